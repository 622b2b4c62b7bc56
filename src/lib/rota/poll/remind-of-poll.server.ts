/** Why: some forget; a lead may ask them again, but never the same person twice in a day. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse, type Language } from '#lib/access/index.ts';
import { ok, problem, type CalendarDate, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import { queueMails } from '#lib/platform/mail/index.server.ts';
import { pollMail } from './poll-mail.server.ts';
import { makePollToken } from './poll-token.server.ts';

interface Late {
	readonly answerId: string;
	readonly personId: string;
	readonly name: string | null;
	readonly language: Language | null;
}

interface Ground {
	readonly partnershipId: PartnershipId;
	readonly partnership: string;
	readonly rota: string;
	readonly note: string;
	readonly closesOn: CalendarDate;
	readonly open: boolean;
	readonly late: readonly Late[];
}

/**
 * Writes again to those who have not answered and were not written to today. Each gets a new link; the one in the first
 * mail goes on working. 'wrong-state' when the poll is closed.
 */
export async function remindOfPoll(
	by: Acting,
	input: { readonly pollId: string; readonly origin: string },
): Promise<Result<{ readonly reminded: number }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const { programme, today, now } = by.viewer;
	return by.transaction(async (tx) => {
		const found = await sql<Ground>`
select q.partnership_id as "partnershipId", p.name as partnership, r.name as rota, q.note, q.closes_on as "closesOn",
	q.closed_at is null and q.closes_on >= ${today}::date as open,
	coalesce((select jsonb_agg(jsonb_build_object('answerId', w.id, 'personId', w.person_id, 'name', e.name, 'language', e.language) order by w.id)
		from date_poll_answer w left join person e on e.id = w.person_id
		where w.programme_id = q.programme_id and w.poll_id = q.id and w.answered_at is null
			and (w.asked_at at time zone 'Europe/London')::date < ${today}::date), '[]') as late
from date_poll q join rota r on r.programme_id = q.programme_id and r.id = q.rota_id
	join partnership p on p.programme_id = q.programme_id and p.id = q.partnership_id
where q.programme_id = ${programme.id} and q.id = ${input.pollId} for update of q`.execute(tx);
		const ground = found.rows[0];
		if (!ground) return problem('not-found');
		const refused = refuse(by.viewer, 'rota.ask', { partnership: ground.partnershipId });
		if (refused) return refused;
		if (!ground.open) return problem('wrong-state');
		const again = ground.late.map((one) => ({ ...one, ...makePollToken(programme.id, one.answerId) }));
		if (again.length === 0) return ok({ reminded: 0 });
		const rows = again.map(({ answerId, hash }) => ({ id: answerId, hash }));
		await sql`
update date_poll_answer w set token_hashes = w.token_hashes || n.hash, asked_at = ${now}
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, hash text)
where w.programme_id = ${programme.id} and w.id = n.id`.execute(tx);
		const { rota, partnership, note, closesOn } = ground;
		await queueMails(
			tx,
			again.map((one) =>
				pollMail(by.viewer, 'reminder', {
					personId: one.personId,
					name: one.name ?? '',
					language: one.language ?? 'en',
					rota,
					partnership,
					note,
					closesOn,
					link: `${input.origin}/poll/${one.token}`,
				}),
			),
			now,
		);
		await audit(tx, by.viewer, 'rota.ask', { subjectId: input.pollId, detail: { reminded: again.length } });
		return ok({ reminded: again.length });
	});
}
