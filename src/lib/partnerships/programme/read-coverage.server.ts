/** Why: before a study is planned, somebody must see for how many of the programme's schools there are results at all. */
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { coverageByYear, type Coverage, type ResultMeasure } from '#lib/register/index.ts';
import { readOutcomes } from '#lib/register/index.server.ts';

/** England's present tests began in the summer of this year. */
const firstYear = 2016;

/** How many schools are in a partnership today, and what they have, year by year; years at either end with nothing are left out. */
export interface ProgrammeCoverage {
	readonly schools: number;
	readonly years: readonly Coverage[];
}

/** The coverage of one measure among the programme's schools of today. Three round trips. */
export async function readCoverage(
	by: Acting,
	measure: ResultMeasure,
): Promise<Result<ProgrammeCoverage, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'results.coverage');
	if (refused) return refused;
	const { today, programme } = by.viewer;
	return by.transaction(async (transaction) => {
		const members = await transaction
			.selectFrom('partnership_school')
			.select('school_id')
			.distinct()
			.where('programme_id', '=', programme.id)
			.where('from_on', '<=', today)
			.where((where) => where.or([where('until_on', 'is', null), where('until_on', '>', today)]))
			.execute();
		const years = Array.from({ length: Number(today.slice(0, 4)) - firstYear + 1 }, (_none, n) => firstYear + n);
		const schools = members.map((one) => one.school_id);
		const outcomes = await readOutcomes(transaction, { schools, measures: [measure], years });
		const lines = coverageByYear(outcomes);
		const told = lines.flatMap((line, at) => (isTold(line) ? [at] : []));
		return ok({ schools: members.length, years: lines.slice(told.at(0) ?? 0, (told.at(-1) ?? -1) + 1) });
	});
}

/** True for a year in which a file says something of a school; that nothing was ever published says nothing of it. */
function isTold({ states, schools }: Coverage): boolean {
	return schools > (states.missing ?? 0) + (states['not-available'] ?? 0);
}
