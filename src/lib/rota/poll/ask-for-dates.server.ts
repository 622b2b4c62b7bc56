/** Why: everyone who may take a part is asked when they can go, by a mail that needs no account to answer. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse, type Language } from '#lib/access/index.ts';
import {
	newId,
	ok,
	problem,
	type CalendarDate,
	type FieldProblem,
	type PartnershipId,
	type Result,
} from '#lib/kernel/index.ts';
import { queueMails } from '#lib/platform/mail/index.server.ts';
import { peopleToAsk } from './people-to-ask.server.ts';
import { pollMail } from './poll-mail.server.ts';
import { makePollToken } from './poll-token.server.ts';

/** The most days in one poll. Our limit: nobody answers more on a phone. */
export const mostDays = 60;

/** What is asked; `origin` begins the links. */
export interface AskForDates {
	readonly id: string;
	readonly rotaId: string;
	readonly days: readonly CalendarDate[];
	readonly note: string;
	readonly closesOn: CalendarDate;
	readonly origin: string;
}

interface Ground {
	readonly partnershipId: PartnershipId;
	readonly partnership: string;
	readonly rota: string;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	readonly sent: boolean;
	readonly open: boolean;
	readonly people: readonly { readonly id: string; readonly name: string | null; readonly language: Language | null }[];
}

/**
 * Stores the poll and queues a mail for each person of the rota's clusters who may take a part. Sent twice with one id,
 * it is one poll. 'wrong-state' while another poll of the rota is open or when there is nobody to ask; 'invalid' names
 * `days` (`missing`, `many`, `outside`) or `closesOn` (`past`, `late`).
 */
export async function askForDates(
	by: Acting,
	input: AskForDates,
): Promise<Result<{ readonly asked: number }, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state'>> {
	const { programme, person, today, now } = by.viewer;
	return by.transaction(async (tx) => {
		const found = await sql<Ground>`
with r as (select * from rota where programme_id = ${programme.id} and id = ${input.rotaId}), ${peopleToAsk(today)}
select r.partnership_id as "partnershipId", p.name as partnership, r.name as rota, r.first_day as first, r.last_day as last,
	exists (select from date_poll q where q.programme_id = r.programme_id and q.id = ${input.id}) as sent,
	exists (select from date_poll q where q.programme_id = r.programme_id and q.rota_id = r.id and q.closed_at is null
		and q.closes_on >= ${today}::date) as open,
	coalesce((select jsonb_agg(jsonb_build_object('id', k.person_id, 'name', e.name, 'language', e.language) order by k.person_id)
		from asked k left join person e on e.id = k.person_id), '[]') as people
from r join partnership p on p.programme_id = r.programme_id and p.id = r.partnership_id`.execute(tx);
		const ground = found.rows[0];
		if (!ground) return problem('not-found');
		const refused = refuse(by.viewer, 'rota.ask', { partnership: ground.partnershipId });
		if (refused) return refused;
		if (ground.sent) return ok({ asked: ground.people.length });
		if (ground.open) return problem('wrong-state', { reasons: ['open'] });
		if (ground.people.length === 0) return problem('wrong-state', { reasons: ['nobody'] });
		const days = [...new Set(input.days)].toSorted();
		const fields = wrongIn({ ...input, days }, ground, today);
		if (fields.length > 0) return problem('invalid', { fields });
		const note = input.note.trim();
		await tx
			.insertInto('date_poll')
			.values({
				programme_id: programme.id,
				id: input.id,
				rota_id: input.rotaId,
				partnership_id: ground.partnershipId,
				days,
				note,
				closes_on: input.closesOn,
				asked_by: person.id,
				asked_at: now,
			})
			.execute();
		const asked = ground.people.map((one) => {
			const id = newId();
			return { ...one, answerId: id, ...makePollToken(programme.id, id) };
		});
		await tx
			.insertInto('date_poll_answer')
			.values(
				asked.map((one) => ({
					programme_id: programme.id,
					id: one.answerId,
					poll_id: input.id,
					partnership_id: ground.partnershipId,
					person_id: one.id,
					token_hashes: [one.hash],
					asked_at: now,
				})),
			)
			.execute();
		const { rota, partnership } = ground;
		await queueMails(
			tx,
			asked.map((one) =>
				pollMail(by.viewer, 'question', {
					personId: one.id,
					name: one.name ?? '',
					language: one.language ?? 'en',
					rota,
					partnership,
					note,
					closesOn: input.closesOn,
					link: `${input.origin}/poll/${one.token}`,
				}),
			),
			now,
		);
		await audit(tx, by.viewer, 'rota.ask', { subjectId: input.id, detail: { asked: asked.length, days: days.length } });
		return ok({ asked: asked.length });
	});
}

function wrongIn(
	{ days, closesOn }: Pick<AskForDates, 'days' | 'closesOn'>,
	window: Pick<Ground, 'first' | 'last'>,
	today: string,
): readonly FieldProblem[] {
	const fields: FieldProblem[] = [];
	if (days.length === 0) fields.push({ field: 'days', message: 'missing' });
	if (days.length > mostDays) fields.push({ field: 'days', message: 'many' });
	if (days.some((day) => day < window.first || day > window.last)) fields.push({ field: 'days', message: 'outside' });
	if (closesOn < today) fields.push({ field: 'closesOn', message: 'past' });
	else if (days.some((day) => day <= closesOn)) fields.push({ field: 'closesOn', message: 'late' });
	return fields;
}
