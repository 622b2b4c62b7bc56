/** Why: the door of the post room. */
export { queueMail, type Mail } from './queue-mail.server.ts';
