import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFramework } from './check-framework.ts';
import type { EnquiryQuestion, FrameworkContent } from './framework.ts';

const both = (en: string, cy = `cy ${en}`) => ({ en, cy });

function question(change: Partial<EnquiryQuestion> = {}): EnquiryQuestion {
	return {
		code: 'A1',
		theme: 'A',
		stage: 'coping',
		text: both('To what extent do we listen?', 'I ba raddau yr ydym yn gwrando?'),
		whyItMatters: both('Because'),
		prompts: [both('One'), both('Two'), both('Three')],
		evidence: [both('Talk')],
		versions: {
			teacher: both('Do I?'),
			middleLeader: both('Does my team?'),
			governor: both('Do we?'),
		},
		...change,
	};
}

function framework(...questions: readonly EnquiryQuestion[]): FrameworkContent {
	return {
		title: both('Ours'),
		introduction: both('Hello'),
		licence: 'CC BY 4.0',
		themes: [{ code: 'A', title: both('Pupils'), introduction: both('Look'), questions }],
	};
}

describe('checkFramework', () => {
	it('finds nothing to put right in a whole one', () => {
		expect(checkFramework(framework(question()))).toEqual([]);
	});

	it('tells writers what is missing and where', () => {
		const without = question({
			text: both('How good are we?', ''),
			prompts: [both('One', ' '), both('Two')],
		});
		expect(checkFramework(framework(without))).toEqual([
			{ kind: 'missing-text', code: 'A1', where: 'text', locale: 'cy' },
			{ kind: 'missing-text', code: 'A1', where: 'prompts', locale: 'cy' },
			{ kind: 'not-to-what-extent', code: 'A1', locale: 'en' },
			{ kind: 'too-few-prompts', code: 'A1', found: 2 },
		]);
	});

	it('does not ask for a language that the programme does not work in', () => {
		const english = question({ text: both('To what extent do we listen?', '') });
		expect(checkFramework(framework(english), ['en'])).toEqual([]);
	});

	it('names a code that is used twice, once', () => {
		expect(checkFramework(framework(question(), question(), question()))).toEqual([
			{ kind: 'duplicate-code', code: 'A1' },
		]);
	});

	it('sees a question that says it belongs elsewhere', () => {
		expect(checkFramework(framework(question({ theme: 'B' })))).toEqual([
			{ kind: 'wrong-theme', code: 'A1', theme: 'B' },
		]);
	});

	it('sees an empty framework and an empty theme', () => {
		expect(checkFramework(framework())).toEqual([{ kind: 'no-questions' }, { kind: 'empty-theme', code: 'A' }]);
	});

	it('accepts any question that opens in the right way, and only those', () => {
		fc.assert(
			fc.property(fc.string(), (rest) => {
				const open = question({ text: both(`To what extent ${rest}`, `I ba raddau ${rest}`) });
				const shut = question({ text: both(`Is it ${rest}`, `A yw ${rest}`) });
				expect(checkFramework(framework(open))).toEqual([]);
				expect(checkFramework(framework(shut)).map((problem) => problem.kind)).toEqual([
					'not-to-what-extent',
					'not-to-what-extent',
				]);
			}),
		);
	});
});
