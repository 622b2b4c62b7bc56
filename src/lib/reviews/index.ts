export * from './rules/due-dates.ts';
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
