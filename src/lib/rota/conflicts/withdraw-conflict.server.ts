/** Why: people move and families change; what no longer holds must not keep anybody apart. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { may } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';

/** Withdraws a conflict, for whoever declared it and for whoever plans. It stays on record, and twice is once. */
export async function withdrawConflict(by: Acting, id: string): Promise<Result<{ readonly id: string }, 'not-found'>> {
	const { programme, person, now } = by.viewer;
	return by.transaction(async (tx) => {
		const found = await tx
			.selectFrom('conflict_of_interest')
			.select(['partnership_id', 'declared_by', 'withdrawn_at'])
			.where('programme_id', '=', programme.id)
			.where('id', '=', id)
			.executeTakeFirst();
		const leads = found && may(by.viewer, 'rota.plan', { partnership: found.partnership_id as PartnershipId });
		if (!found || (found.declared_by !== person.id && !leads)) return problem('not-found');
		if (found.withdrawn_at === null) {
			await tx
				.updateTable('conflict_of_interest')
				.set({ withdrawn_at: now })
				.where('programme_id', '=', programme.id)
				.where('id', '=', id)
				.execute();
			await audit(tx, by.viewer, 'conflict.declare', { subjectId: id, detail: { withdrawn: true } });
		}
		return ok({ id });
	});
}
