import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWaiting, said, withNote, withoutNote, type WaitingNote } from './waiting-notes.ts';

const note = (id: string, at = 1, seen = 'Boards up.'): WaitingNote => ({
	id,
	version: '0',
	entries: [
		['seen', seen],
		['source', 'lesson'],
	],
	source: 'Lesson',
	at,
});
const notes = fc.array(
	fc.record({
		id: fc.constantFrom('a', 'b', 'c'),
		version: fc.nat().map(String),
		entries: fc.array(fc.tuple(fc.string(), fc.string())),
		source: fc.string(),
		at: fc.nat(),
	}),
);

describe('notes that wait on the device', () => {
	it('come back as they were put down, and nothing else does', () => {
		fc.assert(
			fc.property(notes, (list) => {
				expect(readWaiting(JSON.stringify(list))).toEqual(list);
			}),
		);
		for (const text of [null, '', 'x', '{}', '[1]', '[{"id":"a"}]', '[{"id":"a","version":"0","source":"","at":1}]'])
			expect(readWaiting(text)).toEqual([]);
		expect(readWaiting(JSON.stringify([note('a'), { ...note('b'), entries: [['seen']] }]))).toEqual([note('a')]);
	});
	it('keep their order, each once, with their newest words', () => {
		fc.assert(
			fc.property(notes, (list) => {
				const queue = list.reduce<readonly WaitingNote[]>(withNote, []);
				expect(queue.map(({ id }) => id)).toEqual([...new Set(list.map(({ id }) => id))]);
				for (const one of queue) expect(one).toEqual(list.findLast(({ id }) => id === one.id));
			}),
		);
	});
	it('leave once sent, unless they were changed meanwhile', () => {
		const queue = [note('a'), note('b')];
		expect(withoutNote(queue, note('a'))).toEqual([note('b')]);
		expect(withoutNote(withNote(queue, note('a', 2, 'More.')), note('a'))).toEqual([note('a', 2, 'More.'), note('b')]);
	});
	it('say what stands in a field', () => {
		expect([said(note('a'), 'seen'), said(note('a'), 'slot')]).toEqual(['Boards up.', '']);
	});
});
