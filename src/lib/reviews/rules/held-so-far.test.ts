/** Why: a count that flatters or frightens is worse than none. */
import { expect, test } from 'vitest';
import { calendarDate } from '#lib/kernel/index.ts';
import { heldSoFar, type MeetingsAfter } from './held-so-far.ts';

const on = (due?: string, doneOn?: string) => ({
	due: due === undefined ? undefined : calendarDate(due),
	doneOn: doneOn === undefined ? undefined : calendarDate(doneOn),
});
const review = (over: Partial<MeetingsAfter>): MeetingsAfter => ({
	workshop: on(),
	talk: on(),
	halfYear: on(),
	reflection: on(),
	...over,
});
const today = calendarDate('2026-11-24');

test.each<[string, Partial<MeetingsAfter>, { due: number; held: number }]>([
	['nothing booked is nothing due', {}, { due: 0, held: 0 }],
	['one still to come is not due', { talk: on('2026-11-25') }, { due: 0, held: 0 }],
	['one of today is due', { talk: on('2026-11-24') }, { due: 1, held: 0 }],
	['one of last week is due', { talk: on('2026-11-17') }, { due: 1, held: 0 }],
	['one that was held counts', { talk: on('2026-11-17', '2026-11-20') }, { due: 1, held: 1 }],
	['one that was held early counts too', { talk: on('2026-12-17', '2026-11-20') }, { due: 1, held: 1 }],
])('%s', (_what, over, talks) => {
	expect(heldSoFar([review(over)], today).talks).toEqual(talks);
});

test('both reflections of a review count, and other meetings are kept apart', () => {
	const two = [
		review({
			halfYear: on('2026-11-01', '2026-11-02'),
			reflection: on('2026-11-10'),
			workshop: on('2026-10-01', '2026-10-01'),
		}),
		review({ halfYear: on('2026-11-03'), workshop: on('2026-10-05') }),
	];
	expect(heldSoFar(two, today)).toEqual({
		workshops: { due: 2, held: 1 },
		talks: { due: 0, held: 0 },
		reflections: { due: 3, held: 1 },
	});
});
