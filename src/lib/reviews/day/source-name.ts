// The kind of source is a chip, a dot, a column and a line of a trail; its name is the same in all of them.
import type { Locale } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { type SourceKind, sourceKinds } from '../rules/triangulation.ts';

const names: Readonly<Record<SourceKind, (inputs: Record<string, never>, options?: { locale?: Locale }) => string>> = {
	lesson: m.day_source_lesson,
	pupils: m.day_source_pupils,
	staff: m.day_source_staff,
	work: m.day_source_work,
	document: m.day_source_document,
	data: m.day_source_data,
	environment: m.day_source_environment,
	families: m.day_source_families,
	governors: m.day_source_governors,
	survey: m.day_source_survey,
};

/** The kinds in the order in which people reach for them on the day. */
export const sourcesByHand: readonly SourceKind[] = [
	'lesson',
	'pupils',
	'staff',
	'work',
	'document',
	'data',
	'environment',
	...sourceKinds.filter((kind) => ['families', 'governors', 'survey'].includes(kind)),
];

/** The name of a kind of source; in the page's language when none is given. */
export function sourceName(kind: SourceKind, locale?: Locale): string {
	return names[kind]({}, locale === undefined ? {} : { locale });
}
