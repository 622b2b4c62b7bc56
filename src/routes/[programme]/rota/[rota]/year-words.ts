/** Why: the head of the year's page is the reader's own next thing in it: to plan, to look over, to publish, to visit. */
import type { Viewer } from '#lib/access/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PlanChange, PlannedReview, StoredPlan, YearPage } from '#lib/rota/index.ts';
import { longDay, type Locale } from '#lib/ui/index.ts';

/** The head of a page. */
export interface YearHead {
	readonly title: string;
	readonly text: string;
}

/** The people a page speaks of, by name; somebody who is not the reader's to see is "someone". */
export function nameIn(year: YearPage): (id: string) => string {
	return (id) => year.names.people[id] ?? year.names.schools[id] ?? m.people_someone();
}

/** What the page begins with. `changes` is what a draft would change. */
export function yearHead(
	year: YearPage,
	viewer: Pick<Viewer, 'person' | 'appointments' | 'today'>,
	changes: readonly PlanChange[] | undefined,
	locale: Locale,
): YearHead {
	const { shown, run, mayPlan } = year;
	if (shown === undefined) {
		if (!mayPlan) return { title: m.rota_plan_head_none_member(), text: m.rota_plan_head_none_member_text() };
		return run?.state.kind === 'running'
			? { title: m.rota_plan_head_running(), text: m.rota_plan_head_running_text() }
			: { title: m.rota_plan_head_plan(), text: m.rota_plan_head_plan_text() };
	}
	if (shown.line.status === 'draft') {
		if (changes === undefined) return { title: m.rota_plan_head_draft(), text: firstDraftWords(year) };
		if (year.published === undefined) {
			const booked = new Set(changes.flatMap((one) => (one.kind === 'new' ? [] : [one.hostSchoolId])));
			return { title: m.rota_plan_head_draft(), text: m.rota_plan_head_booked_text({ count: booked.size }) };
		}
		return changes.length === 0
			? { title: m.rota_plan_head_no_change(), text: m.rota_plan_head_no_change_text() }
			: { title: m.rota_plan_head_changes({ count: changes.length }), text: m.rota_plan_head_changes_text() };
	}
	if (shown.line.status !== 'published')
		return { title: m.rota_plan_head_aside(), text: m.rota_plan_head_aside_text() };
	return {
		title: ownNext(shown.plan, viewer, nameIn(year), locale) ?? m.rota_plan_head_planned(),
		text: m.rota_plan_head_planned_text({ count: shown.plan.reviews.length }),
	};
}

/** What a first draft leaves as it was booked, and what publishing it does. */
function firstDraftWords({ published, booked, shown }: YearPage): string {
	const kept = published ? 0 : booked.filter(({ begun }) => !begun).length;
	if (kept === 0) return m.rota_plan_head_draft_text();
	const hosts = new Set(booked.map(({ hostSchoolId }) => hostSchoolId));
	const all = shown?.plan.reviews.every(({ hostSchoolId }) => hosts.has(hostSchoolId)) ?? false;
	const does = all ? m.rota_plan_head_show_text() : m.rota_plan_head_draft_text();
	return `${m.rota_plan_head_kept({ count: kept })} ${does}`;
}

/** The reader's own next visit, made or received. */
function ownNext(
	{ reviews }: StoredPlan,
	{ person, appointments, today }: Pick<Viewer, 'person' | 'appointments' | 'today'>,
	nameOf: (id: string) => string,
	locale: Locale,
): string | undefined {
	const homes = new Set<string>(appointments.filter((one) => one.seniority !== 'governor').map((one) => one.schoolId));
	for (const review of reviews) {
		const [first] = review.days;
		if (first === undefined || first < today) continue;
		const host = nameOf(review.hostSchoolId);
		const day = longDay(first, locale);
		if (homes.has(review.hostSchoolId)) return m.rota_plan_head_you_host({ school: host, day });
		const part = partIn(review, person.id);
		if (part === 'lead') return m.rota_plan_head_you_lead({ host, day });
		if (part === 'reviewer') return m.rota_plan_head_you_visit({ host, day });
		if (part === 'champion') return m.rota_plan_head_you_champion({ host, day });
	}
	return undefined;
}

function partIn({ leadId, reviewerIds, championIds }: PlannedReview, id: string) {
	if (leadId === id) return 'lead';
	if (reviewerIds.includes(id)) return 'reviewer';
	return championIds.includes(id) ? 'champion' : undefined;
}

/** Who can read the year as it is shown. */
export function readersOf({ shown, mayPlan, rota }: YearPage): string {
	const partnership = rota.partnershipName;
	if (shown === undefined && mayPlan) return m.rota_plan_readers_none({ partnership });
	return shown === undefined || shown.line.status === 'published'
		? m.rota_plan_readers_published({ partnership })
		: m.rota_plan_readers_draft({ partnership });
}

/** What publishing did, and who knows of it. */
export function publishedWords({
	created,
	changed,
	left,
}: {
	readonly created: number;
	readonly changed: number;
	readonly left: number;
}): string {
	return [
		...(created > 0 ? [m.rota_plan_done_created({ count: created })] : []),
		...(changed > 0 ? [m.rota_plan_done_moved({ count: changed })] : []),
		...(left > 0 ? [m.rota_plan_done_left({ count: left })] : []),
		created + changed > 0 ? m.rota_plan_done_published_text() : m.rota_plan_done_nobody(),
	].join(' ');
}
