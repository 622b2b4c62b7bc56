/** Why: somebody says on a phone, in a minute and without an account, which days they can be out. */
import { sql } from 'kysely';
import { ok, problem, type CalendarDate, type Result } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { Answerer } from './answerer.server.ts';
import { completeAnswers, type PollAnswers } from './poll-answer.ts';

/** A poll as the person asked sees it: the days, and what they said. */
export interface PollToAnswer {
	readonly days: readonly CalendarDate[];
	readonly note: string;
	readonly closesOn: CalendarDate;
	readonly open: boolean;
	readonly answered: boolean;
	readonly answers: PollAnswers;
}

/** Reads the poll and this person's own answer. */
export async function readPollToAnswer(by: Answerer): Promise<PollToAnswer | undefined> {
	return by.transaction((tx) => pollOf(tx, by));
}

/** Stores the answer; a day left open is a no. It can be given again until the poll closes: then 'wrong-state'. */
export async function answerPoll(
	by: Answerer,
	given: Readonly<Record<string, unknown>>,
): Promise<Result<{ readonly offered: number }, 'not-found' | 'wrong-state'>> {
	return by.transaction(async (tx) => {
		const poll = await pollOf(tx, by);
		if (!poll) return problem('not-found');
		if (!poll.open) return problem('wrong-state');
		const answers = completeAnswers(poll.days, given);
		await tx
			.updateTable('date_poll_answer')
			.set({ days: JSON.stringify(answers), answered_at: by.now })
			.where('programme_id', '=', by.programmeId)
			.where('id', '=', by.answerId)
			.execute();
		return ok({ offered: Object.values(answers).filter((said) => said !== 'no').length });
	});
}

async function pollOf(tx: Transaction, by: Answerer): Promise<PollToAnswer | undefined> {
	const found = await sql<PollToAnswer>`
select to_jsonb(q.days) as days, q.note, q.closes_on as "closesOn", q.closed_at is null and q.closes_on >= ${by.today}::date as open,
	w.answered_at is not null as answered, w.days as answers
from date_poll_answer w join date_poll q on q.programme_id = w.programme_id and q.id = w.poll_id
where w.programme_id = ${by.programmeId} and w.id = ${by.answerId}`.execute(tx);
	return found.rows[0];
}
