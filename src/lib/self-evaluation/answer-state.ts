/** Why: for each question the school sees at a glance what is still empty, what is written, and what it has agreed. */
import { differsFromAgreed, isBegun, type AgreedText } from './answer.ts';

/** `changed`: agreed, and written on since. */
export type AnswerState = 'empty' | 'written' | 'agreed' | 'changed';

/** Where one answer stands; `agreed` is undefined when nothing was agreed yet. */
export function answerState(draft: AgreedText, agreed: AgreedText | undefined): AnswerState {
	const begun = isBegun(draft) || draft.evidence.length > 0;
	if (agreed === undefined) return begun ? 'written' : 'empty';
	if (differsFromAgreed(draft, agreed)) return 'changed';
	return begun ? 'agreed' : 'empty';
}
