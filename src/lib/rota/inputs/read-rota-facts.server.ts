/** Why: everything a rota is planned from comes in one trip, whatever the number of schools. */
import { sql } from 'kysely';
import type { ProgrammeId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { RotaFacts } from './rota-facts.ts';

/**
 * Reads the rota behind the second wall; undefined when there is none for the viewer. Schools and people are those of
 * the window's beginning (of today once it has begun). An earlier cycle is one that is closed or ends before the window;
 * they are counted back for each host from the newest.
 */
export async function readRotaFacts(
	tx: Transaction,
	programmeId: ProgrammeId,
	rotaId: string,
	today: string,
): Promise<RotaFacts | undefined> {
	const found = await sql<RotaFacts>`
with r as (
	select t.*, greatest(t.first_day, ${today}::date) as at from rota t where t.programme_id = ${programmeId} and t.id = ${rotaId}
), k as (
	select c.id, c.name from cluster c, r where c.programme_id = r.programme_id and c.id = any (r.cluster_ids)
), s as (
	select distinct on (m.school_id) m.school_id as id, m.cluster_id from cluster_school m, r
	where m.programme_id = r.programme_id and m.cluster_id in (select id from k)
		and m.from_on <= r.at and (m.until_on is null or m.until_on > r.at)
	order by m.school_id, m.cluster_id
), job as (
	select a.person_id, a.school_id, a.seniority, a.from_on, a.until_on from appointment a, r
	where a.programme_id = r.programme_id and a.school_id in (select id from s) and a.seniority <> 'governor'
		and a.from_on <= r.last_day and (a.until_on is null or a.until_on > r.at)
), answered as (
	select distinct on (w.person_id) w.person_id, w.days
	from date_poll p join r on p.programme_id = r.programme_id and p.rota_id = r.id
		join date_poll_answer w on w.programme_id = p.programme_id and w.poll_id = p.id and w.answered_at is not null
	order by w.person_id, p.asked_at desc
), past as (
	select v.id, v.host_school_id, dense_rank() over (partition by v.host_school_id order by y.opens_on desc) as ago
	from review v join cycle y on y.programme_id = v.programme_id and y.id = v.cycle_id, r
	where v.programme_id = r.programme_id and v.host_school_id in (select id from s) and v.status <> 'cancelled'
		and (y.status = 'closed' or y.closes_on < r.first_day)
)
select r.id, r.partnership_id as "partnershipId", r.name, r.version, r.first_day as first, r.last_day as last, r.rules, r.weights,
	r.visit_days as "visitDays", r.days_out as "daysOut",
	coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name) order by k.name, k.id) from k), '[]') as clusters,
	coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'clusterId', s.cluster_id, 'name', g.name, 'country', g.country,
			'latitude', g.latitude, 'longitude', g.longitude, 'phase', g.phase, 'pupils', g.pupils,
			'days', coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'first', d.first_day, 'last', d.last_day,
				'reason', d.reason, 'note', d.note) order by d.first_day, d.last_day, d.id) from school_day d
				where d.programme_id = r.programme_id and d.school_id = s.id and d.last_day >= r.first_day - 400
					and d.first_day <= r.last_day + 400), '[]')) order by g.name, s.id)
		from s join school g on g.id = s.id), '[]') as schools,
	coalesce((select jsonb_agg(jsonb_build_object('id', j.person_id, 'name', e.name, 'jobs', j.jobs,
			'profile', case when f.person_id is null then null else jsonb_build_object('parts', f.parts, 'trainedFor', f.trained_for,
				'workshopsLed', f.workshops_led, 'daysOutPerTerm', f.days_out_per_term) end,
			'away', coalesce((select jsonb_agg(jsonb_build_object('first', w.first_day, 'last', w.last_day) order by w.first_day, w.id)
				from person_away w where w.programme_id = r.programme_id and w.person_id = j.person_id
					and w.last_day >= r.first_day), '[]'),
			'answer', (select n.days from answered n where n.person_id = j.person_id)) order by j.person_id)
		from (select person_id, jsonb_agg(jsonb_build_object('schoolId', school_id, 'seniority', seniority, 'from', from_on,
				'until', until_on) order by array_position(array['head', 'senior', 'middle', 'teacher'], seniority), from_on, school_id) as jobs
			from job group by person_id) j
		left join person e on e.id = j.person_id
		left join reviewer_profile f on f.programme_id = r.programme_id and f.person_id = j.person_id), '[]') as people,
	coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'onePersonId', c.one_person_id,
			'oneSchoolId', c.one_school_id, 'otherPersonId', c.other_person_id, 'otherSchoolId', c.other_school_id) order by c.id)
		from conflict_of_interest c where c.programme_id = r.programme_id and c.partnership_id = r.partnership_id
			and c.withdrawn_at is null), '[]') as conflicts,
	coalesce((select jsonb_agg(distinct jsonb_build_object('hostSchoolId', p.host_school_id, 'visitorSchoolId', m.school_id,
			'cyclesAgo', p.ago)) from past p join review_member m on m.programme_id = r.programme_id and m.review_id = p.id
		where m.part <> 'champion' and m.ended_at is null and m.school_id in (select id from s)), '[]') as earlier,
	coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'pin', n.pin) order by n.made_at, n.id)
		from rota_pin n where n.programme_id = r.programme_id and n.rota_id = r.id), '[]') as pins
from r`.execute(tx);
	return found.rows[0];
}
