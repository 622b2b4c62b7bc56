// The one door into reproducing the article: its numbers, its tables, and what is known to be wrong in print.
export { leastDeprived, mostDeprived, type ContrastRow } from './contrast.ts';
export * from './errata.ts';
export { publishedNumbers } from './published/index.ts';
export type { Printed, PublishedNumber } from './published/published-number.ts';
export * from './reproduce.ts';
export * from './study.ts';
export * from './tables/index.ts';
