/** Why: the door of the diary's room; safe in the browser. */
export { topics, type Topic } from './reminders/topics.ts';
