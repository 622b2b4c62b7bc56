/** Why: staff see their draft and the agreed text as two things, so that nobody mistakes one for the other. */
import type { AgreedText, AnswerText } from './answer.ts';
import { emptyAnswer } from './answer.ts';
import { answerState, type AnswerState } from './answer-state.ts';
import type { FrameworkContent } from './framework.ts';
import { questionsOf } from './framework.ts';

/** A piece of evidence in the draft, and who added it (null: somebody the reader has no name for). */
export interface EvidenceItem {
	readonly id: string;
	readonly description: string;
	readonly addedBy: string | null;
}

/** One question's answer, as the school's staff see it. Version 0: nothing was ever saved. */
export interface StaffAnswer {
	readonly code: string;
	readonly state: AnswerState;
	readonly draft: AnswerText;
	readonly agreed: AgreedText | undefined;
	readonly evidence: readonly EvidenceItem[];
	readonly version: number;
	readonly editedByName: string | null;
	readonly editedAt: string | null;
}

/** One answer as the review team reads it: what was agreed, nothing else. */
export interface TeamAnswer extends AgreedText {
	readonly code: string;
}

/** An answer as it is stored: the draft, and beside it what was agreed. */
export interface StoredAnswer extends AnswerText {
	readonly code: string;
	readonly version: number;
	readonly editedByName: string | null;
	readonly editedAt: string | null;
	readonly agreedNarrative: string | null;
	readonly agreedConfidence: AnswerText['confidence'];
	readonly agreedDirection: AnswerText['direction'];
	readonly agreedFocus: boolean | null;
	readonly agreedEvidence: readonly string[] | null;
}

/** What somebody else saved in the meantime. */
export interface NewerAnswer extends AnswerText {
	readonly version: number;
	readonly editedByName: string | null;
	readonly editedAt: string | null;
}

/** An answer for each question of the framework, in its order; questions nobody answered are there and empty. */
export function staffAnswers(
	content: FrameworkContent,
	answers: readonly StoredAnswer[],
	evidence: readonly (EvidenceItem & { readonly code: string })[],
): readonly StaffAnswer[] {
	return questionsOf(content).map(({ code }) => {
		const stored = answers.find((answer) => answer.code === code);
		const items = evidence
			.filter((item) => item.code === code)
			.map(({ id, description, addedBy }) => ({ id, description, addedBy }));
		const draft = stored ? textOf(stored) : emptyAnswer;
		const agreed = stored ? agreedOf(stored) : undefined;
		return {
			code,
			state: answerState({ ...draft, evidence: items.map((item) => item.description) }, agreed),
			draft,
			agreed,
			evidence: items,
			version: stored?.version ?? 0,
			editedByName: stored?.editedByName ?? null,
			editedAt: stored?.editedAt ?? null,
		};
	});
}

/** What the team may read: the agreed texts, in the framework's order. Drafts do not pass through here. */
export function teamAnswers(content: FrameworkContent, answers: readonly StoredAnswer[]): readonly TeamAnswer[] {
	return questionsOf(content).flatMap(({ code }) => {
		const stored = answers.find((answer) => answer.code === code);
		const agreed = stored ? agreedOf(stored) : undefined;
		return agreed ? [{ code, ...agreed }] : [];
	});
}

function textOf({ narrative, confidence, direction, candidateFocus }: StoredAnswer): AnswerText {
	return { narrative, confidence, direction, candidateFocus };
}

function agreedOf(stored: StoredAnswer): AgreedText | undefined {
	if (stored.agreedNarrative === null) return undefined;
	return {
		narrative: stored.agreedNarrative,
		confidence: stored.agreedConfidence,
		direction: stored.agreedDirection,
		candidateFocus: stored.agreedFocus ?? false,
		evidence: stored.agreedEvidence ?? [],
	};
}
