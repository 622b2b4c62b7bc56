/** Why: the door of the settings. */
export { readConfig, type Config, type ConfigProblem } from './read-config.ts';
