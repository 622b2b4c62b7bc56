/** Why: results come in with the sample and are shut away at once, so that opening them later is one act with one date. */
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ResultMeasure } from '#lib/register/index.ts';
import { readOutcomes } from '#lib/register/index.server.ts';
import type { StudyHead } from '../design/study-head.server.ts';

/** So many figures in one statement. */
const batch = 25_000;

/**
 * Copies the results of every school of the study: those of the outcome’s measures and years closed, and those that
 * are matching variables (of summers before the start) among its covariates.
 */
export async function bringOutcomes(owner: Transaction, programme: string, study: StudyHead): Promise<void> {
	const matchedOn = study.covariates.filter(({ source }) => source === 'result');
	const measures = [...new Set([...study.measures, ...matchedOn.map(({ measure }) => measure)])] as ResultMeasure[];
	const years = [...new Set([...study.years, ...matchedOn.flatMap(({ year }) => year ?? [])])].sort((a, b) => a - b);
	const keys = await owner
		.selectFrom('study_key')
		.select(['code', 'school_id'])
		.where('programme_id', '=', programme)
		.where('study_id', '=', study.id)
		.where('school_id', 'is not', null)
		.orderBy('code')
		.execute();
	const codes = new Map(keys.map(({ code, school_id }) => [school_id, code]));
	const schools = keys.flatMap(({ school_id }) => school_id ?? []);
	// All at once: following the links between numbers costs as much for one school as for all of them.
	const found = await readOutcomes(owner, { schools, measures, years });
	const figures = found.map(({ schoolId, measure, year, state, value }) => ({
		code: codes.get(schoolId) ?? '',
		measure,
		year,
		state,
		value,
	}));
	const closed = figures.filter(({ measure, year }) => study.measures.includes(measure) && study.years.includes(year));
	for (let from = 0; from < closed.length; from += batch) {
		await sql`
insert into study_outcome (programme_id, study_id, code, measure, year, value, state)
select ${programme}, ${study.id}, w.code, w.measure, w.year, w.value, w.state
from jsonb_to_recordset(${JSON.stringify(closed.slice(from, from + batch))}::jsonb)
	as w(code text, measure text, year integer, value double precision, state text)`.execute(owner);
	}
	const names = new Map(matchedOn.map(({ name, measure, year }) => [`${measure} ${String(year)}`, name]));
	const variables = figures.flatMap(({ code, measure, year, value }) => {
		const name = names.get(`${measure} ${String(year)}`);
		return name === undefined || value === null ? [] : [{ code, name, value }];
	});
	await sql`
update study_school s set covariates = s.covariates || g.found from (
	select w.code, jsonb_object_agg(w.name, w.value) as found
	from jsonb_to_recordset(${JSON.stringify(variables)}::jsonb) as w(code text, name text, value double precision)
	group by w.code) g
where s.programme_id = ${programme} and s.study_id = ${study.id} and s.code = g.code`.execute(owner);
}
