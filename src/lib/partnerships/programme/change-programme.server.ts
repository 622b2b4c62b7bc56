/** Why: each programme speaks its own words and keeps its own pace; two people changing it at once must both be heard. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type FieldProblem, type Result } from '#lib/kernel/index.ts';
import { renamedTerms } from '../programme-terms.ts';
import {
	defaultTerms,
	renameTerm,
	termKeys,
	termsOf,
	type TermKey,
	type TermProblem,
	type Terms,
} from '../rules/terms.ts';
import { programmeSettings, type ProgrammeSettings } from './programme-settings.ts';
import type { ProgrammeToChange } from './read-programme.server.ts';

/** The whole of a programme's settings, based on `version`. */
export interface ChangeProgramme {
	readonly version: number;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly terms: Terms;
	readonly settings: ProgrammeSettings;
}

/** The name of the box for one form of one word, such as `cluster_en_plural`. */
export function termBox(key: TermKey, problemAt: Pick<TermProblem, 'locale' | 'form'>): string {
	return `${key}_${problemAt.locale}_${problemAt.form}`;
}

/**
 * Stores the settings. 'stale' with the newer ones when somebody else changed them; 'invalid' with the boxes to mend, whose
 * message is 'missing' or 'too-long'.
 */
export async function changeProgramme(
	by: Acting,
	input: ChangeProgramme,
): Promise<Result<{ readonly version: number }, 'not-allowed' | 'not-found' | 'invalid' | 'stale'>> {
	const refused = refuse(by.viewer, 'programme.change');
	if (refused) return refused;
	const renamed = termKeys.map((key) => [key, renameTerm(input.terms[key])] as const);
	const fields = renamed.flatMap(([key, result]): readonly FieldProblem[] =>
		result.kind === 'refused' ? result.problems.map((one) => ({ field: termBox(key, one), message: one.kind })) : [],
	);
	if (fields.length > 0) return problem('invalid', { fields });
	const terms = Object.fromEntries(
		renamed.flatMap(([key, result]) =>
			result.kind === 'renamed' && JSON.stringify(result.term) !== JSON.stringify(defaultTerms[key])
				? [[key, result.term]]
				: [],
		),
	);
	return by.transaction(async (tx) => {
		const programmeId = by.viewer.programme.id;
		const stored = await tx
			.updateTable('programme')
			.set((set) => ({
				name: input.name,
				language: input.language,
				terms: JSON.stringify(terms),
				settings: sql<string>`settings || ${JSON.stringify(input.settings)}::jsonb`,
				version: set('version', '+', 1),
			}))
			.where('programme_id', '=', programmeId)
			.where('version', '=', input.version)
			.returning('version')
			.executeTakeFirst();
		if (!stored) {
			const row = await tx
				.selectFrom('programme')
				.select(['name', 'language', 'country', 'terms', 'settings', 'version'])
				.where('programme_id', '=', programmeId)
				.executeTakeFirst();
			if (!row) return problem('not-found');
			const theirs = { ...row, terms: termsOf(renamedTerms(row.terms)), settings: programmeSettings(row.settings) };
			return problem('stale', { theirs: theirs satisfies ProgrammeToChange });
		}
		await audit(tx, by.viewer, 'programme.change', { subjectId: programmeId, detail: { version: stored.version } });
		return ok(stored);
	});
}
