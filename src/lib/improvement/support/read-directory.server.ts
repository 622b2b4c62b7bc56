/** Why: who can help with what, from those who said that they may be asked. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type Result } from '#lib/kernel/index.ts';
import { containing } from '#lib/platform/database/index.server.ts';
import { refuseSupport } from './may-read-support.ts';
import { ownSchools } from './own-schools.ts';
import { supportTopicCodes, type SupportTopic } from './topics.ts';

/** Which entries: all, those of a topic, or with `text` in the words, the person's name or the school's. */
export interface ReadDirectory {
	readonly topic?: SupportTopic | undefined;
	readonly text?: string | undefined;
	/** Counted from 1. */
	readonly page: number;
}

export interface Expert {
	/** Of the entry. */
	readonly id: string;
	readonly person: string;
	readonly school: string;
	readonly job: string;
	readonly topic: string;
	readonly words: string;
	/** The viewer's own entry. */
	readonly me: boolean;
	/** The viewer speaks for another school, and may ask. */
	readonly mayAsk: boolean;
}

export interface Directory {
	/** One page, by topic in the board's order, then by name. */
	readonly entries: readonly Expert[];
	readonly count: number;
	readonly pages: number;
	/** How many entries there are on each topic, whatever was asked for. */
	readonly topics: Readonly<Record<string, number>>;
	/** The viewer stands in the directory. */
	readonly joined: boolean;
	/** The viewer is on the staff of a school, and may join. */
	readonly mayJoin: boolean;
}

const perPage = 25;

type Row = Omit<Directory, 'pages' | 'mayJoin'>;

/** The directory in one round trip: whoever has left it, their school or the programme is in no list and no number. */
export async function readDirectory(
	by: Acting,
	input: ReadDirectory,
): Promise<Result<Directory, 'not-allowed' | 'not-found'>> {
	const refused = refuseSupport(by.viewer);
	if (refused) return refused;
	const { programme, person } = by.viewer;
	const own = ownSchools(by.viewer).map(({ id }) => id);
	const holds = containing(input.text);
	const row = await by.transaction(async (tx) => {
		const found = await sql<Row>`
with listed as materialized (
	select x.id, x.topic, x.person_id, x.person, x.school_id, x.school, x.words from expertise_directory x where x.programme_id = ${programme.id}
), wanted as (
	select x.*, array_position(${supportTopicCodes}::text[], x.topic) as place from listed x
	where (${input.topic ?? null}::text is null or x.topic = ${input.topic ?? null})
		and (${holds}::text is null or x.words ilike ${holds} or x.person ilike ${holds} or x.school ilike ${holds})
), page as (
	select * from wanted order by place, person, id limit ${perPage} offset ${(Math.max(1, input.page) - 1) * perPage}
)
select (select count(*) from wanted) as count,
	coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'person', w.person, 'school', w.school, 'topic', w.topic,
		'job', (select x.job from expertise_directory x where x.programme_id = ${programme.id} and x.id = w.id),
		'words', w.words, 'me', w.person_id = ${person.id}::uuid,
		'mayAsk', cardinality(${own}::uuid[]) > 0 and w.school_id <> all (${own}::uuid[])) order by w.place, w.person, w.id)
		from page w), '[]') as entries,
	coalesce((select jsonb_object_agg(c.topic, c.number) from (select topic, count(*) as number from listed group by topic) c), '{}') as topics,
	exists (select from listed where person_id = ${person.id}::uuid) as joined`.execute(tx);
		return found.rows[0];
	});
	const list = row ?? { entries: [], count: 0, topics: {}, joined: false };
	return ok({ ...list, pages: Math.max(1, Math.ceil(list.count / perPage)), mayJoin: own.length > 0 });
}
