/** Why: a lead sees at a glance who of the partnership can take which part, and where nothing has been said yet. */
import { sql } from 'kysely';
import { refuse, type Seniority } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import { rotaParts, rotaTrainings, type RotaPart, type RotaTraining } from '../format/words.ts';
import { usualParts } from '../inputs/usual-parts.ts';

/** Somebody at a school, as far as rotas go. `said` is false while only the job tells the parts. */
export interface Reviewer {
	readonly id: string;
	readonly name: string | null;
	readonly job: string;
	readonly parts: readonly RotaPart[];
	readonly said: boolean;
	readonly trainedFor: readonly RotaTraining[] | null;
	readonly workshopsLed: number;
	readonly daysOutPerTerm: number | null;
	readonly daysAway: number;
}

/** A school with its people, heads first. */
export interface SchoolOfReviewers {
	readonly id: string;
	readonly name: string;
	readonly people: readonly Reviewer[];
}

/** The people of a partnership. */
export interface ReviewersPage {
	readonly partnership: string;
	readonly schools: readonly SchoolOfReviewers[];
}

interface Row {
	readonly partnership: string;
	readonly schools: readonly {
		readonly id: string;
		readonly name: string;
		readonly people: readonly (Omit<Reviewer, 'parts' | 'said' | 'trainedFor'> & {
			readonly seniority: Seniority;
			readonly parts: readonly string[] | null;
			readonly trainedFor: readonly string[] | null;
		})[];
	}[];
}

/** Lists them for whoever may plan the partnership's rotas. One round trip. */
export async function listReviewers(
	by: Acting,
	partnershipId: PartnershipId,
): Promise<Result<ReviewersPage, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'rota.plan', { partnership: partnershipId });
	if (refused) return refused;
	const { programme, today } = by.viewer;
	const current = (alias: string) =>
		sql.raw(`${alias}.from_on <= d.today and (${alias}.until_on is null or ${alias}.until_on > d.today)`);
	const found = await by.transaction((tx) =>
		sql<Row>`
with d as (select ${today}::date as today), away as (
	select w.person_id, sum(w.last_day - greatest(w.first_day, d.today) + 1)::int as days from person_away w, d
	where w.programme_id = ${programme.id} and w.last_day >= d.today group by w.person_id
), staff as (
	select a.school_id, jsonb_agg(jsonb_build_object('id', a.person_id, 'name', e.name, 'job', a.job, 'seniority', a.seniority,
		'parts', f.parts, 'trainedFor', f.trained_for, 'workshopsLed', coalesce(f.workshops_led, 0),
		'daysOutPerTerm', f.days_out_per_term, 'daysAway', coalesce(w.days, 0))
		order by array_position(array['head', 'senior', 'middle', 'teacher'], a.seniority), e.name, a.person_id) as people
	from d, appointment a left join person e on e.id = a.person_id
		left join reviewer_profile f on f.programme_id = a.programme_id and f.person_id = a.person_id
		left join away w on w.person_id = a.person_id
	where a.programme_id = ${programme.id} and a.seniority <> 'governor' and ${current('a')} group by a.school_id
)
select p.name as partnership, coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name,
		'people', coalesce(t.people, '[]')) order by s.name, s.id)
	from d, partnership_school m join school s on s.id = m.school_id left join staff t on t.school_id = s.id
	where m.programme_id = p.programme_id and m.partnership_id = p.id and ${current('m')}), '[]') as schools
from partnership p where p.programme_id = ${programme.id} and p.id = ${partnershipId}`.execute(tx),
	);
	const row = found.rows[0];
	if (!row) return problem('not-found');
	return ok({
		partnership: row.partnership,
		schools: row.schools.map((school) => ({
			...school,
			people: school.people.map(({ seniority, parts, trainedFor, ...rest }) => ({
				...rest,
				parts: parts === null ? usualParts([seniority]) : rotaParts.filter((part) => parts.includes(part)),
				said: parts !== null,
				trainedFor: trainedFor === null ? null : rotaTrainings.filter((one) => trainedFor.includes(one)),
			})),
		})),
	});
}
