/** Why: a school says in two sentences what would help, or what it could give, to those whom it chose. */
import { sql } from 'kysely';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result, type ReviewId, type SchoolId } from '#lib/kernel/index.ts';
import { mostPostWords, fitting } from './support-words.ts';
import type { SupportKind, SupportScope } from './support-post.ts';
import { queueSupportMail } from './support-mail.server.ts';
import type { SupportTopic } from './topics.ts';

/** Whom it is for: everyone in the programme's partnerships, one partnership, or the school of someone in the directory. */
export type SupportAudience =
	| { readonly scope: 'programme' }
	| { readonly scope: 'partnership'; readonly partnershipId: PartnershipId }
	| { readonly scope: 'school'; readonly expertiseId: string };

export interface PostSupport {
	readonly id: string;
	readonly kind: SupportKind;
	readonly topic: SupportTopic;
	readonly text: string;
	readonly schoolId: SchoolId;
	readonly to: SupportAudience;
	/** The request of a follow-up that this makes known beyond its partnership. */
	readonly requestId?: string | undefined;
	/** The address of this Lateral, for the link in the mail. */
	readonly origin: string;
}

interface Ground {
	readonly member: boolean;
	readonly partnershipMember: boolean;
	readonly request: { readonly reviewId: ReviewId; readonly schoolId: SchoolId; readonly closed: boolean } | null;
	readonly expert: { readonly personId: string; readonly schoolId: SchoolId; readonly language: 'en' | 'cy' } | null;
}

/**
 * Puts an ask or an offer up; sent twice with one id, or for one request, it stands there once. 'invalid' when a text is
 * missing or too long, the school is in no (or not in that) partnership, or the person is of the same school;
 * 'not-found' when the request is not the viewer's to make known or the person has left the directory.
 */
export async function postSupport(
	by: Acting,
	input: PostSupport,
): Promise<Result<{ readonly id: string }, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state'>> {
	const { viewer } = by;
	const refused = refuse(viewer, 'support.post', { school: input.schoolId });
	if (refused) return refused;
	const text = fitting(input.text, mostPostWords);
	if (text === undefined) return problem('invalid', { fields: [{ field: 'text', message: 'text' }] });
	return by.transaction(async (tx) => {
		const partnershipId = input.to.scope === 'partnership' ? input.to.partnershipId : null;
		const expertiseId = input.to.scope === 'school' ? input.to.expertiseId : null;
		const found = await sql<Ground>`
with mine as (
	select m.partnership_id from partnership_school m where m.programme_id = ${viewer.programme.id} and m.school_id = ${input.schoolId}
		and m.from_on <= ${viewer.today}::date and (m.until_on is null or m.until_on > ${viewer.today}::date)
)
select exists (select from mine) as member,
	exists (select from mine where partnership_id = ${partnershipId}::uuid) as "partnershipMember",
	(select jsonb_build_object('reviewId', h.review_id, 'schoolId', h.host_school_id, 'closed', h.closed_at is not null)
		from help_request h where h.programme_id = ${viewer.programme.id} and h.id = ${input.requestId ?? null}::uuid) as request,
	(select jsonb_build_object('personId', x.person_id, 'schoolId', x.school_id, 'language', x.language)
		from expertise_directory x where x.programme_id = ${viewer.programme.id} and x.id = ${expertiseId}::uuid) as expert`.execute(
			tx,
		);
		const ground = found.rows[0];
		if (!ground) return problem('not-found');
		const { request, expert } = ground;
		const scope: SupportScope = input.to.scope;
		if (!ground.member || (scope === 'partnership' && !ground.partnershipMember)) {
			return problem('invalid', { fields: [{ field: 'to', message: 'not-a-member' }] });
		}
		if (scope === 'school' && !expert) return problem('not-found');
		if (expert?.schoolId === input.schoolId) {
			return problem('invalid', { fields: [{ field: 'to', message: 'own-school' }] });
		}
		if (input.requestId !== undefined) {
			if (!request || !may(viewer, 'help.ask', { review: request.reviewId })) return problem('not-found');
			if (request.closed) return problem('wrong-state');
			if (request.schoolId !== input.schoolId) {
				return problem('invalid', { fields: [{ field: 'schoolId', message: 'not-your-school' }] });
			}
		}
		const stored = await tx
			.insertInto('support_post')
			.values({
				programme_id: viewer.programme.id,
				id: input.id,
				kind: input.kind,
				topic: input.topic,
				text,
				scope,
				school_id: input.schoolId,
				partnership_id: partnershipId,
				to_school_id: expert?.schoolId ?? null,
				to_person_id: expert?.personId ?? null,
				help_request_id: input.requestId ?? null,
				by_person_id: viewer.person.id,
				by_language: viewer.person.language,
				at: viewer.now,
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!stored) return ok({ id: (await standing(tx, by, input)) ?? input.id });
		if (expert) {
			const to = { personId: expert.personId, language: expert.language };
			const school = viewer.appointments.find((one) => one.schoolId === input.schoolId)?.schoolName ?? '';
			const { topic, origin } = input;
			await queueSupportMail(tx, viewer, { what: 'asked', to, school, topic, place: `support/${input.id}`, origin });
		}
		const detail = { kind: input.kind, topic: input.topic, scope };
		await audit(tx, viewer, 'support.post', { subjectId: input.id, hostSchoolId: input.schoolId, detail });
		return ok({ id: input.id });
	});
}

/** The post that already stands for the request. */
async function standing(
	tx: Parameters<Parameters<Acting['transaction']>[0]>[0],
	by: Acting,
	input: PostSupport,
): Promise<string | undefined> {
	if (input.requestId === undefined) return undefined;
	const row = await tx
		.selectFrom('support_post')
		.select('id')
		.where('programme_id', '=', by.viewer.programme.id)
		.where('help_request_id', '=', input.requestId)
		.executeTakeFirst();
	return row?.id;
}
