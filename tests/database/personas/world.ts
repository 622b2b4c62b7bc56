/** Why: one small programme in which every table holds a row, so that what each persona can see of it is worth counting. */
import type { PersonId, ProgrammeId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { fillReview } from './world-review.ts';
import { fillDiary } from './world-diary.ts';
import { fillRota } from './world-rota.ts';
import { fillStudy } from './world-study.ts';
import { fillSupport } from './world-support.ts';

export const personas = [
	'administrator',
	'associate',
	'partnership-lead',
	'host-head',
	'host-senior',
	'host-teacher',
	'lead-reviewer',
	'reviewer',
	'champion',
	'governor',
	'trust-officer',
	'evaluator',
	'head-elsewhere',
	'former-reviewer',
	'stranger',
	'signed-out',
] as const;
/** Everyone who may knock. The stranger has an account and no place in the programme; the signed-out have neither. */
export type Persona = (typeof personas)[number];
/** Personas with an account. */
export type Known = Exclude<Persona, 'signed-out'>;

let made = 0;
/** Ids of the world are counted, so that a failing test names the same rows every time. */
export const nextId = (): string => {
	made += 1;
	return `01900000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
};

/** The instant at which the world is looked at, a Monday in term. */
export const worldNow = new Date('2026-11-23T10:00:00Z');
export const worldToday = '2026-11-23';

export interface World {
	readonly programme: ProgrammeId;
	readonly slug: string;
	readonly people: Readonly<Record<Known, PersonId>>;
	readonly schools: {
		readonly host: string;
		readonly lead: string;
		readonly second: string;
		readonly third: string;
		readonly fourth: string;
		readonly elsewhere: string;
	};
	readonly partnership: string;
	readonly elsewhere: string;
	readonly cluster: string;
	readonly cycle: string;
	readonly framework: string;
	readonly selfEvaluation: string;
	readonly trust: string;
	readonly review: string;
	readonly ids: Readonly<Record<string, string>>;
}

/** Fills `database` with the world and gives its ids. */
export async function buildWorld(database: Database): Promise<World> {
	const db = database.system;
	const programme = nextId();
	const known = personas.filter((name): name is Known => name !== 'signed-out');
	const people = Object.fromEntries(known.map((name) => [name, nextId()])) as unknown as World['people'];
	await db
		.insertInto('person')
		.values(known.map((name) => ({ id: people[name], name: `The ${name}`, email: `${name}@example.org` })))
		.execute();
	await db
		.insertInto('programme')
		.values({ programme_id: programme, slug: 'world', name: 'World', fictional: true })
		.execute();
	const schools = {
		host: nextId(),
		lead: nextId(),
		second: nextId(),
		third: nextId(),
		fourth: nextId(),
		elsewhere: nextId(),
	};
	await db
		.insertInto('school')
		.values(
			Object.entries(schools).map(([name, id], place) => ({
				id,
				country: 'england' as const,
				urn: String(900_000 + place),
				name: `${name} school`,
				status: 'open' as const,
				search: `${name} school`,
				row_hash: name,
				latitude: 51 + place / 100,
				longitude: -1 - place / 100,
			})),
		)
		.execute();
	const trust = nextId();
	await db.insertInto('organisation').values({ id: trust, kind: 'trust', uid: '1', name: 'A trust' }).execute();
	await db
		.insertInto('school_group')
		.values({ urn: '900000', school_id: schools.host, organisation_id: trust })
		.execute();
	await db
		.insertInto('school_link')
		.values({ urn: '900000', school_id: schools.host, linked_urn: '1', kind: 'predecessor', link_type: 'Predecessor' })
		.execute();
	await db.insertInto('school_context').values({ school_id: schools.host, year: 2019, measures: '{}' }).execute();
	await db
		.insertInto('school_result')
		.values({ urn: '900000', year: 2019, figures: '{"mat_average":105}', source: 'ks2_2019.csv' })
		.execute();
	const imported = nextId();
	await db
		.insertInto('register_import')
		.values({ id: imported, status: 'done', started_at: worldNow, touched_at: worldNow })
		.execute();
	await db
		.insertInto('school_history')
		.values({ school_id: schools.host, until_at: worldNow, import_id: imported, before: '{}' })
		.execute();
	const partnership = nextId();
	const elsewhere = nextId();
	await db
		.insertInto('partnership')
		.values([
			{ programme_id: programme, id: partnership, name: 'Ours', status: 'active' },
			{ programme_id: programme, id: elsewhere, name: 'Theirs', status: 'active' },
		])
		.execute();
	const ours = [schools.host, schools.lead, schools.second, schools.third, schools.fourth];
	const from_on = '2026-09-01';
	await db
		.insertInto('partnership_school')
		.values([
			...ours.map((school_id) => ({ programme_id: programme, partnership_id: partnership, school_id, from_on })),
			{ programme_id: programme, partnership_id: elsewhere, school_id: schools.elsewhere, from_on },
		])
		.execute();
	const cluster = nextId();
	await db
		.insertInto('cluster')
		.values({ programme_id: programme, id: cluster, partnership_id: partnership, name: 'Our cluster' })
		.execute();
	await db
		.insertInto('cluster_school')
		.values(
			ours.map((school_id) => ({
				programme_id: programme,
				cluster_id: cluster,
				partnership_id: partnership,
				school_id,
				from_on,
			})),
		)
		.execute();
	const framework = nextId();
	await db
		.insertInto('framework')
		.values({
			programme_id: programme,
			id: framework,
			code: 'own',
			edition: 1,
			name: '{"en":"Own","cy":"Ein hun"}',
			status: 'published',
			content: '{"title":{"en":"Own","cy":"Ein hun"},"themes":[{"code":"A","questions":[{"code":"A1","theme":"A"}]}]}',
			published_at: worldNow,
		})
		.execute();
	const cycle = nextId();
	await db
		.insertInto('cycle')
		.values({
			programme_id: programme,
			id: cycle,
			partnership_id: partnership,
			cluster_id: cluster,
			number: 1,
			framework_id: framework,
			opens_on: from_on,
			closes_on: '2027-08-31',
		})
		.execute();
	const place = (
		person: Known,
		school_id: string,
		seniority: 'head' | 'senior' | 'middle' | 'teacher' | 'governor',
		until_on: string | null = null,
	) => ({
		programme_id: programme,
		id: nextId(),
		person_id: people[person],
		school_id,
		job: seniority,
		seniority,
		from_on,
		until_on,
	});
	await db
		.insertInto('appointment')
		.values([
			place('host-head', schools.host, 'head'),
			place('host-senior', schools.host, 'senior'),
			place('host-teacher', schools.host, 'teacher'),
			place('governor', schools.host, 'governor'),
			place('lead-reviewer', schools.lead, 'head'),
			place('reviewer', schools.second, 'senior'),
			place('champion', schools.third, 'middle'),
			place('partnership-lead', schools.fourth, 'head'),
			place('former-reviewer', schools.second, 'senior'),
			place('head-elsewhere', schools.elsewhere, 'head'),
		])
		.execute();
	const role = (
		person: Known,
		name: 'administrator' | 'associate' | 'evaluator' | 'partnership-lead' | 'trust-officer',
		more: { partnership_id?: string; organisation_id?: string } = {},
	) => ({
		programme_id: programme,
		id: nextId(),
		person_id: people[person],
		role: name,
		from_on,
		...more,
	});
	await db
		.insertInto('role')
		.values([
			{ ...role('administrator', 'administrator'), partnership_id: null, organisation_id: null },
			{ ...role('associate', 'associate'), partnership_id: null, organisation_id: null },
			{ ...role('evaluator', 'evaluator'), partnership_id: null, organisation_id: null },
			{ ...role('partnership-lead', 'partnership-lead'), partnership_id: partnership, organisation_id: null },
			{ ...role('trust-officer', 'trust-officer'), partnership_id: null, organisation_id: trust },
		])
		.execute();
	const selfEvaluation = nextId();
	const rest = await fillReview(database, {
		programme,
		people,
		schools,
		partnership,
		cluster,
		cycle,
		framework,
		selfEvaluation,
		trust,
	});
	const rota = await fillRota(database, { programme, people, schools, partnership, cluster });
	const support = await fillSupport(database, { programme, people, schools, partnership });
	const study = await fillStudy(database, { programme, people, schools });
	const diary = await fillDiary(database, { programme, people, review: rest.review });
	return {
		programme: programme as ProgrammeId,
		slug: 'world',
		people,
		schools,
		partnership,
		elsewhere,
		cluster,
		cycle,
		framework,
		selfEvaluation,
		trust,
		...rest,
		ids: { ...rest.ids, ...rota, ...support, ...study, ...diary },
	};
}
