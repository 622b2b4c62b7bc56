// The one door into the study's pure rules: its plan, its run and what its result says.
export * from './analysis-plan.ts';
export * from './measure-words.ts';
export * from './run-plan.ts';
export * from './study-data.ts';
export * from './study-result.ts';
export * from './study-steps.ts';
export * from './verdict.ts';
export * from './wanting-tests.ts';
export { covariateChoices, covariatesChosen, outcomeMeasures } from './design/covariate-choices.ts';
export type { CovariateCover, OutcomeCover, SampleSummary } from './sample/sample-summary.ts';
