/** Why: cycles are chosen in the same way on the programme’s page and on the evaluator’s. */
import * as v from 'valibot';
import { chooseCycles } from '#lib/evaluation/index.server.ts';
import { parseCalendarDate } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { actor } from '../../../../actor.server.ts';
import { readForm, refusedBy } from '../../../../form.server.ts';

const schema = v.object({
	cycles: v.pipe(
		v.array(v.pipe(v.string(), v.maxLength(7))),
		v.minLength(1, () => m.studies_wrong_cycles()),
	),
	cyclesOn: v.pipe(
		v.optional(v.string(), ''),
		v.check(
			(text) => text === '' || parseCalendarDate(text) !== undefined,
			() => m.studies_wrong_day(),
		),
	),
});

/** Takes the schools of the cycles that were ticked; gives the failure to return, or undefined when they were taken. */
export async function takeCycles(request: Request, locals: App.Locals, studyId: string) {
	const form = await readForm(request, schema, ['cycles']);
	if (!form.ok) return form.failure;
	const { cycles, cyclesOn } = form.value;
	const chosen = await chooseCycles(actor(locals), locals.house.database, { studyId, years: cycles, on: cyclesOn });
	if (chosen.ok) return undefined;
	const fields =
		chosen.problem === 'invalid' ? { fields: [{ field: 'cycles', message: m.studies_wrong_cycles() }] } : {};
	return refusedBy({ ...chosen, ...fields }, form.typed);
}
