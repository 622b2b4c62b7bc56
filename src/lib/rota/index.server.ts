/** Why: the door to the solver; planning runs in a worker thread. */
export { planRota, type RotaOutcome, type RotaTask, type RunningPlan } from './solve/plan-rota.server.ts';
export type { Progress } from './solve/solve-rota.server.ts';
export { baselinePlans, type BaselinePlans } from './baselines/baseline-plans.ts';
export { type SplitAnswer, splitPartnership } from './split/split-partnership.server.ts';
export { gatherRotaInput, type GatheredRota } from './inputs/gather-rota-input.server.ts';
export { changeRota, type ChangeRota } from './settings/change-rota.server.ts';
export { createRota } from './settings/create-rota.server.ts';
export { readRotaSettings, type RotaSettings } from './settings/read-rota-settings.server.ts';
