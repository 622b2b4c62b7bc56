export * from './rules/due-dates.ts';
export * from './rules/readiness.ts';
export * from './rules/review-state.ts';
export * from './rules/team-facts.ts';
export * from './rules/team-rules.ts';
export * from './rules/triangulation.ts';
export * from './rules/visit-date-warnings.ts';
