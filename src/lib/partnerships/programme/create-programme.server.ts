/** Why: a programme begins whole: its address, its first administrator, and the entry that says who began it. */
import { sql } from 'kysely';
import { newId, ok, problem, type PersonId, type ProgrammeId, type Result } from '#lib/kernel/index.ts';
import { recordEvent } from '#lib/platform/audit/index.server.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { freeSlug, slugOf } from './slug.ts';

/** What is asked of whoever begins a programme. `id` is made by the form, so that pressing twice makes one. */
export interface CreateProgramme {
	readonly id: ProgrammeId;
	readonly name: string;
	readonly country: 'england' | 'wales' | 'other';
	readonly language: 'en' | 'cy';
}

/** When it is: the instant, and the day in Europe/London. */
export interface Moment {
	readonly now: Date;
	readonly today: string;
}

/**
 * Creates the programme with `creator` as its administrator, in a system transaction: there is no programme yet in which
 * anyone could act. The caller has checked that `creator` may (LATERAL_ADMINISTRATORS), and publishes the frameworks.
 */
export async function createProgramme(
	tx: Transaction,
	creator: PersonId,
	input: CreateProgramme,
	{ now, today }: Moment,
): Promise<Result<{ readonly id: ProgrammeId; readonly slug: string }, 'conflict'>> {
	await sql`select pg_advisory_xact_lock(5280372)`.execute(tx);
	const wanted = slugOf(input.name);
	const like = await tx
		.selectFrom('programme')
		.select(['programme_id', 'slug', 'name'])
		.where((where) => where.or([where('slug', 'like', `${wanted}%`), where('programme_id', '=', input.id)]))
		.execute();
	const same = like.find((one) => one.programme_id === input.id);
	if (same) return same.name === input.name ? ok({ id: input.id, slug: same.slug }) : problem('conflict');
	const slug = freeSlug(
		wanted,
		like.map((one) => one.slug),
	);
	await tx
		.insertInto('programme')
		.values({ programme_id: input.id, slug, name: input.name, country: input.country, language: input.language })
		.execute();
	await tx
		.insertInto('role')
		.values({ programme_id: input.id, id: newId(), person_id: creator, role: 'administrator', from_on: today })
		.execute();
	await recordEvent(tx, {
		programmeId: input.id,
		at: now,
		actorId: creator,
		verb: 'programme.create',
		subjectId: input.id,
	});
	return ok({ id: input.id, slug });
}
