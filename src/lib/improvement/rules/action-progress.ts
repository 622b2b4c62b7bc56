// At the 90-day talk each action gets one honest word, and only what that word leaves open is asked.
import { type CalendarDate, daysBetween, isAfter } from '#lib/kernel/index.ts';

/** What became of an action. Source: our own 90-day page, after Godfrey and Munoz-Chereau 2024. */
export type ActionProgress =
	| { readonly status: 'in-progress'; readonly nextStep: string; readonly newDue?: CalendarDate }
	| { readonly status: 'done'; readonly effect: string }
	| { readonly status: 'changed'; readonly becomes: string; readonly why: string; readonly newDue?: CalendarDate }
	| { readonly status: 'stopped'; readonly why: string };

/** An action as its owner last left it; without `progress` nothing has been said yet. */
export interface ActionFact {
	readonly actionId: string;
	readonly due?: CalendarDate;
	readonly progress?: ActionProgress;
}

/** What would make an entry worth reading in a year; never a reason not to save it. */
export type ProgressGap = 'effect' | 'next-step' | 'new-date' | 'what-it-becomes' | 'why';

/** What an entry still leaves open: a change or a stop without its why, a late action without a new date. */
export function progressGaps(action: ActionFact, today: CalendarDate): readonly ProgressGap[] {
	const { progress } = action;
	if (progress === undefined) return [];
	switch (progress.status) {
		case 'done':
			return missing([['effect', progress.effect]]);
		case 'stopped':
			return missing([['why', progress.why]]);
		case 'changed':
			return missing([
				['what-it-becomes', progress.becomes],
				['why', progress.why],
			]);
		case 'in-progress': {
			const standing = actionStanding(action, today);
			const dateGap: readonly ProgressGap[] = standing.kind === 'late' ? ['new-date'] : [];
			return [...missing([['next-step', progress.nextStep]]), ...dateGap];
		}
	}
}

/** How an action stands on a day. `due-soon` means within two weeks. Our default. */
export type ActionStanding =
	| { readonly kind: 'done' }
	| { readonly kind: 'stopped' }
	| { readonly kind: 'late'; readonly due: CalendarDate; readonly days: number }
	| { readonly kind: 'due-soon'; readonly due: CalendarDate; readonly days: number }
	| { readonly kind: 'on-the-way'; readonly due: CalendarDate }
	| { readonly kind: 'no-date' };

/** Days before its date from which an action counts as due soon. */
export const dueSoonDays = 14;

/** How an action stands; a new date given with its progress takes the place of the old one. */
export function actionStanding(action: ActionFact, today: CalendarDate): ActionStanding {
	const { progress } = action;
	if (progress?.status === 'done' || progress?.status === 'stopped') return { kind: progress.status };
	const due = progress?.newDue ?? action.due;
	if (due === undefined) return { kind: 'no-date' };
	if (isAfter(today, due)) return { kind: 'late', due, days: daysBetween(due, today) };
	const days = daysBetween(today, due);
	return days <= dueSoonDays ? { kind: 'due-soon', due, days } : { kind: 'on-the-way', due };
}

/** Whether work on the action goes on: in progress, changed, or nothing said yet. */
export function isActionOpen({ progress }: ActionFact): boolean {
	return progress?.status !== 'done' && progress?.status !== 'stopped';
}

/** How many actions ended up where; `unsaid` ones keep the 90-day page from being complete. */
export type ProgressCounts = Readonly<Record<ActionProgress['status'] | 'unsaid', number>>;

/** Counts for one review's page; they are never compared between schools. */
export function countProgress(actions: readonly ActionFact[]): ProgressCounts {
	const count = (status: ActionProgress['status'] | undefined): number =>
		actions.filter(({ progress }) => progress?.status === status).length;
	return {
		done: count('done'),
		'in-progress': count('in-progress'),
		changed: count('changed'),
		stopped: count('stopped'),
		unsaid: count(undefined),
	};
}

/** The actions that the next cycle should see at its start: everything not done or stopped. */
export function carriedOver(actions: readonly ActionFact[]): readonly ActionFact[] {
	return actions.filter(isActionOpen);
}

function missing(texts: readonly (readonly [ProgressGap, string])[]): readonly ProgressGap[] {
	return texts.filter(([, text]) => text.trim() === '').map(([gap]) => gap);
}
