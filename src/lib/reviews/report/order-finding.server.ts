/** Why: what comes first is read first; the team chooses the order, whatever the order of the notes. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FindingId, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { movedByOne } from './moved-by-one.ts';
import { reportAtHand } from './report-at-hand.server.ts';
import { isOpenForWriting } from './report-stage.ts';

/** Moves a finding one place among those of its kind. The words stay as they are, so the host's word on them stands. */
export async function orderFinding(
	by: Acting,
	input: { readonly reviewId: ReviewId; readonly findingId: FindingId; readonly direction: 'up' | 'down' },
): Promise<Result<{ readonly findingId: string }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'report.write', { review: input.reviewId });
	if (refused) return refused;
	const { viewer } = by;
	return by.transaction(async (tx) => {
		const at = await reportAtHand(tx, viewer, input.reviewId);
		if (!at) return problem('not-found');
		if (!isOpenForWriting(at.status, at.report)) return problem('wrong-state');
		const all = await tx
			.selectFrom('finding')
			.select(['id', 'kind'])
			.where('programme_id', '=', viewer.programme.id)
			.where('review_id', '=', input.reviewId)
			.where('withdrawn_at', 'is', null)
			.orderBy('position')
			.orderBy('id')
			.execute();
		const kind = all.find(({ id }) => id === input.findingId)?.kind;
		if (kind === undefined) return problem('not-found');
		const of = (wanted: string): readonly string[] => all.filter((one) => one.kind === wanted).map(({ id }) => id);
		const order = ['saw', 'strength', 'explore'].flatMap((one) =>
			one === kind ? movedByOne(of(one), input.findingId, input.direction) : of(one),
		);
		const places = sql.join(order.map((id, place) => sql`(${id}::uuid, ${place + 1}::int)`));
		await sql`update finding f set position = o.place from (values ${places}) as o (id, place)
			where f.programme_id = ${viewer.programme.id} and f.review_id = ${input.reviewId} and f.id = o.id`.execute(tx);
		await audit(tx, viewer, 'report.write', {
			subjectId: input.reviewId,
			hostSchoolId: at.hostSchoolId,
			detail: { step: 'finding-moved', finding: input.findingId, direction: input.direction },
		});
		return ok({ findingId: input.findingId });
	});
}
