/** Why: an action that nobody owns, or that has no date, is a wish. */
import type { CalendarDate } from '#lib/kernel/index.ts';

/** What an action says. The owner is a role or a name; `ownerPersonId` when it is somebody with an account. */
export interface ActionFields {
	readonly text: string;
	readonly ownerName: string;
	readonly ownerPersonId?: string | undefined;
	readonly successMeasure: string;
	readonly dueOn: CalendarDate;
}

/** How an action stands. */
export type ActionProgressWord = 'planned' | 'in-progress' | 'done' | 'changed' | 'stopped';
export const actionProgressWords: readonly ActionProgressWord[] = [
	'planned',
	'in-progress',
	'done',
	'changed',
	'stopped',
];
