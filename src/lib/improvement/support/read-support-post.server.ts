/** Why: an ask or an offer with what the two schools say to each other about it, and to nobody else. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { refuseSupport } from './may-read-support.ts';
import { ownSchools, type NamedSchool } from './own-schools.ts';
import type { SupportPost } from './support-post.ts';

export interface SupportMessage {
	readonly id: string;
	readonly fromSchoolId: SchoolId;
	readonly from: string;
	/** Who wrote it; null when the viewer does not know them. */
	readonly person: string | null;
	readonly text: string;
	readonly on: string;
}

/** What the school that posted and one other school say to each other. */
export interface SupportTalk {
	readonly otherSchoolId: SchoolId;
	readonly other: string;
	readonly messages: readonly SupportMessage[];
	/** The last word is the other side's, and wants an answer. */
	readonly waitsForMe: boolean;
}

export interface SupportPage {
	readonly post: SupportPost;
	/** The school it was sent to, when it is meant for one. */
	readonly to: NamedSchool | null;
	/** The name of its partnership, when it is meant for one. */
	readonly partnership: string | null;
	readonly talks: readonly SupportTalk[];
	/** The viewer's schools that could begin to answer: not the one that posted, and none that has a talk already. */
	readonly mayBegin: readonly NamedSchool[];
	/** The viewer's schools. */
	readonly own: readonly SchoolId[];
}

type Row = Omit<SupportPage, 'talks' | 'mayBegin' | 'own'> & {
	readonly talks: readonly (Omit<SupportTalk, 'waitsForMe'> & { readonly wantsAnswer: boolean })[];
};

/** One post with the talks that the viewer's schools have part in. One round trip. */
export async function readSupportPost(
	by: Acting,
	id: string,
): Promise<Result<SupportPage, 'not-allowed' | 'not-found'>> {
	const refused = refuseSupport(by.viewer);
	if (refused) return refused;
	const { programme } = by.viewer;
	const schools = ownSchools(by.viewer);
	const own = schools.map((one) => one.id);
	const day = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'Europe/London', 'YYYY-MM-DD')`;
	const row = await by.transaction(async (tx) => {
		const found = await sql<Row>`
select jsonb_build_object('id', p.id, 'kind', p.kind, 'topic', p.topic, 'text', p.text, 'scope', p.scope, 'schoolId', p.school_id,
		'school', s.name, 'person', e.name, 'on', ${day('p.at')}, 'closed', p.closed_at is not null,
		'mine', p.school_id = any (${own}::uuid[])) as post,
	(select jsonb_build_object('id', o.id, 'name', o.name) from school o where o.id = p.to_school_id) as "to",
	(select n.name from partnership n where n.programme_id = p.programme_id and n.id = p.partnership_id) as partnership,
	coalesce((select jsonb_agg(t.talk order by t.first) from (
		select min(r.at) as first, jsonb_build_object('otherSchoolId', r.other_school_id, 'other', o.name,
			'wantsAnswer', (array_agg(r.wants_answer order by r.at desc, r.id desc))[1],
			'messages', jsonb_agg(jsonb_build_object('id', r.id, 'fromSchoolId', r.from_school_id, 'from', f.name, 'person', w.name,
				'text', r.text, 'on', ${day('r.at')}) order by r.at, r.id)) as talk
		from support_reply r join school o on o.id = r.other_school_id join school f on f.id = r.from_school_id
			left join person w on w.id = r.by_person_id
		where r.programme_id = p.programme_id and r.post_id = p.id group by r.other_school_id, o.name) t), '[]') as talks
from support_post p join school s on s.id = p.school_id left join person e on e.id = p.by_person_id
where p.programme_id = ${programme.id} and p.id = ${id}`.execute(tx);
		return found.rows[0];
	});
	if (!row) return problem('not-found');
	const { post, to } = row;
	const talks = row.talks.map(({ wantsAnswer, ...talk }) => {
		const last = talk.messages.at(-1);
		return { ...talk, waitsForMe: wantsAnswer && last !== undefined && !own.includes(last.fromSchoolId) };
	});
	const mayBegin = schools.filter(
		(one) =>
			!post.closed &&
			one.id !== post.schoolId &&
			(to === null || to.id === one.id) &&
			!talks.some((talk) => talk.otherSchoolId === one.id),
	);
	return ok({ ...row, talks, mayBegin, own });
}
