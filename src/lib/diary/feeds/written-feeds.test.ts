import { expect, test } from 'vitest';
import { writtenOnce } from './written-feeds.ts';

test('a calendar is written once while nothing in it changes', () => {
	let written = 0;
	const write = (text: string) => () => `${text} ${String((written += 1))}`;
	expect(writtenOnce('a', write('first'))).toBe('first 1');
	expect(writtenOnce('a', write('first'))).toBe('first 1');
	expect(writtenOnce('b', write('second'))).toBe('second 2');
});

test('what was asked for longest ago makes room', () => {
	let written = 0;
	const large = () => 'x'.repeat(9_000_000).concat(String((written += 1)));
	writtenOnce('one', large);
	writtenOnce('two', large);
	expect(written).toBe(2);
	writtenOnce('two', large);
	expect(written).toBe(2);
	writtenOnce('one', large);
	expect(written).toBe(3);
});
