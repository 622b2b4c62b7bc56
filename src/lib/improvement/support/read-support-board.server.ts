/** Why: asking becomes ordinary when everyone sees who asks and who offers, and what waits for oneself stands first. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { containing } from '#lib/platform/database/index.server.ts';
import { refuseSupport } from './may-read-support.ts';
import { ownSchools, type NamedSchool } from './own-schools.ts';
import type { SupportKind, SupportPost } from './support-post.ts';
import { supportWaits, type WaitingAnswer } from './support-waits.server.ts';
import { supportTopicCodes, type SupportTopic } from './topics.ts';

/** Which posts: all open ones, or those of a kind, a topic, or with `text` in what they say or in the school's name. */
export interface ReadSupportBoard {
	readonly kind?: SupportKind | undefined;
	readonly topic?: SupportTopic | undefined;
	readonly text?: string | undefined;
	/** Counted from 1. */
	readonly page: number;
}

export interface SupportBoard {
	/** One page of what other schools put up, by topic in the board's order, newest first. */
	readonly posts: readonly SupportPost[];
	readonly count: number;
	readonly pages: number;
	/** How many open posts of other schools there are on each topic, whatever was asked for. */
	readonly topics: Readonly<Record<string, number>>;
	readonly waiting: readonly WaitingAnswer[];
	/** The viewer's schools' own open posts, those to one school among them. */
	readonly own: readonly SupportPost[];
	/** Favours that another school logged and one of the viewer's has not confirmed. */
	readonly favoursToConfirm: number;
	/** Open requests of the viewer's partnerships that come from a follow-up. */
	readonly requests: number;
	readonly speaksFor: readonly NamedSchool[];
}

const perPage = 20;
const mostOwn = 30;

type Row = Omit<SupportBoard, 'pages' | 'speaksFor'>;

/** The board in one round trip. Posts older than a year have left it, open or not. */
export async function readSupportBoard(
	by: Acting,
	input: ReadSupportBoard,
): Promise<Result<SupportBoard, 'not-allowed' | 'not-found'>> {
	const refused = refuseSupport(by.viewer);
	if (refused) return refused;
	const { programme, now } = by.viewer;
	// The programme's office and an evaluator work at no school that could ask or offer.
	const speaksFor = by.viewer.partnerships.length === 0 ? [] : ownSchools(by.viewer);
	const own = speaksFor.map(({ id }) => id);
	const waits = supportWaits(by.viewer, own);
	const holds = containing(input.text);
	const day = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'Europe/London', 'YYYY-MM-DD')`;
	const post = sql`jsonb_build_object('id', p.id, 'kind', p.kind, 'topic', p.topic, 'text', p.text, 'scope', p.scope,
		'schoolId', p.school_id, 'school', (select s.name from school s where s.id = p.school_id),
		'person', (select e.name from person e where e.id = p.by_person_id), 'on', ${day('p.at')}, 'closed', false,
		'mine', p.school_id = any (${own}::uuid[]))`;
	const row = await by.transaction(async (tx) => {
		const found = await sql<Row>`
with recent as materialized (
	select p.* from support_post p where p.programme_id = ${programme.id} and p.closed_at is null
		and p.at > ${now}::timestamptz - interval '1 year'
), open as (
	select * from recent where scope <> 'school' and school_id <> all (${own}::uuid[])
), wanted as (
	select p.*, array_position(${supportTopicCodes}::text[], p.topic) as place from open p
	where (${input.kind ?? null}::text is null or p.kind = ${input.kind ?? null})
		and (${input.topic ?? null}::text is null or p.topic = ${input.topic ?? null})
		and (${holds}::text is null or p.text ilike ${holds}
			or p.school_id in (select s.id from school s where s.name ilike ${holds}))
), page as (
	select * from wanted order by place, at desc, id desc limit ${perPage} offset ${(Math.max(1, input.page) - 1) * perPage}
)
select (select count(*) from wanted) as count,
	coalesce((select jsonb_agg(${post} order by p.place, p.at desc, p.id desc) from page p), '[]') as posts,
	coalesce((select jsonb_object_agg(c.topic, c.number) from (select topic, count(*) as number from open group by topic) c), '{}') as topics,
	${waits.answers} as waiting,
	coalesce((select jsonb_agg(${post} order by p.at desc) from (select * from recent where school_id = any (${own}::uuid[])
		order by at desc limit ${mostOwn}) p), '[]') as own,
	${waits.favours} as "favoursToConfirm",
	(select count(*) from help_request h where h.programme_id = ${programme.id} and h.closed_at is null) as requests`.execute(
			tx,
		);
		return found.rows[0];
	});
	const empty: Row = { posts: [], count: 0, topics: {}, waiting: [], own: [], favoursToConfirm: 0, requests: 0 };
	const board = row ?? empty;
	return ok({ ...board, pages: Math.max(1, Math.ceil(board.count / perPage)), speaksFor });
}
