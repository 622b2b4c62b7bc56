import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldErrors, typedList, typedText } from './field-errors.ts';
import { ideasShape } from './ideas-shape.ts';
import { markedParts } from './marked-parts.ts';
import { richParts } from './rich-parts.ts';
import { middleLines, ringShape } from './ring-shape.ts';
import { lettersFor } from './school-letters.ts';
import type { CycleStep } from './shapes.ts';
import { waitsShape } from './waits-shape.ts';

describe('the letters of schools', () => {
	test('are those one would guess', () => {
		expect(
			lettersFor(['Larkholm Primary', 'Saltmarsh Lane', 'St Wenna’s C of E', 'Ysgol Glan Afon', 'The Oaks Academy']),
		).toEqual(['La', 'Sa', 'We', 'Gl', 'Oa']);
	});

	test('are never alike within a cluster', () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 15 }), (names) => {
				const letters = lettersFor(names);
				expect(new Set(letters).size).toBe(names.length);
				for (const pair of letters) expect(pair.length).toBeGreaterThanOrEqual(2);
			}),
		);
	});
});

describe('sentences', () => {
	test('may hold a bold name and a highlighted word', () => {
		expect(richParts('Only **you** see ==4 days late==.')).toEqual([
			{ kind: 'plain', text: 'Only ' },
			{ kind: 'bold', text: 'you' },
			{ kind: 'plain', text: ' see ' },
			{ kind: 'mark', text: '4 days late' },
			{ kind: 'plain', text: '.' },
		]);
		expect(richParts('2 * 3 ** 4 = 5')).toEqual([{ kind: 'plain', text: '2 * 3 ** 4 = 5' }]);
	});

	test('lose nothing when ranges are marked, whatever the ranges', () => {
		const range = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
		fc.assert(
			fc.property(fc.string(), fc.array(range), (text, ranges) => {
				expect(
					markedParts(
						text,
						ranges.filter(({ start }) => start >= 0),
					)
						.map((part) => part.text)
						.join(''),
				).toBe(text);
			}),
		);
		expect(markedParts('so outstanding.', [{ start: 3, end: 14 }])).toEqual([
			{ text: 'so ', marked: false },
			{ text: 'outstanding', marked: true },
			{ text: '.', marked: false },
		]);
	});
});

describe('pictures', () => {
	const steps = (statuses: readonly CycleStep['status'][]): readonly CycleStep[] =>
		statuses.map((status) => ({ title: 'x', status }));

	test('put the counter on the first step not done', () => {
		expect(ringShape(steps(['done', 'done', 'now', 'booked'])).current).toBe(2);
		expect(ringShape(steps(['booked', 'booked'])).pawn).toEqual({ x: 0, y: -137.5 });
		expect(ringShape(steps(['done', 'done'])).current).toBe(1);
		expect(ringShape(steps(['now'])).segments[0]?.half).toBeDefined();
	});

	test('break a long step in two', () => {
		expect(middleLines('Report')).toEqual(['Report']);
		expect(middleLines('Improvement workshop')).toEqual(['Improvement', 'workshop']);
	});

	test('draw there and back as two arrows, and the same pair once', () => {
		const schools = ['La', 'Sa', 'We'].map((letters) => ({ name: letters, letters }));
		const there = { from: 'La', to: 'Sa', text: '' };
		const back = { from: 'Sa', to: 'La', text: '' };
		const { arrows } = waitsShape(schools, [there, back, there, { from: 'La', to: 'La', text: '' }]);
		expect(arrows.length).toBe(2);
		expect(new Set(arrows).size).toBe(2);
	});

	test('keep ideas apart and on the square', () => {
		const vote = fc.double({ min: 1, max: 5, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(fc.record({ label: fc.string(), impact: vote, effort: vote }), { maxLength: 20 }),
				(ideas) => {
					const placed = ideasShape(ideas, 5);
					for (const { x, y } of placed) expect(x >= 15 && x <= 285 && y >= 15 && y <= 285).toBe(true);
					for (const [index, a] of placed.entries())
						for (const b of placed.slice(index + 1))
							expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(30);
				},
			),
		);
	});
});

test('a refused form gives back what was typed', () => {
	const form = {
		fields: [
			{ field: 'date', message: 'First' },
			{ field: 'date', message: 'Second' },
		],
		typed: { a: 'x', b: ['y', 'z'] },
	};
	expect(fieldErrors(form)).toEqual({ date: 'First' });
	expect(typedText(form, 'a', 'old')).toBe('x');
	expect(typedText(undefined, 'a', 'old')).toBe('old');
	expect(typedList(form, 'b')).toEqual(['y', 'z']);
	expect(typedList(form, 'none', ['old'])).toEqual([]);
	expect(typedList(null, 'none', ['old'])).toEqual(['old']);
});
