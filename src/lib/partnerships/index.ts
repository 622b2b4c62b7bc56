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
