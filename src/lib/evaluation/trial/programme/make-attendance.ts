/** Why: who was at which session decides compliance, and nobody comes to a session after their school has left. */
import { isBefore } from '#lib/kernel/index.ts';
import { cards, evenly, wholes } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import type { TrialAttendance, TrialSchool, TrialSession, TrialWithdrawal } from '../trial.ts';
import { edgeCounts } from './counts.ts';
import type { Fate } from './make-fates.ts';

/** How many reviews a school received as host; with its fate this bounds how much it may have attended. */
export interface Plan {
	readonly fate: Fate;
	readonly reviews: number;
}

/** Deals the reviews that fates allow: 2 or 3 for full, 1 or 2 for minimal, none for nearly all others. */
export function planReviews(fates: ReadonlyMap<string, Fate>, deal: Dealer): ReadonlyMap<string, Plan> {
	const packs: Readonly<Record<Fate, readonly (readonly [number, number])[]>> = {
		full: [[3, edgeCounts.fullWithThreeReviews]],
		minimal: [[2, edgeCounts.minimalWithTwoReviews]],
		lostBefore: [],
		lostAfter: [[1, edgeCounts.reviewedWithoutTraining]],
	};
	const usual: Readonly<Record<Fate, number>> = { full: 2, minimal: 1, lostBefore: 0, lostAfter: 0 };
	const plans = new Map<string, Plan>();
	for (const fate of Object.keys(packs) as Fate[]) {
		const schools = [...fates].flatMap(([id, own]) => (own === fate ? [id] : []));
		const special = cards(packs[fate]);
		deal
			.shuffled(`plans.${fate}`, schools)
			.forEach((id, at) => void plans.set(id, { fate, reviews: special[at] ?? usual[fate] }));
	}
	return plans;
}

/** A row for every held or cancelled session and every school it was offered to. */
export function makeAttendance(
	schools: readonly TrialSchool[],
	sessions: readonly TrialSession[],
	plans: ReadonlyMap<string, Plan>,
	withdrawals: readonly TrialWithdrawal[],
	deal: Dealer,
): readonly TrialAttendance[] {
	const left = new Map(withdrawals.map(({ school, date }) => [school, date]));
	const byCluster = Map.groupBy(sessions, ({ cluster }) => cluster);
	const draws = deal.shuffled('attendance', evenly(0, 59, schools.length));
	return schools.flatMap(({ id, cluster }, at) => {
		const offered = byCluster.get(cluster ?? '') ?? [];
		const held = offered.filter(({ status }) => status === 'held');
		const until = left.get(id);
		const open = held.filter(({ date }) => until === undefined || isBefore(date, until));
		const count = attended(plans.get(id), held.length, open.length, draws[at] ?? 0);
		const attendedIds = deal.shuffled(`attendance.${id}`, open).slice(0, count);
		const people = new Map(attendedIds.map((session, place) => [session.id, 1 + ((place + at) % 4)]));
		return offered.map((session) => ({ session: session.id, school: id, people: people.get(session.id) ?? 0 }));
	});
}

/** How many of the `held` sessions, of which `open` came before the school left: one of those its fate allows. */
function attended(plan: Plan | undefined, held: number, open: number, draw: number): number {
	const enough = Math.ceil(0.75 * held);
	const one = (numbers: readonly number[]): number => numbers[draw % numbers.length] ?? 0;
	if (plan === undefined) return 0;
	if (plan.fate === 'full') return one(wholes(enough, held));
	if (plan.fate === 'minimal') return one(plan.reviews >= 2 ? wholes(1, enough - 1) : wholes(1, held));
	return plan.reviews > 0 ? 0 : one(wholes(1, open));
}
