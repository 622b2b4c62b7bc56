// The register's door on the server.
export {
	importRegister,
	type ImportOptions,
	type ImportOutcome,
	type ImportProgress,
	type RegisterFile,
} from './import-register.server.ts';
export {
	lastImports,
	type ImportState,
	type ImportSummary,
	type KeptSkip,
	type LastImports,
} from './last-imports.server.ts';
export { searchSchools, type FoundSchool, type FoundSchools } from './search-schools.server.ts';
export { skippedRows } from './skipped-rows.server.ts';
export { startImport, type StartedImport, type StartImport } from './start-import.server.ts';
