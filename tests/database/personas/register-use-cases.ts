/** Why: the register's use cases, and who may call each. */
import { newId } from '#lib/kernel/index.ts';
import {
	lastImports,
	lastResultImports,
	searchSchools,
	skippedRows,
	startImport,
	startResultsImport,
} from '#lib/register/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import { personas, type Persona } from './world.ts';

const members: readonly Persona[] = personas.filter((one) => one !== 'stranger' && one !== 'signed-out');
const administrator: readonly Persona[] = ['administrator'];

export const registerUseCases: Readonly<Record<string, UseCaseEntry>> = {
	searchSchools: { who: members, run: (by) => searchSchools(by, 'host') },
	lastImports: { who: administrator, run: (by) => lastImports(by) },
	skippedRows: {
		who: administrator,
		run: async (by) => {
			const found = await lastImports(by);
			return found.ok ? skippedRows(by, found.value.imports[0]?.id ?? '') : skippedRows(by, newId());
		},
	},
	lastResultImports: { who: administrator, run: (by) => lastResultImports(by) },
	// Without a file nothing begins, which only someone who may begin is told.
	startImport: { who: administrator, run: (by) => startImport(by, { database: undefined as never, files: [] }) },
	startResultsImport: {
		who: administrator,
		run: (by) => startResultsImport(by, { database: undefined as never, files: [] }),
	},
};
