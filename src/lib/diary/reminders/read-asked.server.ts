/** Why: what a whole programme is asked for comes in a handful of queries, however many schools it has. */
import { sql } from 'kysely';
import { ownCalendar, type OwnDays } from '#lib/rota/index.ts';
import type { OwnCycle } from '#lib/improvement/index.ts';
import type { CalendarDate, SchoolCalendar } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { loadReviewFacts, type ReviewOnBoard } from '#lib/reviews/index.server.ts';
import type { ProgrammeRow } from '../programme-row.ts';
import type { Topic } from './topics.ts';

/** Somebody who may be reminded. `schools` are where they work, the longest held first. */
export interface AskedPerson {
	readonly id: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly schools: readonly { readonly id: string; readonly leads: boolean }[];
	readonly unwanted: readonly Topic[];
}

/** Everything that a programme asks of its people. */
export interface Asked {
	readonly reviews: readonly ReviewOnBoard[];
	readonly people: readonly AskedPerson[];
	readonly cycles: readonly OwnCycle[];
	readonly actions: readonly {
		readonly id: string;
		readonly reviewId: string;
		readonly owner: string;
		readonly due: CalendarDate;
	}[];
	readonly schoolNames: Readonly<Record<string, string>>;
	/** The calendar of a school, its nation's usual one unless it gave its own. */
	readonly calendarOf: (schoolId: string) => SchoolCalendar;
}

interface Rest extends Pick<Asked, 'people' | 'cycles' | 'actions'> {
	readonly schools: readonly {
		readonly id: string;
		readonly name: string;
		readonly country: string;
		readonly days: readonly OwnDays[];
	}[];
}

/** Reviews in one page. */
const page = 250;

/** Reads what the programme asks for: one trip for each page of reviews, and one for the rest. */
export async function readAsked(database: Database, programme: ProgrammeRow, today: string): Promise<Asked> {
	const reviews: ReviewOnBoard[] = [];
	for (let more = true; more;) {
		const afterId = reviews.at(-1)?.facts.reviewId;
		const viewer = { programme, today, reviews: [], partnerships: [] };
		const some = await database.asViewer({ programme: programme.id, member: 'yes', administrator: 'yes' }, (tx) =>
			loadReviewFacts(tx, viewer, { most: page, afterId }),
		);
		reviews.push(...some);
		more = some.length === page;
	}
	const held = sql`a.from_on <= ${today}::date and (a.until_on is null or a.until_on > ${today}::date)`;
	const found = await sql<Rest>`
with job as (
	select a.person_id, a.school_id, min(a.from_on) as from_on, bool_or(a.seniority in ('head', 'senior')) as leads from appointment a
	where a.programme_id = ${programme.id} and ${held} and a.seniority <> 'governor' group by a.person_id, a.school_id
), place as (
	select person_id, jsonb_agg(jsonb_build_object('id', school_id, 'leads', leads) order by from_on, school_id) as schools
	from job group by person_id
), silent as (
	select n.person_id, jsonb_agg(n.topic) as topics from notification_choice n
	where n.programme_id = ${programme.id} and not n.wanted group by n.person_id
), officer as (
	select distinct a.person_id from role a where a.programme_id = ${programme.id} and ${held}
)
select
	coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'language', p.language,
			'schools', coalesce(w.schools, '[]'), 'unwanted', coalesce(n.topics, '[]')))
		from (select person_id from place union select person_id from officer) k
		join person p on p.id = k.person_id
		left join place w on w.person_id = k.person_id
		left join silent n on n.person_id = k.person_id), '[]') as people,
	coalesce((select jsonb_agg(jsonb_build_object('cycleId', y.id, 'schoolId', a.school_id, 'selfEvaluation', coalesce(e.status, 'none')))
		from cluster_school a
		join cycle y on y.programme_id = a.programme_id and y.cluster_id = a.cluster_id and y.status = 'open'
		left join self_evaluation e on e.programme_id = a.programme_id and e.cycle_id = y.id and e.school_id = a.school_id
		where a.programme_id = ${programme.id} and ${held} and coalesce(e.status, 'none') <> 'agreed'), '[]') as cycles,
	coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'reviewId', t.review_id, 'owner', t.owner_person_id, 'due', t.due_on))
		from action t where t.programme_id = ${programme.id} and t.owner_person_id is not null
			and t.progress in ('planned', 'in-progress')), '[]') as actions,
	coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'country', s.country, 'days', coalesce((
			select jsonb_agg(jsonb_build_object('kind', d.kind, 'first', d.first_day, 'last', d.last_day)) from school_day d
			where d.programme_id = ${programme.id} and d.school_id = s.id), '[]')))
		from school s where s.id in (select school_id from job
			union select r.host_school_id from review r where r.programme_id = ${programme.id})), '[]') as schools`.execute(
		database.system,
	);
	const rest = found.rows[0] ?? { people: [], cycles: [], actions: [], schools: [] };
	return { reviews, ...rest, ...schoolsOf(rest.schools, programme.country) };
}

function schoolsOf(schools: Rest['schools'], country: string): Pick<Asked, 'schoolNames' | 'calendarOf'> {
	const nationOf = (there: string): 'england' | 'wales' => (there === 'wales' ? 'wales' : 'england');
	const usual = { england: ownCalendar('england', []), wales: ownCalendar('wales', []) };
	const calendars = new Map<string, SchoolCalendar>();
	const known = new Map(schools.map((one) => [one.id, one]));
	return {
		schoolNames: Object.fromEntries(schools.map(({ id, name }) => [id, name])),
		calendarOf: (schoolId) => {
			const school = known.get(schoolId);
			if (!school || school.days.length === 0) return usual[nationOf(school?.country ?? country)];
			const calendar = calendars.get(schoolId) ?? ownCalendar(nationOf(school.country), school.days);
			calendars.set(schoolId, calendar);
			return calendar;
		},
	};
}
