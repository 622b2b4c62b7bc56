/** Why: accepting an invitation proves the mailbox, and gives its owner the job and the role they were invited to, once. */
import { newId, ok, problem, type PersonId, type Result } from '#lib/kernel/index.ts';
import { recordEvent } from '#lib/platform/audit/index.server.ts';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';
import { giveRole } from './give-role.server.ts';
import { invitationState } from './invitation-state.ts';
import { readInvitationToken } from './invitation-token.server.ts';

/** Whose invitation and how they want to be called. `as` is the person already signed in, who says the address is theirs too. */
export interface AcceptInvitation {
	readonly token: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly as?: PersonId | undefined;
}

/** Who came in, and where to. */
export interface Accepted {
	readonly personId: PersonId;
	readonly slug: string;
	readonly language: 'en' | 'cy';
}

/**
 * Makes the person unless the address (or `as`) is known, and gives the appointment and the role from `today`.
 * 'wrong-state' when the invitation was accepted, withdrawn or is too old.
 */
export async function acceptInvitation(
	database: Database,
	input: AcceptInvitation,
	{ now, today }: { readonly now: Date; readonly today: string },
): Promise<Result<Accepted, 'not-found' | 'wrong-state'>> {
	const key = readInvitationToken(input.token);
	if (!key) return problem('not-found');
	return database.asSystem(async (tx) => {
		const row = await tx
			.selectFrom('invitation as v')
			.innerJoin('programme as g', 'g.programme_id', 'v.programme_id')
			.selectAll('v')
			.select('g.slug')
			.where('v.programme_id', '=', key.programmeId)
			.where('v.token_hash', '=', key.hash)
			.forUpdate()
			.executeTakeFirst();
		if (!row) return problem('not-found');
		const facts = { expiresAt: row.expires_at, acceptedAt: row.accepted_at, withdrawnAt: row.withdrawn_at };
		if (invitationState(facts, now) !== 'waiting') return problem('wrong-state');
		const person = await personFor(tx, row.email, input, now);
		const place = { programme_id: row.programme_id, person_id: person.id, from_on: today };
		if (row.school_id !== null && row.job !== null && row.seniority !== null) {
			await appoint(tx, { ...place, school_id: row.school_id, job: row.job, seniority: row.seniority });
		}
		if (row.role !== null) {
			const scope = { partnership_id: row.partnership_id, organisation_id: row.organisation_id };
			await giveRole(tx, { ...place, ...scope, role: row.role });
		}
		await tx
			.updateTable('invitation')
			.set({ accepted_at: now, accepted_by: person.id })
			.where('programme_id', '=', row.programme_id)
			.where('id', '=', row.id)
			.execute();
		await recordEvent(tx, {
			programmeId: row.programme_id,
			at: now,
			actorId: person.id,
			verb: 'invitation.accept',
			subjectId: row.id,
			hostSchoolId: row.school_id ?? undefined,
		});
		return ok({ personId: person.id as PersonId, slug: row.slug, language: person.language });
	});
}

interface Known {
	readonly id: string;
	readonly language: 'en' | 'cy';
}

async function personFor(tx: Transaction, email: string, input: AcceptInvitation, now: Date): Promise<Known> {
	const known = await tx
		.selectFrom('person')
		.select(['id', 'language'])
		.where(input.as === undefined ? 'email' : 'id', '=', input.as ?? email)
		.executeTakeFirst();
	if (known) {
		if (input.as === undefined) {
			await tx
				.updateTable('person')
				.set({ email_verified: true, updated_at: now })
				.where('id', '=', known.id)
				.execute();
		}
		return known;
	}
	const made = { id: newId<'person'>(), language: input.language };
	await tx
		.insertInto('person')
		.values({ ...made, name: input.name, email, email_verified: true })
		.execute();
	return made;
}

interface Post {
	readonly programme_id: string;
	readonly person_id: string;
	readonly school_id: string;
	readonly job: string;
	readonly seniority: 'head' | 'senior' | 'middle' | 'teacher' | 'governor';
	readonly from_on: string;
}

/** Someone who is already at the school changes their job from today; everyone else begins. */
async function appoint(tx: Transaction, post: Post): Promise<void> {
	await tx
		.deleteFrom('appointment')
		.where('programme_id', '=', post.programme_id)
		.where('person_id', '=', post.person_id)
		.where('school_id', '=', post.school_id)
		.where('from_on', '>=', post.from_on)
		.where('until_on', 'is', null)
		.execute();
	await tx
		.updateTable('appointment')
		.set({ until_on: post.from_on })
		.where('programme_id', '=', post.programme_id)
		.where('person_id', '=', post.person_id)
		.where('school_id', '=', post.school_id)
		.where('until_on', 'is', null)
		.execute();
	await tx
		.insertInto('appointment')
		.values({ ...post, id: newId() })
		.execute();
}
