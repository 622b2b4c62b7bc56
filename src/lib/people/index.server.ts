/** Why: the door of the people's room on the server. */
export { admitAdministrator, mayCreateProgrammes } from './admit-administrator.server.ts';
export { demoPersonas, type DemoPersona, type PersonaKind } from './demo-personas.server.ts';
export { lastJob } from './last-job.server.ts';
export { myProgrammes, type MyProgramme } from './my-programmes.server.ts';
export {
	changeOwnAccount,
	endSession,
	readOwnAccount,
	removePasskey,
	renamePasskey,
	type OwnAccount,
} from './own-account.server.ts';
export { acceptInvitation, type Accepted, type AcceptInvitation } from './accept-invitation.server.ts';
export { assignRole, type AssignRole } from './assign-role.server.ts';
export { endAppointment, type EndAppointment } from './end-appointment.server.ts';
export { endRole } from './end-role.server.ts';
export { invitedTo, roleName } from './invitation-mail.server.ts';
export { inviteChoices, type InviteChoices } from './invite-choices.server.ts';
export { invitePerson, type InvitePerson } from './invite-person.server.ts';
export {
	listPeople,
	pagesOf,
	type Colleague,
	type PeopleList,
	type RoleHolder,
	type SchoolPeople,
	type WaitingInvitation,
} from './list-people.server.ts';
export { readInvitation, type InvitationToRead } from './read-invitation.server.ts';
export { readPerson, type DatedAppointment, type DatedRole, type PersonDetail } from './read-person.server.ts';
export { sendInvitationAgain, type SendInvitationAgain } from './send-invitation-again.server.ts';
export { withdrawInvitation } from './withdraw-invitation.server.ts';
