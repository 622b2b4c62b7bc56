/** Why: `npm run demo` opens on a living programme: four partnerships at four points of the cycle, one of them Welsh, and a study. All fictional. */
import { runDiary } from '#lib/diary/index.server.ts';
import { addDays, londonDateAt, newId, previousSchoolDay, typicalCalendar } from '#lib/kernel/index.ts';
import { publishBuiltInFrameworks } from '#lib/self-evaluation/index.server.ts';
import type { House } from '../src/open-house.server.ts';
import type { ReviewStory, SchoolStory, SelfEvaluationStory } from './story.ts';
import { conwyReviews, conwySchools, conwySelfEvaluations } from './stories/conwy.ts';
import { downsReviews, downsSchools, downsSelfEvaluations } from './stories/downs.ts';
import { estuaryReviews, larkholmLastYear } from './stories/estuary.ts';
import { estuarySelfEvaluations, larkholmSelfEvaluationLastYear } from './stories/estuary-self-evaluations.ts';
import { estuarySchools } from './stories/estuary-schools.ts';
import { moorlandSchools } from './stories/moorland.ts';
import { demoDocument, tellReview } from './tell-review.ts';
import { supportStory } from './stories/support.ts';
import { tellStudy } from './tell-study.ts';
import { tellSupport } from './tell-support.ts';
import { tellYear } from './tell-year.ts';
import { Teller, type Told } from './teller.ts';

/** The demonstration programme's short name in addresses. */
export const demoSlug = 'demo';

interface PartnershipStory {
	readonly name: string;
	readonly cluster: string;
	readonly aims: string;
	readonly decisions: string;
	readonly nation: 'england' | 'wales';
	readonly lead: string;
	readonly schools: readonly SchoolStory[];
	readonly cycle: number;
	/** Days from today on which its cycle opened. */
	readonly opened: number;
	readonly selfEvaluations: readonly SelfEvaluationStory[];
	readonly reviews: readonly ReviewStory[];
	readonly lastCycle?: {
		readonly reviews: readonly ReviewStory[];
		readonly selfEvaluations: readonly SelfEvaluationStory[];
	};
}

const partnerships: readonly PartnershipStory[] = [
	{
		name: 'Estuary Partnership',
		cluster: 'Estuary cluster',
		aims: 'To know each other’s schools well enough to be useful, and to send staff home with something they can use on Monday.',
		decisions:
			'One school, one voice. We decide together or we wait a week. What is said about a school in a meeting stays in the meeting.',
		nation: 'england',
		lead: 'Helen Marsh',
		schools: estuarySchools,
		cycle: 2,
		opened: -80,
		selfEvaluations: estuarySelfEvaluations,
		reviews: estuaryReviews,
		lastCycle: { reviews: [larkholmLastYear], selfEvaluations: [larkholmSelfEvaluationLastYear] },
	},
	{
		name: 'Partneriaeth y Dyffryn',
		cluster: 'Clwstwr y Dyffryn',
		aims: 'Dysgu gan ein gilydd, yn Gymraeg yn gyntaf, a chadw ysgolion bach rhag gweithio ar eu pennau eu hunain.',
		decisions: 'Un ysgol, un llais. Os nad ydym yn cytuno, arhoswn tan y cyfarfod nesaf.',
		nation: 'wales',
		lead: 'Rhodri Ifan',
		schools: conwySchools,
		cycle: 1,
		opened: -280,
		selfEvaluations: conwySelfEvaluations,
		reviews: conwyReviews,
	},
	{
		name: 'Downs Partnership',
		cluster: 'Downs cluster',
		aims: 'Infant, junior, primary and special side by side: to see what children meet before and after us.',
		decisions: 'The host decides about its own review. Everything else by agreement of the four heads.',
		nation: 'england',
		lead: 'Teresa Okafor',
		schools: downsSchools,
		cycle: 1,
		opened: -280,
		selfEvaluations: downsSelfEvaluations,
		reviews: downsReviews,
	},
	{
		name: 'Moorland Partnership',
		cluster: 'Moorland cluster',
		aims: 'Five schools an hour apart: to have colleagues who know our corridors and say what they see.',
		decisions: 'Each head has one voice. Whoever hosts has the last word on its own day.',
		nation: 'england',
		lead: 'Philippa Rowe',
		schools: moorlandSchools,
		cycle: 1,
		opened: -20,
		selfEvaluations: [],
		reviews: [],
	},
];

