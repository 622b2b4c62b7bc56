/** Why: what is open in a review becomes dated lines, the earliest first, each saying who will do it. */
import { m } from '#lib/paraglide/messages.js';
import type { OpenStep } from '#lib/reviews/index.ts';
import type { ReviewSeen } from '#lib/reviews/index.server.ts';
import { byDay, daysLate, listOf, relativeDay, shortDay, type EntryItem, type Locale } from '#lib/ui/index.ts';
import { nextPlaces, nextWords } from '../words.ts';

/** Names of everybody who may own a step. */
function namesOf(seen: ReviewSeen): ReadonlyMap<string, string> {
	const named = [...seen.team.heads, ...seen.team.members].map(
		(one) => [one.personId, one.name ?? m.planning_team_someone()] as const,
	);
	return new Map([...Object.entries(seen.place.coordinators), ...named]);
}

/** Whether the step is for this person to do. */
export const isMine = (step: Pick<OpenStep, 'owners'>, personId: string): boolean =>
	step.owners.some((one) => one.personId === personId);

/** A visit, a workshop or a talk happens on its day; until then there is nothing to press. */
const onItsDay = (step: OpenStep): boolean =>
	step.kind === 'visit' || step.kind === 'hold-workshop' || step.kind === 'follow-up';

/**
 * The headline: what is mine to do and by when, or whom I wait for when all that I could do is still days away;
 * undefined when nothing is mine.
 */
export function headline(seen: ReviewSeen, personId: string, today: string, locale: Locale): string | undefined {
	const own = seen.next.filter((step) => isMine(step, personId)).toSorted(byDue);
	const free = own.filter((step) => step.blockedBy.length === 0);
	const now = free.find((step) => !onItsDay(step) || (step.due !== undefined && step.due <= today));
	const soonest = own[0];
	const inTheWay =
		now !== undefined || soonest === undefined
			? undefined
			: seen.next.find((step) => soonest.blockedBy.includes(step.kind) && !isMine(step, personId));
	if (inTheWay !== undefined) {
		const names = namesOf(seen);
		const people = listOf(
			inTheWay.owners.map((one) => names.get(one.personId) ?? m.planning_team_someone()),
			locale,
		);
		return inTheWay.due === undefined || inTheWay.due < today
			? m.planning_next_waiting({ people })
			: m.planning_next_waiting_by({ people, day: byDay(inTheWay.due, today, locale) });
	}
	const mine = now ?? free[0] ?? soonest;
	if (!mine) {
		const [look] = looksBack(seen).filter((one) => isMine(one, personId));
		if (look?.due === undefined) return undefined;
		return look.due < today
			? look.title
			: m.planning_next_by({ task: look.title, day: relativeDay(look.due, today, locale) });
	}
	const task = nextWords[mine.kind]();
	if (mine.due === undefined || mine.due < today) return task;
	const day = onItsDay(mine) ? relativeDay(mine.due, today, locale) : byDay(mine.due, today, locale);
	return m.planning_next_by({ task, day });
}

/** Looking back is no step of the road and is booked like one; it is told once the talk has been held. */
interface LookBack extends Pick<OpenStep, 'owners' | 'attends' | 'blockedBy' | 'due'> {
	readonly title: string;
	readonly page: string;
}

function looksBack({ board }: ReviewSeen): readonly LookBack[] {
	if (board.facts.state.status !== 'followed-up') return [];
	return (['half-year', 'full-year'] as const).flatMap((kind) => {
		const { due, doneOn } = kind === 'half-year' ? board.halfYear : board.reflection;
		if (due === undefined || doneOn !== undefined) return [];
		const title = kind === 'half-year' ? m.improvement_meeting_half() : m.improvement_meeting_full();
		return [
			{ title, page: `/follow-up/${kind}`, due, owners: board.facts.people.hostHeads, attends: [], blockedBy: [] },
		];
	});
}

/** The earliest first, what has no date yet last. */
function byDue(a: Pick<OpenStep, 'due'>, b: Pick<OpenStep, 'due'>): number {
	if (a.due === b.due) return 0;
	if (a.due === undefined || b.due === undefined) return a.due === undefined ? 1 : -1;
	return a.due < b.due ? -1 : 1;
}

/** The open steps as entries; `base` is the review's address, links are given for one's own steps only. */
export function entriesOf(
	seen: ReviewSeen,
	personId: string,
	today: string,
	locale: Locale,
	base: string,
): readonly EntryItem[] {
	const names = namesOf(seen);
	const rank = (step: Pick<OpenStep, 'owners'>): number => (isMine(step, personId) ? 0 : 1);
	const ordered = [...seen.next, ...looksBack(seen)].toSorted((a, b) => byDue(a, b) || rank(a) - rank(b));
	return ordered.map((step) => {
		const mine = isMine(step, personId);
		const late = step.due === undefined ? undefined : daysLate(step.due, today, locale);
		const people = [...new Set(step.owners.map((one) => names.get(one.personId) ?? m.planning_team_someone()))];
		const first = step.blockedBy.map((kind) => nextWords[kind]());
		const waits = first.map((words, place) => (place === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)));
		const doer = step.attends.some((one) => one.personId === personId) ? m.planning_next_with : m.planning_next_owner;
		const href =
			'page' in step
				? base + step.page
				: step.kind === 'agree-self-evaluation'
					? `${base.replace(/\/reviews\/.*$/, '')}/self-evaluation/${seen.review.cycle_id}/${seen.review.host_school_id}`
					: base + nextPlaces[step.kind];
		return {
			when: step.due === undefined ? m.planning_next_open_date() : shortDay(step.due, locale),
			...(step.due === undefined ? {} : { datetime: step.due }),
			title: 'page' in step ? step.title : nextWords[step.kind](),
			...(mine ? { href } : {}),
			text: [
				mine ? m.planning_next_owner_you() : doer({ people: listOf(people, locale) }),
				...(late === undefined ? [] : [`==${late}==.`]),
				...(waits.length === 0 ? [] : [m.planning_next_waits({ tasks: listOf(waits, locale) })]),
			].join(' '),
		};
	});
}
