/** Why: the door of the job room. */
export { openJobs, type JobRun, type Jobs, type JobState, type Queue } from './open-jobs.server.ts';
export { bossOptions } from './boss-options.server.ts';
export { tidy } from './tidy.server.ts';
