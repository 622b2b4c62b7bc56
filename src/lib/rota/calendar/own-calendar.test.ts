/** Why: a school that gave its dates must be asked on those days and on no others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate, isSchoolDay, typicalCalendar } from '#lib/kernel/index.ts';
import { ownCalendar, type OwnDays } from './own-calendar.ts';

const days = (kind: OwnDays['kind'], first: string, last = first): OwnDays => ({
	kind,
	first: calendarDate(first),
	last: calendarDate(last),
});
const autumn = [days('term', '2026-09-07', '2026-10-16'), days('term', '2026-11-02', '2026-12-18')];

test.each([
	['a school that gave nothing keeps its nation’s days', [], '2026-11-17', true],
	['its own half-term holds', autumn, '2026-10-21', false],
	['its own first day holds', autumn, '2026-09-02', false],
	['a day in its own term is open', autumn, '2026-11-17', true],
	['a weekend in its own term is not', autumn, '2026-11-21', false],
	['an INSET day is not a school day', [...autumn, days('inset', '2026-11-17')], '2026-11-17', false],
	[
		'a closed day is taken out of its own term',
		[...autumn, days('closed', '2026-11-16', '2026-11-18')],
		'2026-11-17',
		false,
	],
	['a closed day is taken out of the usual term', [days('closed', '2026-11-17')], '2026-11-17', false],
	['the day after it is open again', [days('closed', '2026-11-17')], '2026-11-18', true],
	['a blocked day stays a school day', [days('blocked', '2026-11-17')], '2026-11-17', true],
	['a year without terms of its own stays as usual', autumn, '2028-01-18', true],
] as const)('%s', (_what, given, day, open) => {
	expect(isSchoolDay(ownCalendar('england', given), calendarDate(day))).toBe(open);
});

test('closing days never opens one', () => {
	const from = calendarDate('2026-09-01');
	const range = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 20 })).map(([start, long]) => ({
		kind: 'closed' as const,
		first: addDays(from, start),
		last: addDays(from, start + long),
	}));
	fc.assert(
		fc.property(fc.array(range, { maxLength: 5 }), fc.integer({ min: 0, max: 320 }), (closed, at) => {
			const day = addDays(from, at);
			const inside = closed.some(({ first, last }) => first <= day && day <= last);
			expect(isSchoolDay(ownCalendar('wales', closed), day)).toBe(
				!inside && isSchoolDay(typicalCalendar('wales'), day),
			);
		}),
	);
});
