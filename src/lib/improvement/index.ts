export * from './rules/action-progress.ts';
export * from './rules/prioritise.ts';
export * from './rules/workshop-code.ts';
