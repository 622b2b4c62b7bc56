export * from './rules/action-progress.ts';
export * from './rules/prioritise.ts';
export * from './rules/workshop-code.ts';
export { actionOutcomes, ninetyDayQuestions, ninetyDayTalk, type FormQuestion } from './templates/ninety-day-form.ts';
export { fullYearReflection, halfYearReflection, type ReflectionQuestion } from './templates/reflection-questions.ts';
export { workshopAgenda, type WorkshopPart } from './templates/workshop-agenda.ts';
