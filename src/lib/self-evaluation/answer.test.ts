import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidences, differsFromAgreed, directions, emptyAnswer, isBegun, type AgreedText } from './answer.ts';
import { answersSeen } from './answers-seen.ts';
import { countWords } from './count-words.ts';
import { lastTime, type EarlierSelfEvaluation } from './last-time.ts';
import { progressOf } from './progress.ts';
import { beginsSitting } from './sitting.ts';

const anyAnswer: fc.Arbitrary<AgreedText> = fc.record({
	narrative: fc.string(),
	confidence: fc.constantFrom(null, ...confidences),
	direction: fc.constantFrom(null, ...directions),
	candidateFocus: fc.boolean(),
	evidence: fc.array(fc.string(), { maxLength: 3 }),
});

describe('an answer', () => {
	it('has not changed from itself, and has changed from anything else', () => {
		fc.assert(fc.property(anyAnswer, (answer) => !differsFromAgreed(answer, structuredClone(answer))));
		fc.assert(
			fc.property(anyAnswer, anyAnswer, (draft, agreed) => {
				expect(differsFromAgreed(draft, agreed)).toBe(JSON.stringify(draft) !== JSON.stringify(agreed));
			}),
		);
	});

	it('has not begun while it holds nothing but blanks', () => {
		expect(isBegun({ ...emptyAnswer, narrative: ' \n ' })).toBe(false);
		expect(isBegun({ ...emptyAnswer, direction: 'steady' })).toBe(true);
	});
});

describe('countWords', () => {
	it.each([
		['', 0],
		['  \n ', 0],
		['We see it in books.', 5],
		['Mae’r plant yn darllen; mae’n gweithio.', 6],
		['self-evaluation, 2.5 years – and counting', 5],
		['ŵyl ŷd', 2],
	])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));

	it('counts what stands between blanks when every word is letters', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-zâêîôûŵŷ]{1,9}$/)),
				(words) => countWords(words.join(' ')) === words.length,
			),
		);
	});
});

describe('answersSeen', () => {
	it('changes with a save, a new piece of evidence and one taken away', () => {
		const before = { answers: [{ version: 2 }, { version: 1 }], evidence: [{ id: '0a' }, { id: '0b' }] };
		const marks = [
			before,
			{ ...before, answers: [{ version: 3 }, { version: 1 }] },
			{ ...before, evidence: [{ id: '0a' }] },
			{ ...before, evidence: [{ id: '0a' }, { id: '0c' }] },
		].map(answersSeen);
		expect(new Set(marks).size).toBe(4);
	});
});

it('counts the questions that have words, once each', () => {
	const answer = { ...emptyAnswer, narrative: 'Yes, because' };
	const answers = [
		{ ...answer, code: 'A1' },
		{ ...answer, code: 'Z9' },
		{ ...emptyAnswer, code: 'A2' },
	];
	expect(progressOf(['A1', 'A2', 'A3'], answers)).toEqual({ written: 1, questions: 3 });
});

describe('lastTime', () => {
	const text = { en: 'To what extent do we listen?', cy: 'I ba raddau yr ydym yn gwrando?' };
	const answer = { code: 'A1', narrative: 'We did', confidence: 'some', direction: 'steady' } as const;
	const earlier: EarlierSelfEvaluation = {
		cycleId: 'x',
		cycleNumber: 1,
		agreedOn: null,
		frameworkCode: 'own',
		questions: [{ code: 'A1', text }],
		answers: [answer],
	};

	it('follows the code between editions of one framework, whatever the words', () => {
		expect(lastTime(earlier, 'own', { code: 'A1', text: { en: 'Other words', cy: '' } })).toEqual(answer);
		expect(lastTime(earlier, 'own', { code: 'A2', text })).toBeUndefined();
	});

	it('follows the words between frameworks, whatever the code', () => {
		expect(lastTime(earlier, 'other', { code: 'C4', text: { ...text, cy: '' } })).toEqual(answer);
		expect(lastTime(earlier, 'other', { code: 'A1', text: { en: 'Another?', cy: '' } })).toBeUndefined();
	});

	it('has nothing to show when nothing was written', () => {
		expect(
			lastTime({ ...earlier, answers: [{ ...answer, narrative: ' ' }] }, 'own', { code: 'A1', text }),
		).toBeUndefined();
	});
});

it('begins a sitting for a new writer and after a long pause, not with every save', () => {
	const now = new Date('2026-11-23T10:00:00Z');
	expect(beginsSitting({ by: null, at: null }, 'a', now)).toBe(true);
	expect(beginsSitting({ by: 'b', at: now }, 'a', now)).toBe(true);
	expect(beginsSitting({ by: 'a', at: new Date('2026-11-23T09:31:00Z') }, 'a', now)).toBe(false);
	expect(beginsSitting({ by: 'a', at: new Date('2026-11-23T09:29:00Z') }, 'a', now)).toBe(true);
});
