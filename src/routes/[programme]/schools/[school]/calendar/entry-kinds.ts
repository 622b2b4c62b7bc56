/** Why: whoever types a date chooses one word; kind and reason are told apart only in the store. */
import type { BlockReason } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { BadRow, SchoolDayKind } from '#lib/rota/index.ts';

export const entryKinds = [
	'term',
	'closed',
	'inset',
	'tests',
	'fasting',
	'inspection',
	'school-event',
	'other',
] as const;
type EntryKind = (typeof entryKinds)[number];

/** Kind and reason of what was chosen. */
export function kindOf(chosen: EntryKind): { readonly kind: SchoolDayKind; readonly reason: BlockReason | null } {
	return chosen === 'term' || chosen === 'closed' || chosen === 'inset'
		? { kind: chosen, reason: null }
		: { kind: 'blocked', reason: chosen };
}

/** The word for an entry. */
export function entryWord(kind: SchoolDayKind, reason: BlockReason | null): string {
	const words: Readonly<Record<EntryKind, () => string>> = {
		term: m.rota_inputs_calendar_kind_term_short,
		closed: m.rota_inputs_calendar_kind_closed,
		inset: m.rota_inputs_calendar_kind_inset,
		tests: m.rota_inputs_calendar_kind_tests,
		fasting: m.rota_inputs_calendar_kind_fasting,
		inspection: m.rota_inputs_calendar_kind_inspection,
		'school-event': m.rota_inputs_calendar_kind_event,
		other: m.rota_inputs_calendar_kind_other,
	};
	return words[kind === 'blocked' ? (reason ?? 'other') : kind]();
}

/** The sentence for a line that could not be read. */
export function faultSentence(fault: BadRow['fault']): string {
	const sentences: Readonly<Record<BadRow['fault'], () => string>> = {
		kind: m.rota_inputs_calendar_fault_kind,
		first: m.rota_inputs_calendar_fault_first,
		last: m.rota_inputs_calendar_fault_last,
		order: m.rota_inputs_calendar_fault_order,
		long: m.rota_inputs_calendar_fault_long,
	};
	return sentences[fault]();
}
