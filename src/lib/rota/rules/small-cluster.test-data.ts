/** Why: most tests begin with the same four schools, each with a head, a deputy and two champions. */
import { readRotaInput } from '../format/read-rota-input.ts';
import type { RotaInput, RotaInputFile } from '../format/rota-input.ts';

const names = ['Ash', 'Beech', 'Cedar', 'Elm'];

/** Entries of a file, as the reader takes them: of any shape, since it checks them. */
export type ChangedEntries = Readonly<Partial<Record<keyof RotaInputFile, unknown>>>;

/** Four schools on a line, a few kilometres apart; `change` adds to or replaces entries of the file. */
export function smallCluster(change: ChangedEntries = {}): RotaInput {
	const file = {
		format: 'lateral-rota-input/1',
		window: { first: '2026-09-14', last: '2027-06-25' },
		schools: names.map((name, index) => ({
			id: name.toLowerCase(),
			name,
			at: { latitude: 52, longitude: index * 0.05 },
			pupils: 240,
		})),
		clusters: [{ id: 'trees', name: 'Trees', schoolIds: names.map((name) => name.toLowerCase()) }],
		people: names.flatMap((name) => {
			const schoolId = name.toLowerCase();
			return [
				{ id: `${schoolId}-head`, name: `${name} head`, schoolId, roles: ['lead', 'reviewer'] },
				{ id: `${schoolId}-deputy`, name: `${name} deputy`, schoolId, roles: ['reviewer'] },
				{ id: `${schoolId}-old`, name: `${name} old hand`, schoolId, roles: ['champion'], workshopsLed: 3 },
				{ id: `${schoolId}-new`, name: `${name} new hand`, schoolId, roles: ['champion'] },
			];
		}),
		...change,
	};
	const read = readRotaInput(file);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.input;
}

/** Enough time, never called off. */
export const patient = { secondsLeft: () => Infinity, stopped: () => false };
