/** Why: what a plan is made by is on one page, so that nobody wonders why it came out as it did. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type CalendarDate, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import type { RotaRules, RotaWeights } from '../format/words.ts';
import { rulesFrom, weightsFrom } from './rota-settings.ts';

/** A rota as its settings show it. Schools are those of its clusters today, in order of name. */
export interface RotaSettings {
	readonly id: string;
	readonly partnershipId: PartnershipId;
	readonly partnership: string;
	readonly name: string;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	readonly version: number;
	/** What was booked before the first plan stays as it is. */
	readonly keepBooked: boolean;
	readonly clusters: readonly {
		readonly id: string;
		readonly name: string;
		readonly chosen: boolean;
		readonly schools: number;
	}[];
	readonly schools: readonly {
		readonly id: string;
		readonly name: string;
		readonly visitDays: number;
		readonly daysOut: number | null;
		/** Whether the school has given term dates from the window on. */
		readonly hasTerms: boolean;
	}[];
	readonly rules: RotaRules;
	readonly weights: RotaWeights;
	/** The newest poll of dates, if any was sent. */
	readonly poll: {
		readonly id: string;
		readonly asked: number;
		readonly answered: number;
		readonly open: boolean;
	} | null;
}

/** Reads the settings, for whoever may plan. One round trip. */
export async function readRotaSettings(
	by: Acting,
	rotaId: string,
): Promise<Result<RotaSettings, 'not-allowed' | 'not-found'>> {
	const { programme, today } = by.viewer;
	const found = await by.transaction((tx) =>
		sql<Omit<RotaSettings, 'rules' | 'weights'> & { readonly rules: unknown; readonly weights: unknown }>`
with r as (select * from rota where programme_id = ${programme.id} and id = ${rotaId}), s as (
	select k.cluster_id, k.school_id from cluster_school k join r on k.programme_id = r.programme_id and k.partnership_id = r.partnership_id
	where k.from_on <= ${today}::date and (k.until_on is null or k.until_on > ${today}::date)
)
select r.id, r.partnership_id as "partnershipId", p.name as partnership, r.name, r.first_day as first, r.last_day as last, r.version, r.keep_booked as "keepBooked",
	r.rules, r.weights,
	coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'chosen', c.id = any (r.cluster_ids),
			'schools', (select count(*) from s where s.cluster_id = c.id)) order by c.name, c.id)
		from cluster c where c.programme_id = r.programme_id and c.partnership_id = r.partnership_id), '[]') as clusters,
	coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name,
			'visitDays', coalesce((r.visit_days ->> g.id::text)::int, 1), 'daysOut', (r.days_out ->> g.id::text)::float,
			'hasTerms', exists (select from school_day d where d.programme_id = r.programme_id and d.school_id = g.id
				and d.kind = 'term' and d.last_day >= r.first_day)) order by g.name, g.id)
		from s join school g on g.id = s.school_id where s.cluster_id = any (r.cluster_ids)), '[]') as schools,
	(select jsonb_build_object('id', q.id, 'asked', count(w.id), 'answered', count(w.answered_at),
			'open', q.closed_at is null and q.closes_on >= ${today}::date)
		from date_poll q left join date_poll_answer w on w.programme_id = q.programme_id and w.poll_id = q.id
		where q.programme_id = r.programme_id and q.rota_id = r.id
		group by q.id, q.closed_at, q.closes_on, q.asked_at order by q.asked_at desc limit 1) as poll
from r join partnership p on p.programme_id = r.programme_id and p.id = r.partnership_id`.execute(tx),
	);
	const row = found.rows[0];
	if (!row) return problem('not-found');
	const refused = refuse(by.viewer, 'rota.plan', { partnership: row.partnershipId });
	if (refused) return refused;
	return ok({ ...row, rules: rulesFrom(row.rules), weights: weightsFrom(row.weights) });
}
