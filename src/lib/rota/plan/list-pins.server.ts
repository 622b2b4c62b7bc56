/** Why: what has been decided is kept in one list, where it can be seen and taken back. */
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { gatherRotaInput } from '../inputs/gather-rota-input.server.ts';
import type { DecidedPin } from './add-pin.server.ts';

/** The decisions of a rota with the names they speak of. `lapsed` ones name somebody or a school no longer there. */
export interface PinList {
	readonly rota: { readonly id: string; readonly name: string };
	readonly pins: readonly DecidedPin[];
	readonly lapsed: readonly string[];
	readonly hosts: readonly { readonly id: string; readonly name: string }[];
	readonly people: readonly { readonly id: string; readonly name: string; readonly school: string }[];
	readonly names: Readonly<Record<string, string>>;
	readonly window: { readonly first: string; readonly last: string };
}

/** Reads the decisions, for whoever may plan. */
export async function listPins(
	by: Acting,
	rotaId: string,
): Promise<Result<PinList, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid'>> {
	const gathered = await gatherRotaInput(by, { rotaId });
	if (!gathered.ok) return gathered;
	const { input, name, lapsedPins } = gathered.value;
	const schools = new Map(input.schools.map((one) => [one.id, one.name]));
	const byName = (a: { readonly name: string }, b: { readonly name: string }): number => a.name.localeCompare(b.name);
	return ok({
		rota: { id: rotaId, name },
		pins: input.pins.filter((pin): pin is DecidedPin => pin.kind !== 'held'),
		lapsed: lapsedPins,
		hosts: input.clusters
			.flatMap(({ schoolIds }) => schoolIds)
			.map((id) => ({ id, name: schools.get(id) ?? '' }))
			.toSorted(byName),
		people: input.people
			.map((one) => ({ id: one.id, name: one.name, school: schools.get(one.schoolId) ?? '' }))
			.toSorted((a, b) => a.school.localeCompare(b.school) || byName(a, b)),
		names: Object.fromEntries([...input.schools, ...input.people].map((one) => [one.id, one.name])),
		window: input.window,
	});
}
