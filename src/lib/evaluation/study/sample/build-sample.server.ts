/** Why: the register goes on changing, so what a study knows of its schools is copied once, under their pseudonyms, and stays. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type Result } from '#lib/kernel/index.ts';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';
import { studyHead, type StudyHead } from '../design/study-head.server.ts';
import { bringOutcomes } from './bring-outcomes.server.ts';
import { summariseSample } from './summarise-sample.server.ts';

/**
 * Copies the matching variables of every school of the study, and its published results, which stay closed. Doing it
 * again replaces what was copied. `wrong-state` without a design and two lists, or once frozen.
 */
export async function buildSample(
	by: Acting,
	database: Database,
	studyId: string,
): Promise<Result<{ readonly schools: number }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'study.sample');
	if (refused) return refused;
	const read = await by.transaction(async (tx) => {
		const study = await studyHead(by, tx, studyId);
		return study === undefined ? problem('not-found') : ok(study);
	});
	if (!read.ok) return read;
	const study = read.value;
	const { designed, treatment, pool } = study.state;
	if (study.status !== 'designing' || study.fictional || !designed || treatment === 0 || pool === 0)
		return problem('wrong-state');
	return database.asSystem(async (owner) => {
		const programme = by.viewer.programme.id;
		await sql`delete from study_school where programme_id = ${programme} and study_id = ${studyId}`.execute(owner);
		await sql`delete from study_outcome where programme_id = ${programme} and study_id = ${studyId}`.execute(owner);
		const years = await copySchools(owner, programme, study);
		await bringOutcomes(owner, programme, study);
		const { version, covariates } = study;
		const built = { by: by.viewer.person.id, at: by.viewer.now };
		await summariseSample(owner, { programme, study: studyId, version, covariates }, built, years);
		await audit(owner, by.viewer, 'study.sample', { subjectId: studyId, detail: { treatment, pool, version } });
		return ok({ schools: treatment + pool });
	});
}

/** Facts of the register and of its yearly context: of the year nearest to the one wanted, an earlier one first. */
async function copySchools(
	owner: Transaction,
	programme: string,
	{ id, covariates }: StudyHead,
): Promise<readonly { readonly name: string; readonly year: number; readonly schools: number }[]> {
	const facts = covariates
		.filter(({ source }) => source === 'register')
		.map(({ name, measure }) => ({ name, measure }));
	const context = covariates
		.filter(({ source }) => source === 'context')
		.map(({ name, measure, year }) => ({ name, measure, year: year ?? 9999 }));
	await sql`
insert into study_school (programme_id, study_id, code, side, cluster, received, covariates)
select k.programme_id, k.study_id, k.code, k.side, k.cluster, k.received,
	coalesce((select jsonb_object_agg(w.name, to_jsonb(s)->w.measure)
		from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) w(name text, measure text)), '{}')
from study_key k join school s on s.id = k.school_id
where k.programme_id = ${programme} and k.study_id = ${id}`.execute(owner);
	if (context.length === 0) return [];
	const used = await sql<{ readonly name: string; readonly year: number; readonly schools: number }>`
with wanted as (
	select * from jsonb_to_recordset(${JSON.stringify(context)}::jsonb) w(name text, measure text, year integer)
), nearest as (
	select distinct on (k.code, w.name) k.code, w.name, c.year, c.measures->w.measure->'value' as value
	from study_key k
	join school_context c on c.school_id = k.school_id
	join wanted w on c.measures->w.measure->'value' is not null
	where k.programme_id = ${programme} and k.study_id = ${id}
	order by k.code, w.name, c.year > w.year, abs(c.year - w.year)
), gathered as (
	select code, jsonb_object_agg(name, value) as found from nearest group by code
), stored as (
	update study_school s set covariates = s.covariates || g.found from gathered g
	where s.programme_id = ${programme} and s.study_id = ${id} and s.code = g.code returning 1
)
select name, year, count(*) as schools from nearest where (select count(*) from stored) >= 0
group by name, year order by name, year`.execute(owner);
	return used.rows;
}
