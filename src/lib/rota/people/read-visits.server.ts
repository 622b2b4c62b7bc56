/** Why: what somebody can take on in a year, on one page: their own, or one that a lead keeps for them. */
import { sql } from 'kysely';
import { refuse, type Seniority } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CalendarDate, type PersonId, type Result } from '#lib/kernel/index.ts';
import { rotaParts, rotaTrainings, type RotaPart, type RotaTraining } from '../format/words.ts';
import { usualParts } from '../inputs/usual-parts.ts';
import { standingTo } from './standing.server.ts';

/** Days on which somebody cannot come. */
export interface AwayDays {
	readonly id: string;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/** What is known of somebody for rotas. `version` 0: nothing has been said, and the job tells the parts. */
export interface VisitsPage {
	readonly id: PersonId;
	readonly name: string;
	readonly self: boolean;
	/** The viewer leads a partnership of this person, and keeps training and experience too. */
	readonly lead: boolean;
	readonly schools: readonly { readonly id: string; readonly name: string; readonly job: string }[];
	readonly partnerships: readonly { readonly id: string; readonly name: string }[];
	readonly parts: readonly RotaPart[];
	readonly trainedFor: readonly RotaTraining[] | null;
	readonly workshopsLed: number;
	readonly daysOutPerTerm: number | null;
	readonly version: number;
	readonly away: readonly AwayDays[];
}

interface Row {
	readonly name: string;
	readonly schools: readonly {
		readonly id: string;
		readonly name: string;
		readonly job: string;
		readonly seniority: Seniority;
	}[];
	readonly partnerships: VisitsPage['partnerships'];
	readonly profile: {
		readonly parts: readonly string[];
		readonly trained: readonly string[] | null;
		readonly workshops: number;
		readonly days: number | null;
		readonly version: number;
	} | null;
	readonly away: readonly AwayDays[];
}

/** Reads the page, for the person and for those who lead them; 'not-found' to anybody else. Absences that are over are left out. */
export async function readVisits(
	by: Acting,
	personId: PersonId,
): Promise<Result<VisitsPage, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'visits.write');
	if (refused) return refused;
	const { programme, today, person } = by.viewer;
	return by.transaction(async (tx) => {
		const standing = await standingTo(by, tx, personId);
		if (standing === 'none') return problem('not-found');
		const current = (alias: string) =>
			sql.raw(`${alias}.from_on <= d.today and (${alias}.until_on is null or ${alias}.until_on > d.today)`);
		const found = await sql<Row>`
with d as (select ${today}::date as today), job as (
	select a.school_id, a.job, a.seniority from appointment a, d
	where a.programme_id = ${programme.id} and a.person_id = ${personId} and ${current('a')} and a.seniority <> 'governor'
)
select e.name,
	coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'job', j.job, 'seniority', j.seniority) order by s.name)
		from job j join school s on s.id = j.school_id), '[]') as schools,
	coalesce((select jsonb_agg(distinct jsonb_build_object('id', p.id, 'name', p.name)) from d, partnership_school m
		join partnership p on p.programme_id = m.programme_id and p.id = m.partnership_id
		where m.programme_id = ${programme.id} and m.school_id in (select school_id from job) and ${current('m')}), '[]') as partnerships,
	(select jsonb_build_object('parts', f.parts, 'trained', f.trained_for, 'workshops', f.workshops_led, 'days', f.days_out_per_term,
		'version', f.version) from reviewer_profile f where f.programme_id = ${programme.id} and f.person_id = e.id) as profile,
	coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'first', w.first_day, 'last', w.last_day) order by w.first_day, w.id)
		from person_away w, d where w.programme_id = ${programme.id} and w.person_id = e.id and w.last_day >= d.today), '[]') as away
from person e where e.id = ${personId}`.execute(tx);
		const row = found.rows[0];
		if (!row) return problem('not-found');
		const { profile, schools, ...rest } = row;
		const usual = usualParts(schools.map(({ seniority }) => seniority));
		return ok({
			...rest,
			id: personId,
			self: personId === person.id,
			lead: standing === 'lead',
			schools: schools.map(({ id, name, job }) => ({ id, name, job })),
			parts: profile === null ? usual : rotaParts.filter((part) => profile.parts.includes(part)),
			trainedFor:
				profile?.trained == null ? null : rotaTrainings.filter((one) => profile.trained?.includes(one) === true),
			workshopsLed: profile?.workshops ?? 0,
			daysOutPerTerm: profile?.days ?? null,
			version: profile?.version ?? 0,
		});
	});
}
