/** Why: somebody falls ill in March; the year is mended with the smallest change, and nothing moves before it is accepted. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CalendarDate, type Result } from '#lib/kernel/index.ts';
import { gatherRotaInput } from '../inputs/gather-rota-input.server.ts';
import { inputWithBegun } from './input-with-begun.server.ts';
import { startRun, type AskedRun } from './start-run.server.ts';

export interface AskForRepair {
	readonly rotaId: string;
	/** Made by the form; the absence gets the same id, so that pressing twice is saying it once. */
	readonly runId: string;
	readonly personId: string;
	/** First and last day, both included. */
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/**
 * Keeps that somebody is away and asks for the smallest change of the published plan. 'invalid' when the person is not
 * among the rota's people or the days are the wrong way round, 'wrong-state' when nothing is published.
 */
export async function askForRepair(
	by: Acting,
	{ rotaId, runId, personId, first, last }: AskForRepair,
): Promise<Result<AskedRun, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid'>> {
	const before = await gatherRotaInput(by, { rotaId });
	if (!before.ok) return before;
	if (last < first) return problem('invalid', { fields: [{ field: 'last', message: 'before-first' }] });
	if (!before.value.input.people.some(({ id }) => id === personId))
		return problem('invalid', { fields: [{ field: 'person', message: 'unknown-person' }] });
	const { viewer } = by;
	const programme_id = viewer.programme.id;
	const published = await by.transaction(async (tx) => {
		const row = await tx
			.selectFrom('rota_plan')
			.select('id')
			.where('programme_id', '=', programme_id)
			.where('rota_id', '=', rotaId)
			.where('status', '=', 'published')
			.executeTakeFirst();
		if (!row) return undefined;
		await tx
			.insertInto('person_away')
			.values({
				programme_id,
				id: runId,
				person_id: personId,
				first_day: first,
				last_day: last,
				added_by: viewer.person.id,
			})
			.onConflict((conflict) => conflict.columns(['programme_id', 'id']).doNothing())
			.execute();
		return row.id;
	});
	if (published === undefined) return problem('wrong-state', { reasons: ['nothing-published'] });
	return by.transaction(async (tx) => {
		const gathered = await inputWithBegun(tx, viewer, rotaId);
		if (!gathered.ok) return gathered;
		const { partnershipId, input } = gathered.value;
		const run = await startRun(tx, viewer, {
			id: runId,
			rotaId,
			partnershipId,
			kind: 'repair',
			input,
			basedOn: published,
		});
		if (run.begun) {
			await audit(tx, viewer, 'rota.plan', {
				subjectId: rotaId,
				detail: { what: 'away', run: run.runId, person: personId, from: first, until: last },
			});
		}
		return ok(run);
	});
}
