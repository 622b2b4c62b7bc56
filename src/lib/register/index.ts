// The register's door that is safe in the browser.
export * from './grid-reference.ts';
export { countries, type Country } from './rows/country.ts';
export type { LinkKind, SchoolLink } from './rows/link-kind.ts';
export type { Direction, Measure, Measures } from './rows/measures.ts';
export type { SchoolStatus } from './rows/school-status.ts';
export { searchText } from './search-words.ts';
export { isWholeFile, skipSentence, type Skip, type SkipKind, type SkippedRow } from './skip.ts';
export type { Counts } from './storing/counts.ts';
