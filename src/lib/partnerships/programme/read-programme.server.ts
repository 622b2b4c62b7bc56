/** Why: whoever changes a programme's settings starts from what they are now, and from the version that says so. */
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import { renamedTerms } from '../programme-terms.ts';
import { termsOf, type Terms } from '../rules/terms.ts';
import { programmeSettings, type ProgrammeSettings } from './programme-settings.ts';

/** A programme as its settings page shows it. */
export interface ProgrammeToChange {
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly country: 'england' | 'wales' | 'other';
	readonly terms: Terms;
	readonly settings: ProgrammeSettings;
	readonly version: number;
}

/** The programme's settings, for whoever may change them. */
export async function readProgramme(by: Acting): Promise<Result<ProgrammeToChange, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'programme.change');
	if (refused) return refused;
	const row = await by.transaction((tx) =>
		tx
			.selectFrom('programme')
			.select(['name', 'language', 'country', 'terms', 'settings', 'version'])
			.where('programme_id', '=', by.viewer.programme.id)
			.executeTakeFirst(),
	);
	if (!row) return problem('not-found');
	return ok({ ...row, terms: termsOf(renamedTerms(row.terms)), settings: programmeSettings(row.settings) });
}
