/** Why: an office has its dates in a list already; whatever of it can be read goes in, and each other row is told with its reason. */
import { daysBetween, isBefore, parseCalendarDate, type BlockReason, type CalendarDate } from '#lib/kernel/index.ts';
import type { SchoolDayKind } from '../inputs/rota-facts.ts';

/** Why a row was not read, as a kind the page has a sentence for. */
export type RowFault = 'kind' | 'first' | 'last' | 'order' | 'long';

/** A row that was not read: its number in the file, from 1, and what is wrong with it. */
export interface BadRow {
	readonly row: number;
	readonly fault: RowFault;
	readonly text: string;
}

/** A row that was read. */
export interface CalendarRow {
	readonly kind: SchoolDayKind;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	readonly reason: BlockReason | null;
	readonly note: string;
}

/** Everything the file held. */
export interface CalendarFile {
	readonly rows: readonly CalendarRow[];
	readonly bad: readonly BadRow[];
}

export const schoolDayKinds = ['term', 'closed', 'inset', 'blocked'] as const satisfies readonly SchoolDayKind[];
export const blockReasons = [
	'tests',
	'fasting',
	'inspection',
	'school-event',
	'other',
] as const satisfies readonly BlockReason[];

/** What offices write for the four kinds, in both languages. A blocked kind may carry its reason. */
const kindWords: Readonly<Record<string, readonly [SchoolDayKind, BlockReason?]>> = {
	term: ['term'],
	tymor: ['term'],
	closed: ['closed'],
	'ar gau': ['closed'],
	inset: ['inset'],
	hms: ['inset'],
	training: ['inset'],
	hyfforddiant: ['inset'],
	blocked: ['blocked', 'other'],
	rhwystro: ['blocked', 'other'],
	tests: ['blocked', 'tests'],
	profion: ['blocked', 'tests'],
	fasting: ['blocked', 'fasting'],
	ymprydio: ['blocked', 'fasting'],
	inspection: ['blocked', 'inspection'],
	arolygiad: ['blocked', 'inspection'],
	event: ['blocked', 'school-event'],
	digwyddiad: ['blocked', 'school-event'],
};

/** The longest note and the longest stretch, in days. Our limits: a term of twenty weeks is a slip of the pen. */
const longestNote = 200;
const longestStretch = 150;

/**
 * Reads a plain list: `kind,first,last,note`, a row a line, with commas, semicolons or tabs; days as 2026-10-26 or
 * 26/10/2026; without a last day it is one day. Empty lines, lines that begin with `#` and a heading are passed over.
 * docs/school-calendar-file.md explains it.
 */
export function readCalendarFile(text: string): CalendarFile {
	const rows: CalendarRow[] = [];
	const bad: BadRow[] = [];
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	for (const [index, line] of lines.entries()) {
		const trimmed = line.trim();
		if (trimmed === '' || trimmed.startsWith('#') || (index === 0 && /^"?(kind|math)\b/i.test(trimmed))) continue;
		const read = readRow(cellsOf(trimmed));
		if (typeof read === 'string') bad.push({ row: index + 1, fault: read, text: trimmed.slice(0, 80) });
		else rows.push(read);
	}
	return { rows, bad };
}

function readRow([kindText = '', firstText = '', lastText = '', ...rest]: readonly string[]): CalendarRow | RowFault {
	const word = kindWords[kindText.toLowerCase()];
	if (!word) return 'kind';
	const first = dayOf(firstText);
	if (!first) return 'first';
	const last = lastText === '' ? first : dayOf(lastText);
	if (!last) return 'last';
	if (isBefore(last, first)) return 'order';
	const [kind, reason] = word;
	if (daysBetween(first, last) > longestStretch) return 'long';
	const note = rest.join(', ').trim().slice(0, longestNote);
	return { kind, first, last, reason: kind === 'blocked' ? (reason ?? 'other') : null, note };
}

function dayOf(text: string): CalendarDate | undefined {
	const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
	if (!british) return parseCalendarDate(text);
	const [, day = '', month = '', year = ''] = british;
	return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The cells of a line, by the first of tab, semicolon and comma that it has outside quotation marks. */
function cellsOf(line: string): readonly string[] {
	const bare = line.replace(/"[^"]*"/g, '');
	const mark = bare.includes('\t') ? '\t' : bare.includes(';') ? ';' : ',';
	const cells: string[] = [''];
	let quoted = false;
	for (const letter of line) {
		if (letter === '"') quoted = !quoted;
		else if (letter === mark && !quoted) cells.push('');
		else cells[cells.length - 1] = (cells.at(-1) ?? '') + letter;
	}
	return cells.map((cell) => cell.trim());
}
