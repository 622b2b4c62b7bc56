// The register's door that is safe in the browser.
export * from './grid-reference.ts';
export { coverageByYear, type Coverage } from './results/coverage.ts';
export type { FigureState } from './results/figure.ts';
export { resultMeasureWords } from './results/measure-words.ts';
export { neverPublished } from './results/never-published.ts';
export type { OutcomeState } from './results/outcome.ts';
export { measureNamed, resultMeasures, type MeasureKind, type ResultMeasure } from './results/result-measures.ts';
export { countries, type Country } from './rows/country.ts';
export type { LinkKind, SchoolLink } from './rows/link-kind.ts';
export type { Direction, Measure, Measures } from './rows/measures.ts';
export type { SchoolStatus } from './rows/school-status.ts';
export { searchQuery, searchText } from './search-words.ts';
export { isWholeFile, skipSentence, type Skip, type SkipKind, type SkippedRow } from './skip.ts';
export type { Counts } from './storing/counts.ts';
