/** Why: whoever asks or offers chooses who hears it; a request from a follow-up goes further only if its host says so. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import { isId, ok, problem, type PartnershipId, type Result, type ReviewId, type SchoolId } from '#lib/kernel/index.ts';
import { ownSchools } from './own-schools.ts';

/** From where one comes: a request of one's own follow-up, or someone in the directory. */
export interface StartSupportPost {
	readonly requestId?: string | undefined;
	readonly expertiseId?: string | undefined;
}

export interface PostingSchool {
	readonly id: SchoolId;
	readonly name: string;
	readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string }[];
}

export interface SupportStart {
	/** The viewer's schools that are in a partnership today. */
	readonly schools: readonly PostingSchool[];
	readonly request: { readonly id: string; readonly text: string; readonly schoolId: SchoolId } | null;
	readonly expert: {
		readonly id: string;
		readonly person: string;
		readonly school: string;
		readonly topic: string;
	} | null;
}

type Row = Omit<SupportStart, 'request'> & {
	readonly request: (NonNullable<SupportStart['request']> & { readonly reviewId: ReviewId }) | null;
};

/** What the form for an ask or an offer begins with. 'not-found' when the request is not the viewer's to put there, or the person has left. */
export async function startSupportPost(
	by: Acting,
	input: StartSupportPost,
): Promise<Result<SupportStart, 'not-allowed' | 'not-found'>> {
	const [first] = ownSchools(by.viewer);
	const refused = refuse(by.viewer, 'support.post', first ? { school: first.id } : {});
	if (refused) return refused;
	const { programme, today } = by.viewer;
	const own = ownSchools(by.viewer).map(({ id }) => id);
	const id = (text: string | undefined): string | null => (isId(text) ? text : null);
	const row = await by.transaction(async (tx) => {
		const found = await sql<Row>`
select coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'partnerships', o.partnerships) order by o.name) from (
		select s.id, s.name, jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name) order by n.name) as partnerships
		from partnership_school m join partnership n on n.programme_id = m.programme_id and n.id = m.partnership_id
			join school s on s.id = m.school_id
		where m.programme_id = ${programme.id} and m.school_id = any (${own}::uuid[])
			and m.from_on <= ${today}::date and (m.until_on is null or m.until_on > ${today}::date)
		group by s.id, s.name) o), '[]') as schools,
	(select jsonb_build_object('id', h.id, 'text', h.text, 'schoolId', h.host_school_id, 'reviewId', h.review_id) from help_request h
		where h.programme_id = ${programme.id} and h.id = ${id(input.requestId)}::uuid and h.closed_at is null) as request,
	(select jsonb_build_object('id', x.id, 'person', x.person, 'school', x.school, 'topic', x.topic) from expertise_directory x
		where x.programme_id = ${programme.id} and x.id = ${id(input.expertiseId)}::uuid) as expert`.execute(tx);
		return found.rows[0];
	});
	if (!row) return problem('not-found');
	if (
		input.requestId !== undefined &&
		(!row.request || !may(by.viewer, 'help.ask', { review: row.request.reviewId }))
	) {
		return problem('not-found');
	}
	if (input.expertiseId !== undefined && !row.expert) return problem('not-found');
	return ok(row);
}
