/** Why: what the register says of the schools of a study is fetched in two statements, however many schools there are. */
import { sql } from 'kysely';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { Covariate } from '../study-data.ts';
import type { GatheredContext, GatheredSchool } from './compose-sample.ts';

interface Wanted {
	readonly programme: string;
	readonly study: string;
	readonly covariates: readonly Covariate[];
}

/** The schools of a study by their number with the register’s facts, and their yearly context. As the owner, who alone may read the key. */
export async function gatherSchools(
	owner: Transaction,
	{ programme, study, covariates }: Wanted,
): Promise<{ readonly schools: readonly GatheredSchool[]; readonly context: readonly GatheredContext[] }> {
	const of = (source: Covariate['source']) => covariates.filter((one) => one.source === source);
	const facts = of('register').map(({ measure }) => sql`, s.${sql.ref(measure)}`);
	const measures = [...new Set(of('context').map(({ measure }) => measure))];
	const values = measures.map((measure) => sql`, c.measures->${measure}->'value'`);
	const mine = sql`k.programme_id = ${programme} and k.study_id = ${study}`;
	// One array a school inside one value: the embedded engine hands over a thousand rows more slowly than one long text.
	const found = await sql<{ readonly all: readonly SchoolArray[] | null }>`
select json_agg(json_build_array(k.code, k.side, k.cluster, k.received, k.school_id${sql.join(facts, sql``)})
	order by k.code collate "C") as all
from study_key k join school s on s.id = k.school_id where ${mine}`.execute(owner);
	const schools = (found.rows[0]?.all ?? []).map(([code, side, cluster, received, schoolId, ...rest]) => ({
		code,
		side,
		cluster,
		received,
		schoolId,
		facts: rest,
	}));
	if (measures.length === 0) return { schools, context: [] };
	const years = await sql<{ readonly all: readonly ContextArray[] | null }>`
select json_agg(json_build_array(k.code, c.year${sql.join(values, sql``)})) as all
from study_key k join school_context c on c.school_id = k.school_id where ${mine}`.execute(owner);
	const context = (years.rows[0]?.all ?? []).map(([code, year, ...rest]) => ({
		code,
		year,
		values: Object.fromEntries(measures.map((measure, place) => [measure, rest[place] ?? null])),
	}));
	return { schools, context };
}

type Known = string | number | null;
type SchoolArray = readonly [
	code: string,
	side: GatheredSchool['side'],
	cluster: string | null,
	received: number | null,
	schoolId: string,
	...facts: readonly Known[],
];
type ContextArray = readonly [code: string, year: number, ...values: readonly Known[]];
