/** Why: the door of the post room. */
export { queueMail, queueMails, type Mail } from './queue-mail.server.ts';
export { readOutbox, readOutboxFile, readOutboxMail } from './read-outbox.server.ts';
export { startPost, type Post } from './start-post.server.ts';
export { checkMailServer } from './check-mail-server.server.ts';
export { claimMail } from './claim-mail.server.ts';
export { deliverMail, messageIdOf } from './deliver-mail.server.ts';
