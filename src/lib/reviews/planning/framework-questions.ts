/** Why: a review's questions come from the framework of its cycle, whatever edition that is. */
import * as v from 'valibot';
import type { Localised } from '#lib/kernel/index.ts';
import { FrameworkContent, questionsOf } from '#lib/self-evaluation/index.ts';

/** A question that a focus, a slot or a note can be linked with. */
export interface LinkableQuestion {
	readonly code: string;
	readonly text: Localised;
}

/** The questions of a stored framework, in reading order; none when it cannot be read. */
export function questionsIn(content: unknown): readonly LinkableQuestion[] {
	const read = v.safeParse(FrameworkContent, content);
	return read.success ? questionsOf(read.output).map(({ code, text }) => ({ code, text })) : [];
}
