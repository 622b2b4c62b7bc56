/** Why: the door of the rota's room; safe in the browser. */
export { ownCalendar, type OwnDays } from './calendar/own-calendar.ts';
export * from './format/words.ts';
export {
	type PlannedReview,
	type RotaCluster,
	type RotaConflict,
	type RotaInput,
	type RotaInputFile,
	rotaInputSchema,
	type RotaPerson,
	type RotaPin,
	type RotaSchool,
} from './format/rota-input.ts';
export { type InputProblem, readRotaInput, type ReadRotaInput } from './format/read-rota-input.ts';
export { type Proof, rotaPlanSchema, type ScoreLine } from './format/rota-plan.ts';
export type { Breach } from './rules/breach.ts';
export { checkPlan } from './rules/check-plan.ts';
export { type RotaScore, scorePlan } from './score/score-plan.ts';
export type { Clash, ClashRule } from './clash/clash.ts';
export { clashSentences } from './explain/clash-sentences.ts';
export { type ChoiceReason, type ExplainedChoice, explainPlan } from './explain/explain-plan.ts';
export { changeSentence, choiceSentence, namesIn, type RotaLocale } from './explain/sentences.ts';
export { type JsonSchema, rotaInputJsonSchema, rotaPlanJsonSchema } from './format/json-schema.ts';
export { changeCount, diffPlans, type PlanChange } from './repair/diff-plans.ts';
export type { SplitSchool, SplitWishes } from './split/split-program.ts';
export { suggestWindow, weightChoices } from './settings/rota-settings.ts';
export { usualParts } from './inputs/usual-parts.ts';
export { pinWords } from './explain/pin-words.ts';
export { breachSentences } from './plan/breach-sentences.ts';
export { changesToShow } from './plan/changes-to-show.ts';
export type { Stretch } from './plan/holidays.ts';
export type { OpenedPlan } from './plan/opened-plan.ts';
export type { PartOption, PlannedReviewPage } from './plan/planned-review-page.ts';
export type { RunKind, RunProgress, RunState } from './plan/run-state.ts';
export type { StoredPlan } from './plan/stored-plan.ts';
export type { ReviewChange, WeighedChange } from './plan/weigh-change.ts';
export type { PlanLine, PlanStatus, YearCluster, YearNames, YearPage } from './plan/year-page.ts';
export { dayAnswers, type DayAnswer, type DayCount } from './poll/poll-answer.ts';
export type { PollDay, PollWeek } from './poll/propose-days.ts';
export { blockReasons, readCalendarFile, schoolDayKinds, type BadRow } from './calendar/read-calendar-file.ts';
export type { SchoolDayKind } from './inputs/rota-facts.ts';
