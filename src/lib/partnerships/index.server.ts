/** Why: the door of the partnerships' room on the server. */
export { changeProgramme, termBox, type ChangeProgramme } from './programme/change-programme.server.ts';
export { createProgramme, type CreateProgramme, type Moment } from './programme/create-programme.server.ts';
export { readCoverage, type ProgrammeCoverage } from './programme/read-coverage.server.ts';
export { readProgramme, type ProgrammeToChange } from './programme/read-programme.server.ts';
export { openFirstCycle, type OpenFirstCycle } from './clusters/open-first-cycle.server.ts';
export { saveClusters, type SaveClusters } from './clusters/save-clusters.server.ts';
export { addSchools, type AddSchools } from './forming/add-schools.server.ts';
export { changePartnership, type ChangePartnership } from './forming/change-partnership.server.ts';
export { createPartnership, type CreatePartnership } from './forming/create-partnership.server.ts';
export { endMembership, type EndMembership } from './forming/end-membership.server.ts';
export { listPartnerships, partnershipsPerPage, type PartnershipRow } from './forming/list-partnerships.server.ts';
export {
	currentMembers,
	readPartnership,
	type ClusterOfPartnership,
	type Membership,
	type PartnershipDetail,
} from './forming/read-partnership.server.ts';
