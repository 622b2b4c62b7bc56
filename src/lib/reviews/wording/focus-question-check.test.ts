import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFramework, questionsOf, rapidFramework } from '#lib/self-evaluation/index.ts';
import { checkFocusQuestion } from './focus-question-check.ts';

const kinds = (text: string): readonly string[] => checkFocusQuestion(text).map((problem) => problem.kind);

function suggestion(text: string, kind: string): string | undefined {
	return checkFocusQuestion(text).find((problem) => problem.kind === kind)?.suggestion?.text;
}

describe('checkFocusQuestion', () => {
	const shipped = [...questionsOf(defaultFramework), ...questionsOf(rapidFramework)];
	it.each(shipped.map((question) => [question.code, question.text] as const))(
		'is content with the shipped question %s',
		(_code, text) => {
			expect(kinds(text.en)).toEqual([]);
			expect(kinds(text.cy)).toEqual([]);
		},
	);

	it.each([
		['Is reading taught every day?', 'To what extent is reading taught every day?'],
		['Do our pupils read widely?', 'To what extent do our pupils read widely?'],
		['Does marking help?', 'To what extent does marking help?'],
		['Can pupils explain what they learn?', 'To what extent can pupils explain what they learn?'],
		['Has the new plan changed lessons?', 'To what extent has the new plan changed lessons?'],
		['Don’t all pupils take part?', 'To what extent do all pupils take part?'],
		['Can’t pupils choose?', 'To what extent can pupils choose?'],
		['A yw disgyblion yn darllen yn eang?', 'I ba raddau y mae disgyblion yn darllen yn eang?'],
		['A oes cysondeb rhwng dosbarthiadau?', 'I ba raddau y mae cysondeb rhwng dosbarthiadau?'],
		['Ydy’r disgyblion yn mwynhau?', 'I ba raddau y mae’r disgyblion yn mwynhau?'],
		['A ydyn ni’n gwrando?', 'I ba raddau yr ydym ni’n gwrando?'],
		['A all disgyblion esbonio?', 'I ba raddau y gall disgyblion esbonio?'],
	])('opens up %s', (text, open) => {
		expect(kinds(text)).toEqual(['yes-no']);
		expect(suggestion(text, 'yes-no')).toBe(open);
		expect(kinds(open)).toEqual([]);
	});

	it.each([
		['How good is our teaching of reading?', 'To what extent does our teaching of reading help every pupil?'],
		['How effective are our clubs?', 'To what extent do our clubs help every pupil?'],
		['How well do pupils listen?', 'To what extent do pupils listen?'],
		['Pa mor dda yw ein haddysgu?', 'I ba raddau y mae ein haddysgu yn helpu pob disgybl?'],
		['Pa mor effeithiol y mae’r staff yn cydweithio?', 'I ba raddau y mae’r staff yn cydweithio?'],
	])('turns %s from how good to what difference', (text, open) => {
		expect(kinds(text)).toEqual(['how-good']);
		expect(suggestion(text, 'how-good')).toBe(open);
		expect(kinds(open)).toEqual([]);
	});

	it.each([
		['What grade would you give us?', ['asks-for-grade']],
		['To what extent is our teaching outstanding?', ['asks-for-grade']],
		['I ba raddau y mae ein haddysgu’n rhagorol?', ['asks-for-grade']],
		['Pa radd a roddech inni?', ['asks-for-grade']],
		['What would you give reading out of ten?', ['asks-for-grade']],
		['To what extent do pupils read? What helps?', ['more-than-one']],
		['To what extent do pupils read and how do staff help?', ['more-than-one']],
		['I ba raddau y mae disgyblion yn darllen ac i ba raddau y maent yn deall?', ['more-than-one']],
		[`To what extent do ${'very '.repeat(45)}young pupils read?`, ['too-long']],
		['Reading in Year 3', ['no-question-mark']],
		['Is it good? Will it last', ['yes-no', 'asks-for-grade', 'more-than-one', 'no-question-mark']],
		['Isla and Canna: what do the islands teach us?', []],
		['Arweinyddiaeth: i ba raddau y mae’n cael ei rhannu?', []],
		['', []],
		[' ? ', []],
	])('sees in: %s', (text, expected) => {
		expect(kinds(text)).toEqual(expected);
	});

	it('offers the first of two questions and the mark that is missing', () => {
		expect(suggestion('To what extent do pupils read and how do staff help?', 'more-than-one')).toBe(
			'To what extent do pupils read?',
		);
		expect(suggestion('To what extent do pupils read.', 'no-question-mark')).toBe('To what extent do pupils read?');
	});

	const parts = fc.constantFrom(
		'Is ',
		'A yw ',
		'how good ',
		'?',
		' and how do ',
		'our reading',
		'\n',
		'outstanding',
		' ac i ba raddau ',
	);
	const prose = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(parts).map((some) => some.join('')),
	);

	it('never throws, never says a thing twice, and says the same each time', () => {
		fc.assert(
			fc.property(prose, (text) => {
				const seen = kinds(text);
				expect(new Set(seen).size).toBe(seen.length);
				expect(kinds(text)).toEqual(seen);
			}),
		);
	});

	it('never offers a question with the same fault', () => {
		fc.assert(
			fc.property(prose, (text) => {
				for (const { kind, suggestion: offer } of checkFocusQuestion(text)) {
					if (offer !== null && kind !== 'how-good') expect(kinds(offer.text)).not.toContain(kind);
				}
			}),
		);
	});
});
