/** Why: a framework in Wales must be whole in both languages; elsewhere a missing Welsh text falls back to English. */
import type { Locale } from '#lib/kernel/index.ts';

/** The languages in which a programme's own framework must be whole before it is published. Our default. */
export function languagesNeeded(country: 'england' | 'wales' | 'other'): readonly Locale[] {
	return country === 'wales' ? ['en', 'cy'] : ['en'];
}
