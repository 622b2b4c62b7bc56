import { describe, expect, it } from 'vitest';
import type { Localised } from '#lib/kernel/index.ts';
import { checkLanguage, ninetyDayTalkMinutes } from '#lib/reviews/index.ts';
import { actionOutcomes, ninetyDayQuestions, ninetyDayTalk } from './ninety-day-form.ts';
import { fullYearReflection, halfYearReflection } from './reflection-questions.ts';
import { workshopAgenda } from './workshop-agenda.ts';

const texts: readonly Localised[] = [
	...workshopAgenda.flatMap(({ title, how, say }) => [title, how, say]),
	...Object.values(actionOutcomes).flatMap(({ label, ask }) => [label, ask]),
	...Object.values(ninetyDayQuestions).flatMap(({ question, help, example }) => [question, help, example]),
	...ninetyDayTalk.map(({ what }) => what),
	...[...halfYearReflection, ...fullYearReflection].flatMap(({ question, help }) => [question, help]),
];

describe('the workshop agenda', () => {
	it('is the hour and a half that staff were promised', () => {
		expect(workshopAgenda.map((part) => part.minutes)).toEqual([5, 10, 20, 20, 15, 15, 5]);
		expect(workshopAgenda.reduce((sum, part) => sum + part.minutes, 0)).toBe(90);
		expect(new Set(workshopAgenda.map((part) => part.code)).size).toBe(7);
	});
});

it('keeps the 90-day talk to the twenty minutes a school that its task promises', () => {
	expect(ninetyDayTalkMinutes).toBe(20);
	expect(ninetyDayTalk.reduce((sum, part) => sum + part.minutes, 0)).toBe(ninetyDayTalkMinutes);
});

it.each([
	['half-year', halfYearReflection],
	['full-year', fullYearReflection],
] as const)('asks questions in the %s reflection, and ends with what comes next', (_name, questions) => {
	expect(new Set(questions.map((asked) => asked.code)).size).toBe(questions.length);
	expect(questions.at(-1)?.fills).not.toBe('lessons');
	for (const { question } of questions) {
		expect(question.en).toMatch(/\?$/);
		expect(question.cy).toMatch(/\?$/);
	}
});

it('is written in both languages, without a word of judgement', () => {
	for (const { en, cy } of texts) {
		expect(en.trim()).not.toBe('');
		expect(cy.trim()).not.toBe('');
		expect(cy).not.toBe(en);
		expect(checkLanguage(`${en}\n${cy}`), en).toEqual([]);
	}
});