/** Fills the fictional programme once; doing it again changes nothing. */
export async function fillDemo(house: House): Promise<void> {
	const { database, clock, files } = house;
	const there = await database.system
		.selectFrom('programme')
		.select('slug')
		.where('slug', '=', demoSlug)
		.executeTakeFirst();
	if (there) return;
	await files.keep(Buffer.from(demoDocument));
	const now = clock.now();
	const today = londonDateAt(now);
	await database.asSystem(async (tx) => {
		const programme = newId();
		await tx
			.insertInto('programme')
			.values({
				programme_id: programme,
				slug: demoSlug,
				name: 'Coast and Valley (fictional)',
				country: 'england',
				fictional: true,
			})
			.execute();
		const frameworks = await publishBuiltInFrameworks(tx, programme, now);
		const people = new Map<string, Told>();
		const told = new Map<string, string>();
		for (const [place, story] of partnerships.entries()) {
			const teller = new Teller(tx, programme, now, today, story.nation);
			const partnershipId = newId();
			await tx
				.insertInto('partnership')
				.values({
					programme_id: programme,
					id: partnershipId,
					name: story.name,
					aims: story.aims,
					decision_rules: story.decisions,
					status: 'active',
					signed_up_on: addDays(today, -420),
				})
				.execute();
			for (const school of story.schools) await teller.addSchool(school);
			if (place === 0) await tellOffice(teller);
			await teller.addRole(story.lead, 'partnership-lead', { partnership: partnershipId });
			const clusterId = newId();
			const member = { programme_id: programme, partnership_id: partnershipId, from_on: addDays(today, -400) };
			await tx
				.insertInto('cluster')
				.values({ programme_id: programme, id: clusterId, partnership_id: partnershipId, name: story.cluster })
				.execute();
			for (const { name } of story.schools) {
				const school_id = teller.school(name);
				await tx
					.insertInto('partnership_school')
					.values({ ...member, school_id })
					.execute();
				await tx
					.insertInto('cluster_school')
					.values({ ...member, cluster_id: clusterId, school_id })
					.execute();
			}
			const cycleOf = async (
				number: number,
				opens: number,
				closes: number,
				status: 'open' | 'closed',
			): Promise<string> => {
				const id = newId();
				await tx
					.insertInto('cycle')
					.values({
						programme_id: programme,
						id,
						partnership_id: partnershipId,
						cluster_id: clusterId,
						number,
						framework_id: frameworks.default,
						opens_on: addDays(today, opens),
						closes_on: addDays(today, closes),
						status,
					})
					.execute();
				return id;
			};
			if (story.lastCycle) {
				const before = await cycleOf(story.cycle - 1, -450, -90, 'closed');
				for (const own of story.lastCycle.selfEvaluations)
					await teller.addSelfEvaluation(before, frameworks.default, own);
				for (const review of story.lastCycle.reviews)
					await tellReview(teller, { cycleId: before, clusterId, partnershipId }, review);
			}
			const cycleId = await cycleOf(story.cycle, story.opened, 280, 'open');
			for (const own of story.selfEvaluations) await teller.addSelfEvaluation(cycleId, frameworks.default, own);
			for (const review of story.reviews) await tellReview(teller, { cycleId, clusterId, partnershipId }, review);
			for (const [name, person] of teller.people) people.set(name, person);
			told.set(story.name, partnershipId);
		}
		await tellSupport({ tx, programme, now, today, people, partnerships: told }, supportStory);
	});
	await tellYear(house, demoSlug, { lead: 'Philippa Rowe', partnership: 'Moorland Partnership' });
	await tellStudy(house, demoSlug, 'Dr Ines Calder');
	await runDiary(database, { now: lastMorning(now), origin: house.origin, from: house.config.MAIL_FROM });
}

/** The morning of the last school day, so that the outbox shows what people would have had in their post. */
function lastMorning(now: Date): Date {
	const england = typicalCalendar('england');
	const morningOf = (day: string): Date => new Date(`${day}T07:30:00Z`);
	const today = previousSchoolDay(england, londonDateAt(now));
	return morningOf(today) <= now ? morningOf(today) : morningOf(previousSchoolDay(england, addDays(today, -1)));
}

/** The programme's own people, who work at no school of the partnerships. */
async function tellOffice(teller: Teller): Promise<void> {
	await teller.addSchool({
		name: 'Coast and Valley office',
		country: 'other' as never,
		type: 'Programme office',
		town: 'Larkholm',
		authority: 'Estuary',
		at: [50.93, -4.06],
		pupils: 0,
		people: [
			{ name: 'Frances Amery', job: 'Programme administrator', seniority: 'teacher' },
			{ name: 'Kwame Boateng', job: 'Associate', seniority: 'teacher' },
			{ name: 'Dr Ines Calder', job: 'Independent evaluator', seniority: 'teacher' },
		],
	});
	await teller.addRole('Frances Amery', 'administrator');
	await teller.addRole('Kwame Boateng', 'associate');
	await teller.addRole('Dr Ines Calder', 'evaluator');
}
