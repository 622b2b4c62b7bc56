/** Before a framework is published and frozen, its writers see what is still missing or would not work on the day. */
import type { Locale, Localised } from '#lib/kernel/index.ts';
import { questionsOf, type EnquiryQuestion, type FrameworkContent } from './framework.ts';

/** Something to put right in a framework; `code` is the theme's or question's, `where` the part of it. */
export type FrameworkProblem =
	| { readonly kind: 'no-questions' }
	| { readonly kind: 'duplicate-code'; readonly code: string }
	| { readonly kind: 'empty-theme'; readonly code: string }
	| { readonly kind: 'wrong-theme'; readonly code: string; readonly theme: string }
	| { readonly kind: 'not-to-what-extent'; readonly code: string; readonly locale: Locale }
	| {
			readonly kind: 'missing-text';
			readonly code: string;
			readonly where: FrameworkPart;
			readonly locale: Locale;
	  }
	| { readonly kind: 'too-few-prompts'; readonly code: string; readonly found: number };

/** The parts of a framework that hold text. */
export type FrameworkPart =
	'title' | 'introduction' | 'text' | 'whyItMatters' | 'prompts' | 'evidence' | 'teacher' | 'middleLeader' | 'governor';

/** How many prompts each question needs, so that nobody starts from an empty page. */
export const PROMPTS_PER_QUESTION = 3;

const OPENINGS: Readonly<Record<Locale, RegExp>> = {
	en: /^\s*to what extent\b/i,
	cy: /^\s*i ba raddau\b/i,
};

const both: readonly Locale[] = ['en', 'cy'];

function missing(
	code: string,
	where: FrameworkPart,
	text: Localised,
	languages: readonly Locale[],
): readonly FrameworkProblem[] {
	return languages
		.filter((locale) => text[locale].trim() === '')
		.map((locale) => ({ kind: 'missing-text', code, where, locale }));
}

function duplicates(codes: readonly string[]): readonly FrameworkProblem[] {
	const again = codes.filter((code, index) => codes.indexOf(code) !== index);
	return [...new Set(again)].map((code) => ({ kind: 'duplicate-code', code }));
}

function checkQuestion(question: EnquiryQuestion, languages: readonly Locale[]): readonly FrameworkProblem[] {
	const { code, versions } = question;
	const parts: readonly (readonly [FrameworkPart, readonly Localised[]])[] = [
		['text', [question.text]],
		['whyItMatters', [question.whyItMatters]],
		['prompts', question.prompts],
		['evidence', question.evidence],
		['teacher', [versions.teacher]],
		['middleLeader', [versions.middleLeader]],
		['governor', [versions.governor]],
	];
	const empty = parts.flatMap(([where, texts]) => texts.flatMap((text) => missing(code, where, text, languages)));
	const notOpen = languages
		.filter((locale) => question.text[locale].trim() !== '')
		.filter((locale) => !OPENINGS[locale].test(question.text[locale]))
		.map((locale): FrameworkProblem => ({ kind: 'not-to-what-extent', code, locale }));
	const few: readonly FrameworkProblem[] =
		question.prompts.length < PROMPTS_PER_QUESTION
			? [{ kind: 'too-few-prompts', code, found: question.prompts.length }]
			: [];
	return [...empty, ...notOpen, ...few];
}

/**
 * What its writers should put right before publishing, in reading order; an empty list means ready.
 * `languages` are those that the programme works in: leave one out and its gaps are not reported.
 */
export function checkFramework(
	framework: FrameworkContent,
	languages: readonly Locale[] = both,
): readonly FrameworkProblem[] {
	const questions = questionsOf(framework);
	const themes = framework.themes.flatMap((theme): readonly FrameworkProblem[] => [
		...missing(theme.code, 'title', theme.title, languages),
		...(theme.questions.length === 0 ? [{ kind: 'empty-theme', code: theme.code } satisfies FrameworkProblem] : []),
		...theme.questions
			.filter((question) => question.theme !== theme.code)
			.map((question): FrameworkProblem => ({
				kind: 'wrong-theme',
				code: question.code,
				theme: question.theme,
			})),
		...theme.questions.flatMap((question) => checkQuestion(question, languages)),
	]);
	return [
		...(questions.length === 0 ? [{ kind: 'no-questions' } satisfies FrameworkProblem] : []),
		...duplicates(framework.themes.map((theme) => theme.code)),
		...duplicates(questions.map((question) => question.code)),
		...missing('', 'title', framework.title, languages),
		...themes,
	];
}
