/** Why: one page to come to: my school's self-evaluations, and those that other schools have opened to me. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import {
	ok,
	type CycleId,
	type Localised,
	type Result,
	type SchoolId,
	type SelfEvaluationId,
} from '#lib/kernel/index.ts';

/** One school in one cycle. `written` counts questions with words: of the draft for staff, of the agreed text for others. */
export interface SelfEvaluationRow {
	/** Null while nobody has written. */
	readonly id: SelfEvaluationId | null;
	readonly cycleId: CycleId;
	readonly cycleNumber: number;
	readonly open: boolean;
	readonly opensOn: string;
	readonly closesOn: string;
	readonly clusterName: string;
	readonly schoolId: SchoolId;
	readonly schoolName: string;
	readonly schoolCountry: 'england' | 'wales' | 'other';
	readonly mine: boolean;
	readonly status: 'drafting' | 'agreed';
	readonly agreedOn: string | null;
	readonly shared: boolean;
	readonly frameworkName: Localised;
	readonly questions: number;
	readonly written: number;
	readonly firstDay: string | null;
}

/** Newest cycle first. */
export async function listSelfEvaluations(
	by: Acting,
): Promise<Result<readonly SelfEvaluationRow[], 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'home.read');
	if (refused) return refused;
	const schools = by.viewer.appointments.filter((one) => one.seniority !== 'governor').map((one) => one.schoolId);
	const rows = await by.transaction((tx) =>
		sql<SelfEvaluationRow>`
			select e.id, c.id as "cycleId", c.number as "cycleNumber", c.status = 'open' as open, c.opens_on as "opensOn", c.closes_on as "closesOn",
				k.name as "clusterName", s.id as "schoolId", s.name as "schoolName", s.country as "schoolCountry",
				s.id = any(${schools}::uuid[]) as mine, coalesce(e.status, 'drafting') as status, e.agreed_on as "agreedOn",
				coalesce(e.shared_with_team, false) as shared, f.name as "frameworkName",
				jsonb_array_length(jsonb_path_query_array(f.content, '$.themes[*].questions[*]')) as questions,
				case when s.id = any(${schools}::uuid[])
					then (select count(*) from self_evaluation_answer w where w.programme_id = e.programme_id
						and w.self_evaluation_id = e.id and btrim(w.narrative) <> '')
					else (select count(*) from agreed_answer w where w.programme_id = e.programme_id
						and w.self_evaluation_id = e.id and btrim(w.narrative) <> '') end as written,
				(select min(r.first_day) from review r where r.programme_id = c.programme_id and r.cycle_id = c.id
					and r.host_school_id = s.id and r.status <> 'cancelled') as "firstDay"
			from cycle c
			join cluster k on k.programme_id = c.programme_id and k.id = c.cluster_id
			join lateral (
				select m.school_id from cluster_school m where m.programme_id = c.programme_id and m.cluster_id = c.cluster_id
					and m.school_id = any(${schools}::uuid[]) and m.from_on <= c.closes_on and (m.until_on is null or m.until_on > c.opens_on)
				union select x.school_id from self_evaluation x where x.programme_id = c.programme_id and x.cycle_id = c.id
					and (x.school_id = any(${schools}::uuid[]) or x.id = any(${by.viewer.selfEvaluations}::uuid[]))
			) place on true
			join school s on s.id = place.school_id
			left join self_evaluation e on e.programme_id = c.programme_id and e.cycle_id = c.id and e.school_id = s.id
			join framework f on f.programme_id = c.programme_id and f.id = coalesce(e.framework_id, c.framework_id)
			where c.programme_id = ${by.viewer.programme.id}
			order by c.opens_on desc, c.number desc, s.name`.execute(tx),
	);
	return ok(rows.rows);
}
