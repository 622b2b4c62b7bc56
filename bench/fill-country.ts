/** Why: pages must be as quick with a country in the database as with a cluster, so the bench fills one by plain SQL. */
import { sql } from 'kysely';
import { newId } from '#lib/kernel/index.ts';
import { publishBuiltInFrameworks } from '#lib/self-evaluation/index.server.ts';
import type { House } from '../src/open-house.server.ts';
import { fillFollowUps } from './fill-follow-ups.ts';
import { fillSupport } from './fill-support.ts';

/** People whose pages are timed, by what they are. */
export interface Country {
	readonly slug: string;
	readonly people: Readonly<Record<'administrator' | 'lead' | 'head' | 'reviewer', string>>;
	readonly cluster: string;
	readonly partnership: string;
	readonly review: string;
	/** What a school of another partnership has put on the board. */
	readonly post: string;
	readonly cycle: string;
	readonly school: string;
}

/** An id that holds its place in every run: the digest of a name, dressed as the version of UUID that the program makes. */
const versioned = (digest: string): string =>
	`overlay(overlay(${digest} placing '7' from 13) placing '8' from 17)::uuid`;

/** 2,000 schools in 350 clusters, each school with a head, a deputy and a champion, each with a review; notes and findings too. */
export async function fillCountry(house: House, schools: number, clusters: number): Promise<Country> {
	const programme = newId();
	const { database } = house;
	const now = house.clock.now();
	await database.asSystem(async (tx) => {
		await tx
			.insertInto('programme')
			.values({ programme_id: programme, slug: 'country', name: 'A country (fictional)', fictional: true })
			.execute();
		const frameworks = await publishBuiltInFrameworks(tx, programme, now);
		const run = (text: string): Promise<unknown> =>
			sql
				.raw(text.replaceAll('$p', `'${programme}'::uuid`).replaceAll('$f', `'${frameworks.default}'::uuid`))
				.execute(tx);
		const id = (space: string, number: string): string => versioned(`md5('${space}' || (${number}))`);
		await run(`insert into school (id, country, urn, name, status, town, phase, search, row_hash, latitude, longitude)
			select ${id('school', 'n')}, 'england', 'b' || n, 'School ' || n, 'open', 'Town ' || (n % 300), 'Primary', 'school ' || n || ' town ' || (n % 300), 'x', 50 + (n % 400) / 100.0, -(n % 300) / 100.0
			from generate_series(0, ${schools - 1}) n`);
		await run(`insert into person (id, name, email, email_verified) select ${id('person', "n || '-' || k")}, 'Person ' || n || ' ' || k, 'p' || n || '-' || k || '@example.org', true
			from generate_series(0, ${schools - 1}) n, generate_series(0, 2) k`);
		await run(`insert into appointment (programme_id, id, person_id, school_id, job, seniority, from_on)
			select $p, ${id('appointment', "n || '-' || k")}, ${id('person', "n || '-' || k")}, ${id('school', 'n')}, 'job', (array['head', 'senior', 'middle'])[k + 1], '2024-09-01'
			from generate_series(0, ${schools - 1}) n, generate_series(0, 2) k`);
		await run(
			`insert into partnership (programme_id, id, name, status) select $p, ${id('partnership', 'c')}, 'Partnership ' || c, 'active' from generate_series(0, ${clusters - 1}) c`,
		);
		await run(
			`insert into cluster (programme_id, id, partnership_id, name) select $p, ${id('cluster', 'c')}, ${id('partnership', 'c')}, 'Cluster ' || c from generate_series(0, ${clusters - 1}) c`,
		);
		await run(`insert into partnership_school (programme_id, partnership_id, school_id, from_on)
			select $p, ${id('partnership', `n % ${clusters}`)}, ${id('school', 'n')}, '2024-09-01' from generate_series(0, ${schools - 1}) n`);
		await run(`insert into cluster_school (programme_id, cluster_id, partnership_id, school_id, from_on)
			select $p, ${id('cluster', `n % ${clusters}`)}, ${id('partnership', `n % ${clusters}`)}, ${id('school', 'n')}, '2024-09-01' from generate_series(0, ${schools - 1}) n`);
		await run(`insert into role (programme_id, id, person_id, role, partnership_id, from_on)
			select $p, ${id('lead', 'c')}, ${id('person', "c || '-0'")}, 'partnership-lead', ${id('partnership', 'c')}, '2024-09-01' from generate_series(0, ${clusters - 1}) c`);
		await run(
			`insert into person (id, name, email) values (${id('person', "'admin'")}, 'Administrator', 'admin@example.org')`,
		);
		await run(
			`insert into role (programme_id, id, person_id, role, from_on) values ($p, ${id('role', "'admin'")}, ${id('person', "'admin'")}, 'administrator', '2024-09-01')`,
		);
		await run(`insert into cycle (programme_id, id, partnership_id, cluster_id, number, framework_id, opens_on, closes_on)
			select $p, ${id('cycle', 'c')}, ${id('partnership', 'c')}, ${id('cluster', 'c')}, 1, $f, '2026-09-01', '2027-08-31' from generate_series(0, ${clusters - 1}) c`);
		await run(`insert into review (programme_id, id, cycle_id, cluster_id, partnership_id, host_school_id, mode, first_day, last_day, status, created_by, created_at)
			select $p, ${id('review', 'n')}, ${id('cycle', `n % ${clusters}`)}, ${id('cluster', `n % ${clusters}`)}, ${id('partnership', `n % ${clusters}`)}, ${id('school', 'n')}, 'in-person',
				date '2026-10-05' + (n % 200), date '2026-10-05' + (n % 200), (array['planned', 'team-confirmed', 'accuracy-check', 'actions-live'])[n % 4 + 1], ${id('person', `(n % ${clusters}) || '-0'`)}, now()
			from generate_series(0, ${schools - 1}) n`);
		const other = `((n + ${clusters}) % ${schools})`;
		for (const [part, k] of [
			['lead-reviewer', 0],
			['reviewer', 1],
			['champion', 2],
		] as const) {
			await run(`insert into review_member (programme_id, review_id, person_id, part, school_id, host_school_id, partnership_id)
				select $p, ${id('review', 'n')}, ${id('person', `${other} || '-${String(k)}'`)}, '${part}', ${id('school', other)}, ${id('school', 'n')}, ${id('partnership', `n % ${clusters}`)}
				from generate_series(0, ${schools - 1}) n`);
		}
		await run(`insert into review_plan (programme_id, review_id, host_school_id, focus_question, focus_code)
			select $p, ${id('review', 'n')}, ${id('school', 'n')}, 'To what extent do children catch up?', 'B3' from generate_series(0, ${schools - 1}) n`);
		await run(`insert into evidence_note (programme_id, id, review_id, host_school_id, author_id, source, seen, question_code, noted_at, received_at, cited)
			select $p, ${id('note', "n || '-' || k")}, ${id('review', 'n')}, ${id('school', 'n')}, ${id('person', `${other} || '-1'`)}, (array['lesson', 'pupils', 'staff', 'work'])[k % 4 + 1], 'What was seen ' || k, 'B3', now(), now(), k < 4
			from generate_series(0, ${schools - 1}) n, generate_series(0, 11) k`);
		await run(`insert into finding (programme_id, id, review_id, host_school_id, position, kind, statement, with_host, shared_for_workshop)
			select $p, ${id('finding', "n || '-' || k")}, ${id('review', 'n')}, ${id('school', 'n')}, k, (array['saw', 'strength', 'explore'])[k], 'A finding', true, true
			from generate_series(0, ${schools - 1}) n, generate_series(1, 3) k`);
		await run(`insert into finding_evidence (programme_id, finding_id, note_id, review_id, host_school_id)
			select $p, ${id('finding', "n || '-' || k")}, ${id('note', "n || '-' || k")}, ${id('review', 'n')}, ${id('school', 'n')} from generate_series(0, ${schools - 1}) n, generate_series(1, 3) k`);
		await run(
			`insert into report (programme_id, review_id, host_school_id, status, sent_at) select $p, ${id('review', 'n')}, ${id('school', 'n')}, 'accuracy-check', now() from generate_series(0, ${schools - 1}) n`,
		);
		await fillSupport(run, id, { schools, clusters });
		await fillFollowUps(run, id, { schools, clusters });
	});
	await sql`analyze`.execute(database.system);
	const named = (name: string) => sql.raw(versioned(`md5('${name}')`));
	const ids = await sql<Country['people'] & Omit<Country, 'slug' | 'people'>>`select
		${named('personadmin')} as administrator, ${named('person2-0')} as lead, ${named('person2-0')} as head,
		${named(`person${String(2 + clusters)}-0`)} as reviewer, ${named('cluster2')} as cluster, ${named('partnership2')} as partnership,
		${named('review2')} as review, ${named('post3-0')} as post, ${named('cycle2')} as cycle, ${named('school2')} as school`.execute(
		database.system,
	);
	const row = ids.rows[0];
	if (!row) throw new Error('The country is empty.');
	const { administrator, lead, head, reviewer, ...rest } = row;
	return { slug: 'country', people: { administrator, lead, head, reviewer }, ...rest };
}
