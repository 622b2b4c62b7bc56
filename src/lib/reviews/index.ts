export { daysInWords } from './planning/letters.ts';
export * from './rules/due-dates.ts';
export { heldSoFar, type HeldSoFar } from './rules/held-so-far.ts';
export * from './rules/due-date-settings.ts';
export * from './rules/readiness.ts';
export * from './rules/review-state.ts';
export * from './rules/team-facts.ts';
export * from './rules/team-rules.ts';
export * from './rules/triangulation.ts';
export * from './rules/visit-date-warnings.ts';
export * from './rules/home-tasks.ts';
export * from './rules/open-steps.ts';
export * from './rules/waits.ts';
export { groundRules, groundRulesVersion, type GroundRule } from './templates/ground-rules.ts';
export { preReviewAgenda, type AgendaItem } from './templates/pre-review-agenda.ts';
export { readinessChecklist, readinessTexts, type ReadinessText } from './templates/readiness-checklist.ts';
export { reportSections, type ReportSectionCode, type ReportSectionTemplate } from './templates/report-sections.ts';
export { slotKinds, type SlotKind, type TimetableTemplateSlot } from './templates/timetable-slot.ts';
export { timetableTemplates, type TimetableTemplate } from './templates/timetables.ts';
export { visitChecklist, type VisitChecklistItem } from './templates/visit-checklist.ts';
export type { Rewrite } from './wording/focus-rewrites.ts';
export {
	checkFocusQuestion,
	FOCUS_QUESTION_MAX_WORDS,
	type FocusProblem,
	type FocusProblemKind,
} from './wording/focus-question-check.ts';
export type { JudgementKind } from './wording/judgement-words.ts';
export { checkLanguage, type Nudge } from './wording/language-check.ts';
export {
	unnamedSafeguardingLead,
	warnAboutNote,
	withSafeguardingLead,
	type NoteWarning,
} from './wording/note-warnings.ts';
export { verbOfMove } from './planning/move-verbs.ts';
export {
	checkProposal,
	memberParts,
	visitDaysOf,
	type MemberPart,
	type PlanCheck,
	type PlanWarning,
	type ProposedMember,
} from './planning/proposed-team.ts';
export { columnsOf, stateOf, type StateColumns } from './planning/review-record.ts';
export { inOrder, minutesOf, overlapping, swapped, timeOf, type TimeSlot } from './planning/timetable-slots.ts';
export { emptyPlan, isFocusAgreed, readinessFrom, type VisitPlan } from './planning/visit-plan.ts';
export { questionsIn, type LinkableQuestion } from './planning/framework-questions.ts';
export {
	askedQuestions,
	focusCode,
	placedUnder,
	type AskedQuestion,
	type AskedQuestions,
} from './day/asked-questions.ts';
export { londonClockAt, slotAt, visitDayOn, type DaySlot } from './day/slot-now.ts';
export { sourceName, sourcesByHand } from './day/source-name.ts';
export { sourceOfSlot } from './day/source-of-slot.ts';
export { sentenceAround, withWordsAt } from './report/offer-words.ts';
export { lookAgain, type FindingFact, type LookAgain } from './report/ready-to-send.ts';
export { longestCorrection, tooLong } from './report/correction-length.ts';
export {
	textOf,
	type AccuracyReply,
	type ReportFinding,
	type ReportPage,
	type ReportText,
	type TrailNote,
} from './report/report-page.ts';
export { isOpenForResponse, isOpenForWriting, isReadyToSend, type ReportStatus } from './report/report-stage.ts';
export { paragraphs, statementParts, type StatementParts } from './report/statement-parts.ts';
export { type LookLine } from './sharing/look-log.ts';
export { reportReader, type ReportReader } from './sharing/readable-sections.ts';
export { chosenSections, isWhole, shareKinds, type ShareKind, type ShareState } from './sharing/share-scope.ts';
