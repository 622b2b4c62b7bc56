/** Why: the door of the people's room on the server. */
export { admitAdministrator, mayCreateProgrammes } from './admit-administrator.server.ts';
export { demoPersonas, type DemoPersona, type PersonaKind } from './demo-personas.server.ts';
export { myProgrammes, type MyProgramme } from './my-programmes.server.ts';
export {
	changeOwnAccount,
	endSession,
	readOwnAccount,
	removePasskey,
	renamePasskey,
	type OwnAccount,
} from './own-account.server.ts';
