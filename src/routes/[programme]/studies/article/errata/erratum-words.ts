/** Why: an erratum is told in the reader's language: what is printed, what the trial holds, and why. */
import { m } from '#lib/paraglide/messages.js';

type Words = readonly [printed: () => string, held: () => string, why: () => string];

const words: Readonly<Record<string, Words>> = {
	C6: [m.studies_erratum_c6_printed, m.studies_erratum_c6_held, m.studies_erratum_c6_why],
	D3: [m.studies_erratum_d3_printed, m.studies_erratum_d3_held, m.studies_erratum_d3_why],
	D6: [m.studies_erratum_d6_printed, m.studies_erratum_d6_held, m.studies_erratum_d6_why],
	D2: [m.studies_erratum_d2_printed, m.studies_erratum_d2_held, m.studies_erratum_d2_why],
	T3: [m.studies_erratum_t3_printed, m.studies_erratum_t3_held, m.studies_erratum_t3_why],
	D11: [m.studies_erratum_d11_printed, m.studies_erratum_d11_held, m.studies_erratum_d11_why],
	C10: [m.studies_erratum_c10_printed, m.studies_erratum_c10_held, m.studies_erratum_c10_why],
	S2: [m.studies_erratum_s2_printed, m.studies_erratum_s2_held, m.studies_erratum_s2_why],
	D1: [m.studies_erratum_d1_printed, m.studies_erratum_d1_held, m.studies_erratum_d1_why],
};

/** An erratum in words; its own id thrice when we have none. */
export function erratumWords(id: string): { readonly printed: string; readonly held: string; readonly why: string } {
	const [printed, held, why] = words[id] ?? [() => id, () => id, () => id];
	return { printed: printed(), held: held(), why: why() };
}
