// The register's door on the server.
export { importRegister } from './import-register.server.ts';
export {
	lastImports,
	type ImportState,
	type ImportSummary,
	type KeptSkip,
	type LastImports,
} from './last-imports.server.ts';
export { importResults } from './results/import-results.server.ts';
export { lastResultImports } from './results/last-result-imports.server.ts';
export { readOutcomes, type OutcomesWanted, type SchoolOutcome } from './results/read-outcomes.server.ts';
export { startResultsImport } from './results/start-results-import.server.ts';
export type { ImportOptions, ImportOutcome, ImportProgress, RegisterFile } from './run-import.server.ts';
export { searchSchools, type FoundSchool, type FoundSchools } from './search-schools.server.ts';
export { skippedRows } from './skipped-rows.server.ts';
export { startImport, type StartedImport, type StartImport } from './start-import.server.ts';
