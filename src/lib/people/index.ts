/** Why: the door of the people's room; safe in the browser. */
export { invitationDays, invitationState, type InvitationState } from './invitation-state.ts';
export { programmeRoles, seniorities, type ProgrammeRole } from './seniority.ts';
