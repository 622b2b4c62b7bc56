/** Why: lists may be chosen only while a study is being designed, whoever chooses. */
import { problem, type Problem } from '#lib/kernel/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';

/** The problem with choosing a list for this study, or undefined. Asks the outline only, which the programme’s team sees too. */
export async function unlessDesigning(
	by: Acting,
	tx: Transaction,
	studyId: string,
): Promise<Problem<'not-found' | 'wrong-state'> | undefined> {
	const study = await tx
		.selectFrom('study')
		.select(['status', 'fictional'])
		.where('programme_id', '=', by.viewer.programme.id)
		.where('id', '=', studyId)
		.executeTakeFirst();
	if (study === undefined) return problem('not-found');
	return study.status === 'designing' && !study.fictional ? undefined : problem('wrong-state');
}
