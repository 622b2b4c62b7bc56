import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalKey, openingWith, readJournal, sameEntries, writeJournal, type Entries } from './journal.ts';

const words = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()));
const day = 24 * 60 * 60 * 1000;

describe('the journal', () => {
	test('comes back as it was written', () => {
		fc.assert(
			fc.property(words, fc.string(), fc.nat(), (entries, version, at) => {
				expect(readJournal(writeJournal({ entries, version, at }))).toEqual({ entries, version, at });
			}),
		);
	});

	test.each([
		null,
		'',
		'{',
		'[]',
		'null',
		'{"entries":[["a",1]],"version":"1","at":1}',
		'{"entries":[],"version":1,"at":1}',
	])('is not believed when spoilt: %s', (text) => expect(readJournal(text)).toBeUndefined());

	test('is dropped whenever the server has the words, so that nobody is asked in vain', () => {
		fc.assert(
			fc.property(words, fc.string(), fc.boolean(), (entries, version, windows) => {
				const server = entries.map(
					([name, value]) => [name, `${windows ? value.replace(/\n/g, '\r\n') : value}  \n`] as const,
				);
				expect(openingWith({ entries, version, at: 0 }, server.toReversed(), day, false)).toBe('drop');
			}),
		);
	});

	test('is put back whenever a word differs', () => {
		fc.assert(
			fc.property(words, fc.constantFrom('more', 'x y'), (entries, extra) => {
				const typed: Entries = [...entries, ['note', extra]];
				expect(openingWith({ entries: typed, version: '1', at: 0 }, entries, day, false)).toBe('restore');
			}),
		);
	});

	test('is dropped after a month and left alone while both texts are shown', () => {
		const journal = { entries: [['note', 'mine']] as const, version: '1', at: 0 };
		expect(openingWith(journal, [['note', 'theirs']], 31 * day, false)).toBe('drop');
		expect(openingWith(journal, [['note', 'theirs']], day, true)).toBe('nothing');
		expect(openingWith(undefined, [], day, false)).toBe('nothing');
	});

	test('belongs to one person and one form', () => {
		expect(journalKey('ruth', 'note')).not.toBe(journalKey('nia', 'note'));
		expect(sameEntries([['a', 'x\r\n']], [['a', 'x']])).toBe(true);
		expect(sameEntries([['a', 'x']], [['a', 'x y']])).toBe(false);
		expect(sameEntries([['tick', 'yes']], [])).toBe(false);
	});
});
