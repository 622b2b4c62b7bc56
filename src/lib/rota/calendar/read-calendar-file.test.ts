/** Why: an office's list is never quite as we would write it, and a row passed over in silence is a visit on a closed day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '#lib/kernel/index.ts';
import { readCalendarFile, schoolDayKinds } from './read-calendar-file.ts';

const row = (kind: string, first: string, last = first, reason: string | null = null, note = '') => ({
	kind,
	first,
	last,
	reason,
	note,
});

test.each([
	['term,2026-09-02,2026-10-23', row('term', '2026-09-02', '2026-10-23')],
	['INSET;4/1/2027', row('inset', '2027-01-04')],
	['tests\t10.05.2027\t13.05.2027\tKey stage 2', row('blocked', '2027-05-10', '2027-05-13', 'tests', 'Key stage 2')],
	['closed,2027-03-01,,"Snow, again"', row('closed', '2027-03-01', '2027-03-01', null, 'Snow, again')],
	[
		'blocked,2027-03-02,2027-03-02,play, rehearsal',
		row('blocked', '2027-03-02', '2027-03-02', 'other', 'play, rehearsal'),
	],
	['Profion,2027-05-10,2027-05-13', row('blocked', '2027-05-10', '2027-05-13', 'tests')],
	['HMS,2027-01-04', row('inset', '2027-01-04')],
])('%j is read', (line, expected) => {
	expect(readCalendarFile(line)).toEqual({ rows: [expected], bad: [] });
});

test.each([
	['holiday,2026-10-26', 'kind'],
	['term,2026-02-30,2026-03-01', 'first'],
	['term,,2026-03-01', 'first'],
	['term,2026-09-02,soon', 'last'],
	['inset,2026-09-02,2026-09-01', 'order'],
	['term,2026-09-02,2027-07-20', 'long'],
])('%j is told as %s, with its number', (line, fault) => {
	const file = readCalendarFile(`kind,first,last,note\n\n# ours\n${line}\nclosed,2027-01-05\n`);
	expect(file.bad).toEqual([{ row: 4, fault, text: line }]);
	expect(file.rows).toHaveLength(1);
});

test('whatever is written comes back, with any of the marks and line ends', () => {
	fc.assert(
		fc.property(
			fc.array(fc.record({ kind: fc.constantFrom(...schoolDayKinds), start: fc.nat(700), length: fc.nat(100) }), {
				minLength: 1,
				maxLength: 12,
			}),
			fc.constantFrom(',', ';', '\t'),
			fc.constantFrom('\n', '\r\n'),
			(entries, mark, end) => {
				const wanted = entries.map(({ kind, start, length }) => {
					const first = addDays(calendarDate('2026-09-01'), start);
					return row(kind, first, addDays(first, length), kind === 'blocked' ? 'other' : null);
				});
				const text = wanted.map(({ kind, first, last }) => [kind, first, last].join(mark)).join(end);
				expect(readCalendarFile(text)).toEqual({ rows: wanted, bad: [] });
			},
		),
	);
});

test('no text at all breaks the reader', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { rows, bad } = readCalendarFile(text);
			expect(rows.length + bad.length).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
		}),
	);
});
