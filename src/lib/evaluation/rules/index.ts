// The one door into the study's rules: pure, each with its version and source.
export * from './attendance-share.ts';
export * from './attrition.ts';
export * from './compliance.ts';
export * from './received-review.ts';
export * from './rule.ts';
export * from './suppress-small.ts';
