/** Why: a published number is data: what was printed, where, how it was rounded, and how to have it again. */
import { roundHalfUp } from '../../statistics/index.ts';
import type { Study } from '../study.ts';

/**
 * How what is computed must compare with what was printed: the same; the same after rounding half up to so many digits;
 * more than it; at least it; less than it; more than it by less than a half; or not at all, because the trial cannot say.
 */
export type Printed =
	| { readonly kind: 'same' }
	| { readonly kind: 'rounded'; readonly digits: number }
	| { readonly kind: 'more-than' | 'at-least' | 'less-than' | 'just-over' | 'context' };

/** One number as published. */
export interface PublishedNumber {
	readonly id: string;
	/** The text that prints it; “derived” for arithmetic on printed numbers that nobody printed. */
	readonly where: 'article' | 'abstract' | 'blog-2023' | 'blog-2020' | 'derived';
	readonly what: string;
	readonly published: number | string;
	readonly printed: Printed;
	/** In words, how the number follows from the trial’s rows. */
	readonly how: string;
	readonly compute: (study: Study) => number | string | null;
}

export const same: Printed = { kind: 'same' };
export const whole: Printed = { kind: 'rounded', digits: 0 };
export const oneDigit: Printed = { kind: 'rounded', digits: 1 };

/** Whether a computed number is the one printed; `null` where the trial cannot say. */
export function agrees(
	{ published, printed }: Pick<PublishedNumber, 'published' | 'printed'>,
	computed: number | string | null,
): boolean | null {
	if (printed.kind === 'context') return null;
	if (printed.kind === 'same') return computed === published;
	if (typeof computed !== 'number' || typeof published !== 'number') return false;
	switch (printed.kind) {
		case 'rounded':
			return roundHalfUp(computed, printed.digits) === published;
		case 'more-than':
			return computed > published;
		case 'at-least':
			return computed >= published;
		case 'less-than':
			return computed < published;
		case 'just-over':
			return computed > published && computed < published + 0.5;
	}
}

/** What was printed, with the words that bound it: `> 100000`, `just over 5`. */
export function asPrinted({ published, printed }: Pick<PublishedNumber, 'published' | 'printed'>): number | string {
	switch (printed.kind) {
		case 'more-than':
			return `> ${published}`;
		case 'at-least':
			return `at least ${published}`;
		case 'less-than':
			return `< ${published}`;
		case 'just-over':
			return `just over ${published}`;
		case 'same':
		case 'rounded':
		case 'context':
			return published;
	}
}
