/** Why: what a rota is planned from and what came of it, a row in each table, so that both walls have something to hide. */
import type { Database } from '#lib/platform/database/index.server.ts';
import { nextId, worldNow, type World } from './world.ts';

type Ground = Pick<World, 'people' | 'schools' | 'partnership' | 'cluster'> & { readonly programme: string };

/** Adds a rota with a published plan and an open poll; gives the ids that use cases are tried with. */
export async function fillRota(database: Database, ground: Ground): Promise<World['ids']> {
	const db = database.system;
	const { programme: programme_id, people, schools, partnership: partnership_id } = ground;
	const lead = people['partnership-lead'];
	const schoolDay = nextId();
	const away = nextId();
	const conflict = nextId();
	const rota = nextId();
	const pin = nextId();
	const run = nextId();
	const plan = nextId();
	const poll = nextId();
	const pollAnswer = nextId();
	await db
		.insertInto('school_day')
		.values({
			programme_id,
			id: schoolDay,
			school_id: schools.host,
			kind: 'blocked',
			first_day: '2027-05-10',
			last_day: '2027-05-13',
			reason: 'tests',
			added_by: people['host-head'],
			added_at: worldNow,
		})
		.execute();
	await db
		.insertInto('reviewer_profile')
		.values({ programme_id, person_id: people.reviewer, parts: ['reviewer'], workshops_led: 2 })
		.execute();
	await db
		.insertInto('person_away')
		.values({
			programme_id,
			id: away,
			person_id: people.reviewer,
			first_day: '2027-03-01',
			last_day: '2027-03-05',
			added_by: people.reviewer,
		})
		.execute();
	await db
		.insertInto('conflict_of_interest')
		.values({
			programme_id,
			id: conflict,
			partnership_id,
			kind: 'family',
			one_person_id: people.champion,
			other_school_id: schools.second,
			why: 'a sister teaches there',
			declared_by: people.champion,
			declared_at: worldNow,
		})
		.execute();
	const key = { programme_id, rota_id: rota, partnership_id };
	await db
		.insertInto('rota')
		.values({
			programme_id,
			id: rota,
			partnership_id,
			name: 'Spring and summer',
			cluster_ids: [ground.cluster],
			first_day: '2027-01-04',
			last_day: '2027-06-30',
			created_by: lead,
			created_at: worldNow,
		})
		.execute();
	await db
		.insertInto('rota_pin')
		.values({
			...key,
			id: pin,
			pin: JSON.stringify({ kind: 'not', id: pin, personId: people.reviewer, hostSchoolId: schools.host }),
			made_by: lead,
			made_at: worldNow,
		})
		.execute();
	await db
		.insertInto('rota_run')
		.values({
			...key,
			id: run,
			kind: 'plan',
			status: 'stopped',
			input: '{}',
			asked_by: lead,
			asked_at: worldNow,
			touched_at: worldNow,
		})
		.execute();
	const planned = {
		hostSchoolId: schools.second,
		clusterId: ground.cluster,
		days: ['2027-02-02'],
		leadId: people['lead-reviewer'],
		reviewerIds: [people['host-senior']],
		championIds: [people.champion, people['host-teacher']],
		workshop: '2027-02-23',
		followUp: { nominal: '2027-05-03', meet: '2027-05-04' },
	};
	await db
		.insertInto('rota_plan')
		.values({
			...key,
			id: plan,
			run_id: run,
			made_how: 'solver',
			status: 'published',
			plan: JSON.stringify({ reviews: [planned] }),
			made_by: lead,
			made_at: worldNow,
			published_by: lead,
			published_at: worldNow,
		})
		.execute();
	await db
		.insertInto('date_poll')
		.values({
			...key,
			id: poll,
			days: ['2027-02-02', '2027-02-03', '2027-02-09'],
			closes_on: '2026-12-11',
			asked_by: lead,
			asked_at: worldNow,
		})
		.execute();
	await db
		.insertInto('date_poll_answer')
		.values({
			programme_id,
			id: pollAnswer,
			poll_id: poll,
			partnership_id,
			person_id: people.reviewer,
			token_hashes: ['z'],
			asked_at: new Date('2026-11-20T10:00:00Z'),
		})
		.execute();
	return { schoolDay, away, conflict, rota, pin, run, plan, poll, pollAnswer };
}
