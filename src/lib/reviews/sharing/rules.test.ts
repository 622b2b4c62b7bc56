/** Why: whether a share holds, and how the log tells of looks, must come out the same every time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookLines, type Look } from './look-log.ts';
import { chosenSections, isWhole, shareState } from './share-scope.ts';

test('a share holds through its last day, and not once it was taken back', () => {
	expect(shareState({ untilOn: '2026-11-24', revokedAt: null }, '2026-11-24')).toBe('live');
	expect(shareState({ untilOn: '2026-11-24', revokedAt: null }, '2026-11-25')).toBe('ended');
	expect(shareState({ untilOn: null, revokedAt: null }, '2099-01-01')).toBe('live');
	expect(shareState({ untilOn: null, revokedAt: '2026-11-24T10:00:00Z' }, '2026-11-24')).toBe('taken-back');
});

test('parts come in reading order, each once', () => {
	expect(chosenSections(['response', 'saw', 'saw', 'nonsense'])).toEqual(['saw', 'response']);
	expect(isWhole(['saw'])).toBe(false);
	expect(isWhole(chosenSections(['context', 'saw', 'strength', 'explore', 'research', 'support', 'response']))).toBe(
		true,
	);
});

const look = (personId: string, at: string, form: Look['form'] = 'screen'): Look => ({
	personId,
	name: personId,
	at: `2026-11-24T${at}:00Z`,
	part: 'host-lead',
	form,
	grantId: null,
});

test('looks within the hour are one line, newest first; paper is never hidden behind the screen', () => {
	const lines = lookLines([
		look('a', '08:00'),
		look('a', '08:50'),
		look('a', '09:40'),
		look('b', '09:00'),
		look('a', '09:45', 'pdf'),
		look('a', '12:00'),
	]);
	expect(lines.map(({ personId, at, times, form }) => [personId, at.slice(11, 16), times, form])).toEqual([
		['a', '12:00', 1, 'screen'],
		['a', '09:45', 1, 'pdf'],
		['a', '09:40', 3, 'screen'],
		['b', '09:00', 1, 'screen'],
	]);
});

test('no look is lost in the telling', () => {
	const any = fc.record({
		personId: fc.constantFrom('a', 'b', 'c'),
		minute: fc.nat(60 * 24 * 3),
		form: fc.constantFrom<Look['form']>('screen', 'pdf', 'word'),
	});
	fc.assert(
		fc.property(fc.array(any, { maxLength: 60 }), (made) => {
			const looks = made.map(({ personId, minute, form }) => ({
				...look(personId, '00:00', form),
				at: new Date(Date.UTC(2026, 10, 24) + minute * 60_000).toISOString(),
			}));
			const told = lookLines(looks).reduce((sum, { times }) => sum + times, 0);
			expect(told).toBe(looks.length);
		}),
	);
});
