/** Why: every page here is about one school in one cycle, named by the address. */
import { error } from '@sveltejs/kit';
import { parseId, type CycleId, type SchoolId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** The cycle and the school of the address; anything that is no id ends the request as "not found". */
export function ofAddress(
	params: { readonly cycle: string; readonly school: string },
	locals: App.Locals,
): { readonly cycleId: CycleId; readonly schoolId: SchoolId } {
	const [cycleId, schoolId] = [parseId<'cycle'>(params.cycle), parseId<'school'>(params.school)];
	if (!cycleId || !schoolId) error(404, m.problem_not_found(), { requestId: locals.requestId });
	return { cycleId, schoolId };
}
