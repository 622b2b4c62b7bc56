/** A slot of a timetable says when, what for and how, so that a day fits on one page. */
import type { Localised } from '#lib/kernel/index.ts';

/** What a slot of the visit is for. */
export type SlotKind =
	| 'welcome'
	| 'tour'
	| 'lessons'
	| 'pupils'
	| 'staff'
	| 'work'
	| 'documents'
	| 'families'
	| 'governors'
	| 'break'
	| 'team'
	| 'feedback';

/** A slot of a template. `start` and `end` are local times as HH:MM, `end` later than `start`. */
export type TimetableTemplateSlot = {
	readonly day: 1 | 2;
	readonly start: string;
	readonly end: string;
	readonly kind: SlotKind;
	readonly title: Localised;
	readonly note: Localised;
};

/** Names of the kinds of slot, for choosing one. */
export const slotKinds: Readonly<Record<SlotKind, Localised>> = {
	welcome: { en: 'Welcome', cy: 'Croeso' },
	tour: { en: 'Walk round', cy: 'Taith gerdded' },
	lessons: { en: 'Lessons', cy: 'Gwersi' },
	pupils: { en: 'Talk with pupils', cy: 'Sgwrs â disgyblion' },
	staff: { en: 'Talk with staff', cy: 'Sgwrs â staff' },
	work: { en: 'Pupils’ work', cy: 'Gwaith disgyblion' },
	documents: { en: 'Documents and data', cy: 'Dogfennau a data' },
	families: { en: 'Families', cy: 'Teuluoedd' },
	governors: { en: 'Governors', cy: 'Llywodraethwyr' },
	break: { en: 'Break', cy: 'Egwyl' },
	team: { en: 'Team time', cy: 'Amser y tîm' },
	feedback: { en: 'Feedback', cy: 'Adborth' },
};

/** Makes a slot of a template; `times` is "HH:MM-HH:MM". */
export function slot(
	day: 1 | 2,
	times: string,
	kind: SlotKind,
	title: Localised,
	note: Localised,
): TimetableTemplateSlot {
	const [start = '', end = ''] = times.split('-');
	return { day, start, end, kind, title, note };
}
