/** Why: the door to the solver; planning runs in a worker thread. */
export { planRota, type RotaOutcome, type RotaTask, type RunningPlan } from './solve/plan-rota.server.ts';
export type { Progress } from './solve/solve-rota.server.ts';
export { baselinePlans, type BaselinePlans } from './baselines/baseline-plans.ts';
export { splitInThread } from './split/split-in-thread.server.ts';
export type { SplitAnswer } from './split/split-partnership.server.ts';
export { gatherRotaInput, type GatheredRota } from './inputs/gather-rota-input.server.ts';
export { changeRota, type ChangeRota } from './settings/change-rota.server.ts';
export { createRota } from './settings/create-rota.server.ts';
export { readRotaSettings, type RotaSettings } from './settings/read-rota-settings.server.ts';
export { addPin, type DecidedPin } from './plan/add-pin.server.ts';
export { askForPlan, type AskForPlan } from './plan/ask-for-plan.server.ts';
export { askForRepair, type AskForRepair } from './plan/ask-for-repair.server.ts';
export { cancelRun } from './plan/cancel-run.server.ts';
export { carryOutRun, type CarriedOut } from './plan/carry-out-run.server.ts';
export { changePlan, type ChangePlan, type PlanChanged } from './plan/change-plan.server.ts';
export { discardPlan } from './plan/discard-plan.server.ts';
export { findPlannedMeetings } from './plan/find-planned-meetings.server.ts';
export { inputWithBegun } from './plan/input-with-begun.server.ts';
export { listPins, type PinList } from './plan/list-pins.server.ts';
export { listRotas, type RotaLine } from './plan/list-rotas.server.ts';
export { openPlan } from './plan/open-plan.server.ts';
export { readPlannedReview } from './plan/read-planned-review.server.ts';
export { readRun, type RunSeen } from './plan/read-run.server.ts';
export { readYear } from './plan/read-year.server.ts';
export { removePin } from './plan/remove-pin.server.ts';
export type { AskedRun } from './plan/start-run.server.ts';
export { tryChange, type PlanChangeAsked, type TriedChange } from './plan/try-change.server.ts';
export { answerPoll, type PollToAnswer, readPollToAnswer } from './poll/answer-poll.server.ts';
export { type Answerer, findAnswerer } from './poll/answerer.server.ts';
export { type AskForDates, askForDates } from './poll/ask-for-dates.server.ts';
export { closePoll } from './poll/close-poll.server.ts';
export { type PersonAsked, type PollPage, type PollSent, readPoll } from './poll/read-poll.server.ts';
export { remindOfPoll } from './poll/remind-of-poll.server.ts';
export { findOwnCalendar } from './calendar/find-own-calendar.server.ts';
export { findOwnCalendars } from './calendar/find-own-calendars.server.ts';
export { addSchoolDays, type DaysAdded } from './calendar/add-school-days.server.ts';
export {
	readSchoolCalendar,
	type CalendarYear,
	type SchoolCalendarPage,
} from './calendar/read-school-calendar.server.ts';
export { removeSchoolDays } from './calendar/remove-school-days.server.ts';
export { declareConflict, type ConflictParty } from './conflicts/declare-conflict.server.ts';
export { readConflicts, type ConflictsPage, type DeclaredConflict } from './conflicts/read-conflicts.server.ts';
export { withdrawConflict } from './conflicts/withdraw-conflict.server.ts';
export { addAwayDays, removeAwayDays } from './people/keep-away-days.server.ts';
export { listReviewers, type Reviewer, type ReviewersPage } from './people/list-reviewers.server.ts';
export { readVisits, type AwayDays, type VisitsPage } from './people/read-visits.server.ts';
export { saveVisits } from './people/save-visits.server.ts';
