// Why: a list is said on screens, in mails and in the rota's explanations, and in Welsh its last word changes how it is joined.
import type { Locale } from './localised.ts';

/** A vowel follows, for the choice of "ac": `w` counts as one unless a vowel comes after it ("ac wyth", "a Wendy"). */
const beforeVowel = /^(?:[aeiouyâêîôûŷŵáéíóúàèìòùäëïöü]|w(?![aeiou]))/iu;
/** What "a" makes of the consonant after it. Names stay as people write them, so only small letters change. */
const aspirated: Readonly<Record<string, string>> = { p: 'ph', t: 'th', c: 'ch' };

/** "a, b and c"; Welsh "a, b ac c" before a vowel, "a theuluoedd" for "teuluoedd". */
export function listOf(items: readonly string[], locale: Locale): string {
	const last = items.at(-1);
	if (last === undefined || items.length === 1) return last ?? '';
	return `${items.slice(0, -1).join(', ')} ${locale === 'cy' ? welshAnd(last) : `and ${last}`}`;
}

function welshAnd(next: string): string {
	if (beforeVowel.test(next)) return `ac ${next}`;
	const changed = next[1] === 'h' ? undefined : aspirated[next[0] ?? ''];
	return `a ${changed ?? next[0] ?? ''}${next.slice(1)}`;
}
