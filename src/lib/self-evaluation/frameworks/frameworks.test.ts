import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkFramework } from '../check-framework.ts';
import { FrameworkContent, questionsOf } from '../framework.ts';
import { defaultFramework } from './default.ts';
import { rapidFramework } from './rapid.ts';

const shipped = [
	['default', defaultFramework, 26],
	['rapid', rapidFramework, 6],
] as const;

describe.each(shipped)('the %s framework', (_name, framework, count) => {
	const questions = questionsOf(framework);

	it('is whole, in both languages', () => {
		expect(v.is(FrameworkContent, framework)).toBe(true);
		expect(checkFramework(framework)).toEqual([]);
		expect(questions).toHaveLength(count);
	});

	it('gives each question three prompts and some evidence to look for', () => {
		for (const question of questions) {
			expect(question.prompts, question.code).toHaveLength(3);
			expect(question.evidence.length, question.code).toBeGreaterThanOrEqual(3);
		}
	});

	it('asks each version as a question', () => {
		for (const { code, text, versions } of questions) {
			for (const asked of [text, ...Object.values(versions)]) {
				expect(asked.en, code).toMatch(/\?$/);
				expect(asked.cy, code).toMatch(/\?$/);
			}
		}
	});

	it('says nothing twice and nothing in the wrong language', () => {
		const texts = questions.flatMap((question) => [
			question.text,
			question.whyItMatters,
			...question.prompts,
			...question.evidence,
			...Object.values(question.versions),
		]);
		expect(new Set(texts.map((text) => text.en)).size).toBe(texts.length);
		expect(new Set(texts.map((text) => text.cy)).size).toBe(texts.length);
		for (const text of texts) {
			expect(text.cy).not.toMatch(/\b(the|and|what|which)\b/i);
			expect(text.en).not.toMatch(/\b(mae|beth|sydd|ysgol)\b/i);
		}
	});

	it('touches every stage of resilience', () => {
		expect(new Set(questions.map((question) => question.stage)).size).toBe(3);
	});
});

it('keeps the codes of the default framework, theme by theme', () => {
	expect(questionsOf(defaultFramework).map((question) => question.code)).toEqual(
		'A1 A2 A3 A4 A5 B1 B2 B3 B4 B5 B6 C1 C2 C3 C4 C5 D1 D2 D3 D4 D5 E1 E2 E3 E4 E5'.split(' '),
	);
});
