/** A day that works is easier to change than a blank page, so the team starts from one that has. */
import type { Localised } from '#lib/kernel/index.ts';
import { oneDay } from './one-day.ts';
import { halfDayRemote } from './half-day-remote.ts';
import type { TimetableTemplateSlot } from './timetable-slot.ts';
import { twoDay } from './two-day.ts';

/** A timetable to start from; slots are in order and do not overlap. */
export type TimetableTemplate = {
	readonly code: 'one-day' | 'two-day' | 'half-day-remote';
	readonly title: Localised;
	readonly slots: readonly TimetableTemplateSlot[];
};

/** The timetables to start from. */
export const timetableTemplates: readonly TimetableTemplate[] = [
	{ code: 'one-day', title: { en: 'One day', cy: 'Un diwrnod' }, slots: oneDay },
	{ code: 'two-day', title: { en: 'Two days', cy: 'Deuddydd' }, slots: twoDay },
	{
		code: 'half-day-remote',
		title: { en: 'Half a day, by video', cy: 'Hanner diwrnod, drwy fideo' },
		slots: halfDayRemote,
	},
];
