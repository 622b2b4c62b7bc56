import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	agendaLines,
	longestPart,
	moveInAgenda,
	mostParts,
	readAgenda,
	startingAgenda,
	totalMinutes,
	type AgendaMove,
} from './agenda.ts';

const codes = startingAgenda.map(({ code }) => code);
const move = fc.oneof(
	fc.record({ kind: fc.constantFrom('up', 'down', 'leave-out'), code: fc.constantFrom(...codes, 'nothing-like-it') }),
	fc.constant({ kind: 'add' }),
) as fc.Arbitrary<AgendaMove>;

describe('the agenda', () => {
	it('lasts ninety minutes before anybody changes it', () => {
		expect(totalMinutes(startingAgenda)).toBe(90);
	});
	it('runs from the start without a gap, in both languages', () => {
		for (const locale of ['en', 'cy'] as const) {
			const lines = agendaLines(startingAgenda, '15:45:00', locale);
			expect(lines[0]?.from).toBe('15:45');
			expect(lines.at(-1)?.to).toBe('17:15');
			lines.slice(1).forEach((line, at) => {
				expect(line.from).toBe(lines[at]?.to);
				expect(line.shown).not.toBe('');
			});
		}
	});
	it('goes past midnight as a clock does', () => {
		expect(agendaLines([{ code: 'a', minutes: 30, title: 'late' }], '23:45', 'en')[0]?.to).toBe('00:15');
	});
	it('never loses its last part, never doubles a code, never grows past the most', () => {
		fc.assert(
			fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
				const parts = moves.reduce(moveInAgenda, startingAgenda);
				expect(parts.length).toBeGreaterThan(0);
				expect(parts.length).toBeLessThanOrEqual(mostParts);
				expect(new Set(parts.map(({ code }) => code)).size).toBe(parts.length);
			}),
		);
	});
	it('undoes a move by the move back', () => {
		expect(
			moveInAgenda(moveInAgenda(startingAgenda, { kind: 'up', code: 'ideas' }), { kind: 'down', code: 'ideas' }),
		).toEqual(startingAgenda);
	});
	it('reads anything at all without falling over', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (stored) => {
				for (const part of readAgenda(stored)) {
					expect(part.minutes).toBeGreaterThanOrEqual(1);
					expect(part.minutes).toBeLessThanOrEqual(longestPart);
				}
			}),
		);
		expect(readAgenda([{ code: 'ideas', minutes: '25', title: 'Our ideas' }])).toEqual([
			{ code: 'ideas', minutes: 25, title: 'Our ideas' },
		]);
	});
});
