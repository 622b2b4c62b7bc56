/** Why: the door of sign-in. */
export { createAuth, type Auth } from './auth.server.ts';
export {
	allowAttempt,
	codesPerAddress,
	invitationsPerMailbox,
	invitationsPerPerson,
	linksPerAccount,
	linksPerAddress,
	pollLinksPerAddress,
	triesPerAddress,
	type Limit,
} from './limit-attempts.server.ts';
