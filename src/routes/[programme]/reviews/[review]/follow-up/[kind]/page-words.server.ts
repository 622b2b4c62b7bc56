/** Why (for the server only, so that no template travels to the phone): the ninety-day page asks about pupils, staff and the next step; the reflections ask what was learned. One list says which. */
import {
	actionOutcomes,
	fullYearReflection,
	halfYearReflection,
	ninetyDayQuestions,
	ninetyDayTalk,
	type FollowUpKind,
	type ReflectionQuestion,
} from '#lib/improvement/index.ts';
import { localise, type Locale } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** A text field of the page. */
export type TextName = 'changedForPupils' | 'changedForStaff' | 'lessons' | 'nextStep' | 'recommendedNext';

/** One space to write in, with the questions that it answers. */
export interface PageQuestion {
	readonly name: TextName;
	readonly question: string;
	readonly help: string;
	/** Questions to think about first, when one space answers several. */
	readonly prompts: readonly { readonly question: string; readonly help: string }[];
	readonly rows: number;
}

const fieldOf = { lessons: 'lessons', 'next-step': 'nextStep', 'recommended-next': 'recommendedNext' } as const;

/** The questions of a page, in order, in the reader's language. */
function questionsOf(kind: FollowUpKind, locale: Locale): readonly PageQuestion[] {
	if (kind !== 'ninety-day')
		return reflectionOf(kind === 'half-year' ? halfYearReflection : fullYearReflection, locale);
	return (['changedForPupils', 'changedForStaff', 'nextStep'] as const).map((name) => {
		const { question, help, example } = ninetyDayQuestions[name];
		return {
			name,
			question: localise(question, locale),
			help: `${localise(help, locale)} ${m.improvement_for_example({ example: localise(example, locale) })}`,
			prompts: [],
			rows: 3,
		};
	});
}

function reflectionOf(questions: readonly ReflectionQuestion[], locale: Locale): readonly PageQuestion[] {
	return (['lessons', 'recommended-next', 'next-step'] as const).flatMap((fills): readonly PageQuestion[] => {
		const asked = questions
			.filter((one) => one.fills === fills)
			.map(({ question, help }) => ({ question: localise(question, locale), help: localise(help, locale) }));
		const [only] = asked;
		if (only === undefined) return [];
		const name = fieldOf[fills];
		return asked.length === 1
			? [{ name, ...only, prompts: [], rows: 4 }]
			: [
					{
						name,
						question: m.improvement_lessons_label(),
						help: m.improvement_lessons_help(),
						prompts: asked,
						rows: 9,
					},
				];
	});
}

const outcomes = ['done', 'in-progress', 'changed', 'stopped'] as const;

/** A word for what became of an action, and what is asked after it. */
export interface Outcome {
	readonly value: string;
	readonly label: string;
	readonly ask: string;
}

/** Everything on the page that is the same for every school, in the reader's language, so that the browser need not carry both. */
export function wordsOf(kind: FollowUpKind, locale: Locale) {
	const { question, help, example } = ninetyDayQuestions.helpNeeded;
	const outcomesSaid: readonly Outcome[] = outcomes.map((value) => ({
		value,
		label: localise(actionOutcomes[value].label, locale),
		ask: localise(actionOutcomes[value].ask, locale),
	}));
	return {
		questions: questionsOf(kind, locale),
		outcomes: outcomesSaid,
		help: {
			question: localise(question, locale),
			hint: `${localise(help, locale)} ${m.improvement_for_example({ example: localise(example, locale) })}`,
		},
		talk: ninetyDayTalk.map(({ minutes, what }) => ({ minutes, what: localise(what, locale) })),
	};
}
