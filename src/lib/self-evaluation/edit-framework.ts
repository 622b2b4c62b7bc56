/** Why: every step in writing a framework leaves a whole one behind, whoever pressed which button first. */
import type { EnquiryQuestion, FrameworkContent, FrameworkTheme } from './framework.ts';
import { questionsOf } from './framework.ts';
import type { Edited, FrameworkEdit } from './framework-edit.ts';

/** How much a framework can hold; the schema refuses more. */
export const MOST_THEMES = 20;
export const MOST_QUESTIONS = 40;

const nothing = { en: '', cy: '' };

type Change<Kind extends FrameworkEdit['kind']> = Extract<FrameworkEdit, { kind: Kind }>;

/** Applies one step to a draft. Empty prompts and pieces of evidence fall away; codes are given here and stay. */
export function editFramework(content: FrameworkContent, edit: FrameworkEdit): Edited<FrameworkContent> {
	switch (edit.kind) {
		case 'about':
			return {
				status: 'edited',
				content: { ...content, title: edit.title, introduction: edit.introduction, licence: edit.licence },
			};
		case 'add-theme':
			return addTheme(content, edit);
		case 'add-question':
			return addQuestion(content, edit);
		case 'theme':
			return inTheme(content, edit.code, (theme) => ({ ...theme, title: edit.title, introduction: edit.introduction }));
		case 'move-theme':
			return moveTheme(content, edit);
		case 'remove-theme': {
			const themes = content.themes.filter((theme) => theme.code !== edit.code);
			return themes.length === content.themes.length
				? { status: 'gone' }
				: { status: 'edited', content: { ...content, themes } };
		}
		case 'question':
		case 'move-question':
		case 'remove-question':
			return inQuestions(content, edit);
	}
}

function addTheme(content: FrameworkContent, { title }: Change<'add-theme'>): Edited<FrameworkContent> {
	const code = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'
		.split(' ')
		.find((letter) => content.themes.every((theme) => theme.code !== letter));
	if (content.themes.length >= MOST_THEMES || code === undefined) return { status: 'full' };
	const theme: FrameworkTheme = { code, title, introduction: nothing, questions: [] };
	return { status: 'edited', content: { ...content, themes: [...content.themes, theme] }, code };
}

function addQuestion(
	content: FrameworkContent,
	{ theme: code, text }: Change<'add-question'>,
): Edited<FrameworkContent> {
	const theme = content.themes.find((one) => one.code === code);
	if (!theme) return { status: 'gone' };
	if (theme.questions.length >= MOST_QUESTIONS) return { status: 'full' };
	const question = emptyQuestion(unusedCode(content, code), code, text);
	const edited = inTheme(content, code, (one) => ({ ...one, questions: [...one.questions, question] }));
	return edited.status === 'edited' ? { ...edited, code: question.code } : edited;
}

function unusedCode(content: FrameworkContent, theme: string): string {
	const taken = new Set(questionsOf(content).map((question) => question.code));
	let number = 1;
	while (taken.has(`${theme}${number}`)) number += 1;
	return `${theme}${number}`;
}

function emptyQuestion(code: string, theme: string, text: EnquiryQuestion['text']): EnquiryQuestion {
	return {
		code,
		theme,
		stage: 'coping',
		text,
		whyItMatters: nothing,
		prompts: [],
		evidence: [],
		versions: { teacher: nothing, middleLeader: nothing, governor: nothing },
	};
}

function inTheme(
	content: FrameworkContent,
	code: string,
	change: (theme: FrameworkTheme) => FrameworkTheme,
): Edited<FrameworkContent> {
	if (content.themes.every((theme) => theme.code !== code)) return { status: 'gone' };
	return {
		status: 'edited',
		content: { ...content, themes: content.themes.map((theme) => (theme.code === code ? change(theme) : theme)) },
	};
}

function moveTheme(content: FrameworkContent, { code, by }: Change<'move-theme'>): Edited<FrameworkContent> {
	const place = content.themes.findIndex((theme) => theme.code === code);
	if (place === -1) return { status: 'gone' };
	return { status: 'edited', content: { ...content, themes: moved(content.themes, place, by) } };
}

function inQuestions(
	content: FrameworkContent,
	edit: Change<'question'> | Change<'move-question'> | Change<'remove-question'>,
): Edited<FrameworkContent> {
	const theme = content.themes.find((one) => one.questions.some((question) => question.code === edit.code));
	if (!theme) return { status: 'gone' };
	const place = theme.questions.findIndex((question) => question.code === edit.code);
	if (edit.kind === 'move-question')
		return inTheme(content, theme.code, (one) => ({ ...one, questions: moved(one.questions, place, edit.by) }));
	if (edit.kind === 'remove-question') {
		return inTheme(content, theme.code, (one) => ({
			...one,
			questions: one.questions.filter((question) => question.code !== edit.code),
		}));
	}
	const { kind: _kind, prompts, evidence, ...texts } = edit;
	const next: EnquiryQuestion = { ...texts, theme: theme.code, prompts: filled(prompts), evidence: filled(evidence) };
	return inTheme(content, theme.code, (one) => ({
		...one,
		questions: one.questions.map((question) => (question.code === edit.code ? next : question)),
	}));
}

function filled(texts: EnquiryQuestion['prompts']): EnquiryQuestion['prompts'] {
	return texts.filter(({ en, cy }) => en.trim() !== '' || cy.trim() !== '');
}

/** The list with the item at `place` moved one place; at an end it stays. */
function moved<Item>(items: readonly Item[], place: number, by: -1 | 1): readonly Item[] {
	const [one, other] = [items[place], items[place + by]];
	if (one === undefined || other === undefined) return items;
	return items.map((item, at) => (at === place ? other : at === place + by ? one : item));
}
