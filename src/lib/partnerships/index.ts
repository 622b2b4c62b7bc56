export * from './rules/cluster-size.ts';
export * from './rules/cluster-split.ts';
export * from './rules/distance.ts';
export * from './rules/partnership-size.ts';
export * from './rules/terms.ts';
export {
	draftAgreement,
	partnershipAgreement,
	type AgreementClause,
	type AgreementFacts,
} from './templates/partnership-agreement.ts';
export { asTitle, renamedTerms, wordsOf } from './programme-terms.ts';
export { programmeSettings, settingRange, type ProgrammeSettings } from './programme/programme-settings.ts';
export {
	divisionMark,
	movesBetween,
	problemsWithPlan,
	unusualClusters,
	type ClusterMove,
	type PlannedCluster,
	type PlanProblem,
} from './clusters/cluster-plan.ts';
export { partnershipStatuses, type PartnershipStatus } from './forming/partnership-status.ts';
export {
	nextForPartnership,
	type NextForPartnership,
	type PartnershipProgress,
} from './forming/next-for-partnership.ts';
