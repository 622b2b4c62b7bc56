/** Why: a programme starts its own questions from ones that work, and mends published ones only as a new edition. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type FrameworkId, type Localised, type Result } from '#lib/kernel/index.ts';
import { isBuiltIn } from './framework-code.ts';
import type { FrameworkContent } from './framework.ts';

/** What to make of a published framework; `id` is made by the form, so that sending it twice makes one draft. */
export type CopyFramework =
	| { readonly kind: 'own'; readonly id: FrameworkId; readonly from: FrameworkId; readonly name: Localised }
	| { readonly kind: 'edition'; readonly id: FrameworkId; readonly from: FrameworkId };

/**
 * Makes a draft from a framework: the programme's `own` under a new name, or the next `edition` of one that the
 * programme wrote. A framework has one draft at a time: asking for another edition gives the draft that is there.
 * `wrong-state`: a new edition of a draft, or of a framework that Lateral ships (copy that instead).
 */
export async function copyFramework(
	by: Acting,
	input: CopyFramework,
): Promise<Result<{ readonly id: FrameworkId }, 'not-allowed' | 'not-found' | 'wrong-state'>> {
	const refused = refuse(by.viewer, 'framework.write');
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	return by.transaction(async (tx) => {
		const from = await tx
			.selectFrom('framework')
			.select(['id', 'code', 'status', 'content'])
			.where('programme_id', '=', programmeId)
			.where('id', '=', input.from)
			.executeTakeFirst();
		if (!from) return problem('not-found');
		if (input.kind === 'edition' && (from.status === 'draft' || isBuiltIn(from.code))) return problem('wrong-state');
		const content = from.content as FrameworkContent;
		const title = input.kind === 'own' ? input.name : content.title;
		const code = input.kind === 'own' ? `own-${input.id}` : from.code;
		const made = await sql<{ id: FrameworkId }>`
			insert into framework (programme_id, id, code, edition, name, status, content, based_on)
			select ${programmeId}, ${input.id}, ${code},
				coalesce((select max(edition) from framework where programme_id = ${programmeId} and code = ${code}), 0) + 1,
				${JSON.stringify(title)}::jsonb, 'draft', ${JSON.stringify({ ...content, title })}::jsonb, ${from.id}
			where not exists (select from framework where programme_id = ${programmeId} and code = ${code} and status = 'draft')
			on conflict do nothing returning id`.execute(tx);
		if (made.rows[0]) {
			await audit(tx, by.viewer, 'framework.write', { subjectId: input.id, detail: { step: 'copied', from: from.id } });
			return ok({ id: input.id });
		}
		const there = await tx
			.selectFrom('framework')
			.select('id')
			.where('programme_id', '=', programmeId)
			.where((where) =>
				where.or([where('id', '=', input.id), where.and([where('code', '=', code), where('status', '=', 'draft')])]),
			)
			.executeTakeFirst();
		return there ? ok({ id: there.id as FrameworkId }) : problem('not-found');
	});
}
