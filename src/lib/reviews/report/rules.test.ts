/** Why: small rules that many screens lean on, tried with odd words as well as with good ones. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '#lib/kernel/index.ts';
import { movedByOne } from './moved-by-one.ts';
import { sentenceAround, withWordsAt } from './offer-words.ts';
import { lookAgain } from './ready-to-send.ts';
import { reportDates } from './report-dates.ts';
import { isOpenForResponse, isOpenForWriting, isReadyToSend } from './report-stage.ts';
import { statementParts } from './statement-parts.ts';

describe('statementParts', () => {
	it('takes the first line as the headline', () => {
		expect(statementParts('Noticed within a fortnight.\n\nNine of eleven.\nEvery day.')).toEqual({
			headline: 'Noticed within a fortnight.',
			rest: ['Nine of eleven.', 'Every day.'],
		});
	});
	it('takes the first sentence of a long single paragraph, and never loses a word', () => {
		const long = `Children read daily. ${'They read with one adult, after register. '.repeat(8)}`;
		expect(statementParts(long).headline).toBe('Children read daily.');
		fc.assert(
			fc.property(fc.string({ maxLength: 600 }), (text) => {
				const { headline, rest } = statementParts(text);
				const words = (lines: string) => lines.split(/\s+/).filter((word) => word !== '');
				expect(words([headline, ...rest].join(' '))).toEqual(words(text));
			}),
		);
	});
});

describe('withWordsAt', () => {
	const text = 'They read daily. The routine is outstanding. It is after register.';
	it('puts words in place of the whole sentence', () => {
		expect(withWordsAt(text, text.indexOf('outstanding'), 'In all three rooms, one adult sat with two.')).toBe(
			'They read daily. In all three rooms, one adult sat with two. It is after register.',
		);
	});
	it('changes nothing outside the sentence, wherever one points', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), fc.nat(200), (any, place) => {
				const at = Math.min(place, any.length);
				const { start, end } = sentenceAround(any, at);
				const made = withWordsAt(any, at, 'x');
				if (start >= end) expect(made).toBe(any);
				else expect(made).toBe(`${any.slice(0, start)}x${any.slice(end)}`);
			}),
		);
	});
});

test('movedByOne keeps every one of them, and stops at the ends', () => {
	expect(movedByOne(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b']);
	expect(movedByOne(['a', 'b'], 'a', 'up')).toEqual(['a', 'b']);
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.string()),
			fc.string(),
			fc.constantFrom('up' as const, 'down' as const),
			(ids, id, way) => {
				expect(movedByOne(ids, id, way).toSorted()).toEqual(ids.toSorted());
			},
		),
	);
});

test('writing closes when the report is final, the response when the review is', () => {
	expect(isOpenForWriting('accuracy-check', 'accuracy-check')).toBe(true);
	expect(isOpenForWriting('report-agreed', 'final')).toBe(false);
	expect(isOpenForWriting('postponed', null)).toBe(false);
	expect(isOpenForResponse('actions-live', 'final')).toBe(true);
	expect(isOpenForResponse('closed', 'final')).toBe(false);
	expect(isOpenForResponse('report-draft', 'draft')).toBe(false);
	expect(isReadyToSend('in-progress', 'draft')).toBe(false);
	expect(isReadyToSend('feedback-given', null)).toBe(true);
	expect(isReadyToSend('accuracy-check', 'accuracy-check')).toBe(false);
});

test('a draft is due five school days after the visit, the check three after it was sent, the report ten', () => {
	const sent = { country: 'england', days: [], lastDay: '2026-11-17', sentAt: new Date('2026-11-23T10:00:00Z') };
	expect(reportDates(sent)).toEqual({ draft: '2026-11-24', check: '2026-11-26', final: '2026-12-01' });
	const closed = { kind: 'inset' as const, first: calendarDate('2026-11-20'), last: calendarDate('2026-11-20') };
	expect(reportDates({ ...sent, sentAt: null, days: [closed] })).toEqual({ draft: '2026-11-25', final: '2026-12-02' });
	expect(reportDates({ ...sent, lastDay: null })).toBeNull();
});

test('before a draft goes, what leans, names and grades is counted, quoted words not', () => {
	const note = { noteId: '1', personId: 'p', source: 'lesson' as const };
	const found = lookAgain(
		[
			{ id: 'a', statement: 'The routine is outstanding.', notes: [note] },
			{
				id: 'b',
				statement: 'Nine of eleven joined.',
				notes: [note, { ...note, noteId: '2', personId: 'q', source: 'work' }],
			},
		],
		['A small school.'],
	);
	expect(found.leaning.map(({ findingId }) => findingId)).toEqual(['a']);
	expect(found.words).toBe(1);
	expect(found.namesIn).toEqual([]);
});
