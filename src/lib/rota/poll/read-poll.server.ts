/** Why: a lead sees which days could be asked, then who has answered and how often each day suits. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, problem, type CalendarDate, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import { calendarFrom } from '../inputs/calendar-from.ts';
import type { SchoolDays } from '../inputs/rota-facts.ts';
import { calendarOver } from '../rules/calendar-over.ts';
import { peopleToAsk } from './people-to-ask.server.ts';
import { countAnswers, type DayCount, type PollAnswers } from './poll-answer.ts';
import { proposeDays, type PollWeek } from './propose-days.ts';

/** Somebody asked. A name is missing where the viewer may no longer know it. */
export interface PersonAsked {
	readonly id: string;
	readonly name: string | null;
	readonly school: string;
	readonly answered: boolean;
	/** Days that suit, among them those only if need be. */
	readonly offered: number;
	/** Not asked or reminded today, so a reminder may go out. */
	readonly mayRemind: boolean;
}

/** A poll that was sent. */
export interface PollSent {
	readonly id: string;
	readonly note: string;
	readonly closesOn: CalendarDate;
	readonly open: boolean;
	readonly days: readonly DayCount[];
	readonly people: readonly PersonAsked[];
}

/** A rota's newest poll, and what a new one could ask. */
export interface PollPage {
	readonly rotaId: string;
	readonly rota: string;
	readonly partnershipId: PartnershipId;
	readonly partnership: string;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	readonly schools: number;
	/** How many people a new poll would ask. */
	readonly people: number;
	readonly weeks: readonly PollWeek[];
	readonly poll: PollSent | null;
}

interface Row {
	readonly rotaId: string;
	readonly rota: string;
	readonly partnershipId: PartnershipId;
	readonly partnership: string;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	readonly people: number;
	readonly schools: readonly { readonly country: string; readonly days: readonly SchoolDays[] }[];
	readonly poll:
		| (Pick<PollSent, 'id' | 'note' | 'closesOn'> & {
				readonly closed: boolean;
				readonly days: readonly CalendarDate[];
		  })
		| null;
	readonly answers: readonly {
		readonly id: string;
		readonly name: string | null;
		readonly school: string | null;
		readonly answered: boolean;
		readonly askedOn: CalendarDate;
		readonly days: PollAnswers;
	}[];
}

/** Reads the poll's page for whoever may plan. One round trip. */
export async function readPoll(by: Acting, rotaId: string): Promise<Result<PollPage, 'not-allowed' | 'not-found'>> {
	const { programme, today } = by.viewer;
	const found = await by.transaction((tx) =>
		sql<Row>`
with r as (select * from rota where programme_id = ${programme.id} and id = ${rotaId}), ${peopleToAsk(today)}, q as (
	select p.* from date_poll p join r on p.programme_id = r.programme_id and p.rota_id = r.id order by p.asked_at desc, p.id limit 1
), s as (
	select distinct k.school_id from cluster_school k join r on k.programme_id = r.programme_id and k.cluster_id = any (r.cluster_ids)
	where k.from_on <= ${today}::date and (k.until_on is null or k.until_on > ${today}::date)
)
select r.id as "rotaId", r.name as rota, r.partnership_id as "partnershipId", p.name as partnership,
	r.first_day as first, r.last_day as last, (select count(*)::int from asked) as people,
	coalesce((select jsonb_agg(jsonb_build_object('country', g.country, 'days', coalesce((select jsonb_agg(jsonb_build_object(
			'kind', d.kind, 'first', d.first_day, 'last', d.last_day, 'reason', d.reason, 'note', '') order by d.first_day, d.id)
			from school_day d where d.programme_id = r.programme_id and d.school_id = g.id
				and d.last_day >= r.first_day - 400 and d.first_day <= r.last_day + 400), '[]')))
		from s join school g on g.id = s.school_id), '[]') as schools,
	(select jsonb_build_object('id', q.id, 'note', q.note, 'closesOn', q.closes_on, 'days', to_jsonb(q.days),
		'closed', q.closed_at is not null) from q) as poll,
	coalesce((select jsonb_agg(jsonb_build_object('id', w.person_id, 'name', e.name, 'school', g.name, 'answered',
			w.answered_at is not null, 'askedOn', (w.asked_at at time zone 'Europe/London')::date, 'days', w.days)
			order by w.answered_at is not null, g.name, e.name, w.person_id)
		from q join date_poll_answer w on w.programme_id = q.programme_id and w.poll_id = q.id
			left join person e on e.id = w.person_id
			left join asked k on k.person_id = w.person_id left join school g on g.id = k.school_id), '[]') as answers
from r join partnership p on p.programme_id = r.programme_id and p.id = r.partnership_id`.execute(tx),
	);
	const row = found.rows[0];
	if (!row) return problem('not-found');
	const refused = refuse(by.viewer, 'rota.ask', { partnership: row.partnershipId });
	if (refused) return refused;
	const { schools, answers, poll, ...page } = row;
	const window = { first: row.first, last: row.last };
	const calendars = schools.map(({ country, days }) =>
		calendarOver({ nation: country === 'wales' ? 'wales' : 'england', calendar: calendarFrom(days) }, window),
	);
	return ok({
		...page,
		schools: schools.length,
		weeks: proposeDays(calendars, window),
		poll: poll && pollFrom(poll, answers, today),
	});
}

function pollFrom(poll: NonNullable<Row['poll']>, answers: Row['answers'], today: string): PollSent {
	const { id, note, closesOn, closed, days } = poll;
	const given = answers.filter(({ answered }) => answered).map((one) => one.days);
	return {
		id,
		note,
		closesOn,
		open: !closed && closesOn >= today,
		days: countAnswers(days, given),
		people: answers.map((one) => ({
			id: one.id,
			name: one.name,
			school: one.school ?? '',
			answered: one.answered,
			offered: one.answered ? Object.values(one.days).filter((said) => said !== 'no').length : 0,
			mayRemind: !one.answered && one.askedOn < today,
		})),
	};
}
