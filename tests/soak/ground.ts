/** Why: ten reviewers on one review, so that ten people write to the same page at once. */
import { applyPolicies } from '#lib/access/index.server.ts';
import { newId } from '#lib/kernel/index.ts';
import { migrate, openDatabase, type Database, type DatabasePlace } from '#lib/platform/database/index.server.ts';

/** Who writes, and to which review. */
export interface Ground {
	readonly programmeId: string;
	readonly slug: string;
	readonly reviewId: string;
	readonly writers: readonly string[];
}

/** Prepares a fresh database at `place` with a fictional programme, one review under way and `count` reviewers. */
export async function prepareGround(place: DatabasePlace, count: number): Promise<Ground> {
	const database = await openDatabase(place);
	try {
		await migrate(database);
		await applyPolicies(database);
		return await fill(database, count);
	} finally {
		await database.close();
	}
}

async function fill(database: Database, count: number): Promise<Ground> {
	const programme_id = newId();
	const slug = 'soak';
	const [host, visitors] = [newId(), newId()];
	const [partnership_id, cluster_id, framework_id, cycle_id, review_id] = [newId(), newId(), newId(), newId(), newId()];
	const writers = Array.from({ length: count }, () => newId());
	const here = { programme_id };
	const today = new Date().toISOString().slice(0, 10);
	await database.asSystem(async (tx) => {
		await tx
			.insertInto('programme')
			.values({ ...here, slug, name: 'Soak', fictional: true })
			.execute();
		await tx
			.insertInto('school')
			.values(
				[host, visitors].map((id, index) => ({
					id,
					country: 'england' as const,
					urn: String(900_000 + index),
					name: `School ${String(index)}`,
					status: 'open' as const,
					search: 'school',
				})),
			)
			.execute();
		await tx
			.insertInto('person')
			.values(
				writers.map((id, index) => ({
					id,
					name: `Writer ${String(index)}`,
					email: `writer${String(index)}@example.org`,
					email_verified: true,
				})),
			)
			.execute();
		await tx
			.insertInto('appointment')
			.values(
				writers.map((person_id) => ({
					...here,
					id: newId(),
					person_id,
					school_id: visitors,
					job: 'Deputy head',
					seniority: 'senior' as const,
					from_on: '2020-09-01',
				})),
			)
			.execute();
		await tx
			.insertInto('partnership')
			.values({ ...here, id: partnership_id, name: 'Soak partnership', status: 'active' })
			.execute();
		await tx
			.insertInto('partnership_school')
			.values([host, visitors].map((school_id) => ({ ...here, partnership_id, school_id, from_on: '2020-09-01' })))
			.execute();
		await tx
			.insertInto('cluster')
			.values({ ...here, id: cluster_id, partnership_id, name: 'Soak cluster' })
			.execute();
		await tx
			.insertInto('cluster_school')
			.values(
				[host, visitors].map((school_id) => ({
					...here,
					cluster_id,
					partnership_id,
					school_id,
					from_on: '2020-09-01',
				})),
			)
			.execute();
		await tx
			.insertInto('framework')
			.values({
				...here,
				id: framework_id,
				code: 'soak',
				edition: 1,
				name: JSON.stringify({ en: 'Soak', cy: 'Soak' }),
				status: 'published',
				content: JSON.stringify({ themes: [] }),
			})
			.execute();
		await tx
			.insertInto('cycle')
			.values({
				...here,
				id: cycle_id,
				partnership_id,
				cluster_id,
				number: 1,
				framework_id,
				opens_on: today,
				closes_on: today,
			})
			.execute();
		await tx
			.insertInto('review')
			.values({
				...here,
				id: review_id,
				cycle_id,
				cluster_id,
				partnership_id,
				host_school_id: host,
				mode: 'in-person',
				first_day: today,
				last_day: today,
				status: 'in-progress',
				created_by: writers[0] ?? '',
				created_at: new Date(),
			})
			.execute();
		await tx
			.insertInto('review_plan')
			.values({
				...here,
				review_id,
				host_school_id: host,
				focus_question: 'How do we know that pupils choose to read?',
			})
			.execute();
		await tx
			.insertInto('review_member')
			.values(
				writers.map((person_id, index) => ({
					...here,
					review_id,
					person_id,
					part: index === 0 ? ('lead-reviewer' as const) : ('reviewer' as const),
					school_id: visitors,
					host_school_id: host,
					partnership_id,
					accepted_rules_at: new Date(),
				})),
			)
			.execute();
	});
	return { programmeId: programme_id, slug, reviewId: review_id, writers };
}
