import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, overlapping, swapped, timeOf, type TimeSlot } from './timetable-slots.ts';

const slot = (id: string, starts: string, ends: string, day = 1): TimeSlot => ({ id, day, starts, ends });

/** A day of slots that follow each other with pauses. */
const aDay = fc
	.array(fc.record({ length: fc.integer({ min: 5, max: 90 }), pause: fc.integer({ min: 0, max: 20 }) }), {
		minLength: 2,
		maxLength: 8,
	})
	.map((parts) => {
		let at = 480;
		return parts.map(({ length, pause }, place) => {
			const made = slot(String(place), timeOf(at), timeOf(at + length));
			at += length + pause;
			return made;
		});
	});

describe('a timetable', () => {
	it('reads times with and without seconds', () => {
		expect(minutesOf('09:30')).toBe(570);
		expect(minutesOf('09:30:00')).toBe(570);
		expect(timeOf(570)).toBe('09:30');
		expect(timeOf(99_999)).toBe('23:59');
	});

	it('points at slots that share a minute, not at those that touch or lie on another day', () => {
		const found = overlapping([
			slot('a', '09:00', '10:00'),
			slot('b', '09:30', '09:45'),
			slot('c', '10:00', '11:00'),
			slot('d', '09:00', '12:00', 2),
		]);
		expect([...found].sort()).toEqual(['a', 'b']);
	});

	it('lets neighbours change places', () => {
		const day = [slot('a', '09:00', '09:40'), slot('b', '09:50', '10:00')];
		expect(swapped(day, 'a', 'later')).toEqual([slot('b', '09:00', '09:10'), slot('a', '09:20', '10:00')]);
		expect(swapped(day, 'b', 'earlier')).toEqual(swapped(day, 'a', 'later'));
		expect(swapped(day, 'a', 'earlier')).toBeUndefined();
		expect(swapped([slot('a', '09:00', '10:00'), slot('b', '09:00', '10:00', 2)], 'a', 'later')).toBeUndefined();
	});

	it('keeps each length, the ends of the pair and makes no overlap', () => {
		fc.assert(
			fc.property(aDay, fc.nat(), (day, which) => {
				const chosen = day[which % (day.length - 1)];
				if (!chosen) return;
				const pair = swapped(day, chosen.id, 'later');
				if (!pair) throw new Error('there is a neighbour');
				const before = day.slice(which % (day.length - 1), (which % (day.length - 1)) + 2);
				const length = (one: TimeSlot): number => minutesOf(one.ends) - minutesOf(one.starts);
				expect(pair.map(length)).toEqual(before.map(length).reverse());
				expect(pair[0].starts).toBe(before[0]?.starts);
				expect(pair[1].ends).toBe(before[1]?.ends);
				const after = day.map((one) => pair.find((moved) => moved.id === one.id) ?? one);
				expect(overlapping(after).size).toBe(0);
			}),
		);
	});
});
