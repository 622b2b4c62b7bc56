/** Why: however a list was chosen, it is stored the same way: numbers drawn, what was left out kept, and an audit entry. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';
import { giveCodes, type Participant } from './give-codes.server.ts';
import type { LeftOut } from './school-list.ts';

/** How a list came to be; kept with it. */
export type ListSource =
	| { readonly kind: 'partnerships'; readonly partnerships: readonly string[]; readonly on: string }
	| {
			readonly kind: 'cycles';
			/** School years such as 2026/27. */
			readonly years: readonly string[];
			/** A day, or blank for the day on which each cycle began. */
			readonly on: string;
			readonly reviewed: number;
			/** The version of the rule that says who received the programme. */
			readonly rule: string;
	  }
	/** `treated`: so many of its schools had the programme, and are not in the pool. */
	| { readonly kind: 'file'; readonly file: string; readonly treated?: number }
	| {
			readonly kind: 'register';
			readonly country: string;
			readonly phase: string;
			readonly authority: string;
			readonly openOn: string;
	  }
	| { readonly kind: 'trial'; readonly seed: number; readonly generator: string };

/** One side of a study, chosen. */
export interface ChosenList {
	readonly studyId: string;
	readonly side: 'treatment' | 'pool';
	readonly source: ListSource;
	readonly schools: readonly Participant[];
	readonly leftOut: readonly LeftOut[];
}

/** Fewer schools than this are not counted aloud. Our default, as for answers of a survey. */
const fewest = 5;

/** So many rows that were left out are kept to be read. */
const mostKept = 500;

/** Stores a side of a study as the owner, whole or not at all; gives how many schools take part. */
export async function storeList(database: Database, by: Acting, list: ChosenList): Promise<number> {
	const { studyId, side, source, schools, leftOut } = list;
	const programme_id = by.viewer.programme.id;
	return database.asSystem(async (owner: Transaction) => {
		const count = await giveCodes(owner, { programme: programme_id, study: studyId, side }, schools);
		// How many, never which, and no small number: who had the programme may be somebody else’s to know.
		const taken = schools.length - count;
		const treated = taken < fewest ? 0 : taken;
		const chosen = {
			source: JSON.stringify(source.kind === 'file' && treated > 0 ? { ...source, treated } : source),
			schools: count,
			left_out: JSON.stringify(leftOut.slice(0, mostKept)),
			chosen_by: by.viewer.person.id,
			chosen_at: by.viewer.now,
		};
		await owner
			.insertInto('study_list')
			.values({ programme_id, study_id: studyId, side, ...chosen })
			.onConflict((conflict) =>
				conflict
					.columns(['programme_id', 'study_id', 'side'])
					.doUpdateSet(({ eb, ref }) => ({ ...chosen, version: eb(ref('study_list.version'), '+', 1) })),
			)
			.execute();
		const verb = side === 'treatment' ? 'study.choose-treatment' : 'study.sample';
		await audit(owner, by.viewer, verb, {
			subjectId: studyId,
			detail: { side, how: source.kind, schools: count, leftOut: leftOut.length },
		});
		return count;
	});
}
