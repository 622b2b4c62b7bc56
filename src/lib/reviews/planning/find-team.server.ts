/** Why: who is on a review, who has left it and who heads the host: asked for by planning, moving and writing alike. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { hasLeft } from '../home/has-left.server.ts';
import type { MemberPart } from './proposed-team.ts';

/** Somebody of a review's team, now or before (`endedAt`). The name is missing when the person is not the viewer's to see. */
export interface TeamPerson {
	readonly personId: string;
	readonly part: MemberPart;
	readonly schoolId: string;
	readonly schoolName: string;
	readonly name: string | null;
	readonly language: 'en' | 'cy';
	readonly acceptedRulesAt: string | null;
	readonly endedAt: string | null;
	/** Has no job in the programme any more, so somebody else has to come. */
	readonly gone: boolean;
}

/** Somebody who heads the host today. */
export interface HostHead {
	readonly personId: string;
	readonly name: string | null;
	readonly language: 'en' | 'cy';
}

/** The people of a review. */
export interface ReviewTeam {
	readonly members: readonly TeamPerson[];
	readonly former: readonly TeamPerson[];
	readonly heads: readonly HostHead[];
}

/** The people of a review in one trip, the lead first. */
export async function findTeam(
	transaction: Transaction,
	viewer: Viewer,
	review: { readonly id: string; readonly host_school_id: string },
): Promise<ReviewTeam> {
	const found = await sql<{ people: readonly TeamPerson[]; heads: readonly HostHead[] }>`
select
	coalesce((select jsonb_agg(jsonb_build_object('personId', m.person_id, 'part', m.part, 'schoolId', m.school_id,
		'schoolName', s.name, 'name', p.name, 'language', coalesce(p.language, 'en'), 'acceptedRulesAt', m.accepted_rules_at,
		'endedAt', m.ended_at, 'gone', ${hasLeft({ programmeId: viewer.programme.id, today: viewer.today })}) order by array_position(array['lead-reviewer', 'reviewer', 'champion'], m.part), p.name)
		from review_member m join school s on s.id = m.school_id left join person p on p.id = m.person_id
		where m.programme_id = ${viewer.programme.id} and m.review_id = ${review.id}), '[]') as people,
	coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'name', p.name, 'language', coalesce(p.language, 'en')) order by p.name)
		from appointment a left join person p on p.id = a.person_id
		where a.programme_id = ${viewer.programme.id} and a.school_id = ${review.host_school_id} and a.seniority = 'head'
			and a.from_on <= ${viewer.today}::date and (a.until_on is null or a.until_on > ${viewer.today}::date)), '[]') as heads`.execute(
		transaction,
	);
	const { people = [], heads = [] } = found.rows[0] ?? {};
	return {
		members: people.filter((one) => one.endedAt === null),
		former: people.filter((one) => one.endedAt !== null),
		heads,
	};
}
