/** Why: logging a favour is choosing a school one knows, not searching a country for it. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { isId, ok, problem, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { ownSchools, type NamedSchool } from './own-schools.ts';
import type { SupportKind } from './support-post.ts';

export interface FavourStart {
	readonly own: readonly NamedSchool[];
	/** Schools of the viewer's partnerships, and those that one of theirs has spoken with on the board. */
	readonly others: readonly NamedSchool[];
	/** The ask or offer that it came from. */
	readonly post: {
		readonly id: string;
		readonly topic: string;
		readonly kind: SupportKind;
		readonly schoolId: SchoolId;
	} | null;
}

/** What the form for a favour begins with. */
export async function startFavour(
	by: Acting,
	input: { readonly postId?: string | undefined },
): Promise<Result<FavourStart, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	const schools = ownSchools(viewer);
	const [first] = schools;
	const refused = refuse(viewer, 'favour.write', first ? { school: first.id } : {});
	if (refused) return refused;
	const own = schools.map(({ id }) => id);
	const postId = isId(input.postId) ? input.postId : null;
	const row = await by.transaction(async (tx) => {
		const found = await sql<Pick<FavourStart, 'others' | 'post'>>`
with known as (
	select unnest(${viewer.peers}::uuid[]) as id
	union select case when r.post_school_id = any (${own}::uuid[]) then r.other_school_id else r.post_school_id end
	from support_reply r where r.programme_id = ${viewer.programme.id}
		and (r.post_school_id = any (${own}::uuid[]) or r.other_school_id = any (${own}::uuid[]))
)
select coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name) from known k join school s on s.id = k.id
		where k.id <> all (${own}::uuid[]) or cardinality(${own}::uuid[]) > 1), '[]') as others,
	(select jsonb_build_object('id', p.id, 'topic', p.topic, 'kind', p.kind, 'schoolId', p.school_id) from support_post p
		where p.programme_id = ${viewer.programme.id} and p.id = ${postId}::uuid) as post`.execute(tx);
		return found.rows[0];
	});
	if (!row || (input.postId !== undefined && !row.post)) return problem('not-found');
	return ok({ ...row, own: schools });
}
