export {
	confidences,
	differsFromAgreed,
	directions,
	emptyAnswer,
	isBegun,
	isWritten,
	type AgreedText,
	type AnswerText,
	type Confidence,
	type Direction,
} from './answer.ts';
export { checkFramework, PROMPTS_PER_QUESTION, type FrameworkPart, type FrameworkProblem } from './check-framework.ts';
export { ADVISED_WORDS, countWords } from './count-words.ts';
export { type FrameworkEdit, type QuestionTexts } from './framework-edit.ts';
export { EnquiryQuestion, FrameworkContent, FrameworkTheme, questionsOf, ResilienceStage } from './framework.ts';
export { builtInCodes, isBuiltIn, type BuiltInCode } from './framework-code.ts';
export { defaultFramework } from './frameworks/default.ts';
export { rapidFramework } from './frameworks/rapid.ts';
export { lastTime, type EarlierAnswer, type EarlierSelfEvaluation } from './last-time.ts';
export { progressOf, type Progress } from './progress.ts';
export { answerState, type AnswerState } from './answer-state.ts';
export { type EvidenceItem, type NewerAnswer, type StaffAnswer, type TeamAnswer } from './staff-answer.ts';
