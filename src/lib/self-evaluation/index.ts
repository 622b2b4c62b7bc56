export { checkFramework, PROMPTS_PER_QUESTION, type FrameworkPart, type FrameworkProblem } from './check-framework.ts';
export { EnquiryQuestion, FrameworkContent, FrameworkTheme, questionsOf, ResilienceStage } from './framework.ts';
export { defaultFramework } from './frameworks/default.ts';
export { rapidFramework } from './frameworks/rapid.ts';
