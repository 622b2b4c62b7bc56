/** Why: whoever doubts a published number sees it computed again, and why where it differs. */
import type { Trial } from '../trial/index.ts';
import { errata } from './errata.ts';
import { publishedNumbers } from './published/index.ts';
import { agrees, asPrinted } from './published/published-number.ts';
import { studyOf, type Study } from './study.ts';

/** One published number computed again. */
export interface Reproduced {
	readonly id: string;
	readonly published: number | string;
	readonly computed: number | string | null;
	/** `null` where the trial cannot say. */
	readonly agrees: boolean | null;
	readonly note: string;
}

/** Every published number of domain d, computed from the trial. */
export function reproduce(trial: Trial): readonly Reproduced[] {
	const study: Study = studyOf(trial);
	return publishedNumbers.map((number) => {
		const computed = number.compute(study);
		const verdict = agrees(number, computed);
		return {
			id: number.id,
			published: asPrinted(number),
			computed,
			agrees: verdict,
			note: noteOf(number.id, number.what, number.how, verdict),
		};
	});
}

/** Results that disagree although no known erratum says that they must. */
export function unexplained(results: readonly Reproduced[]): readonly Reproduced[] {
	const known = new Set(errata.flatMap(({ disagree }) => disagree));
	return results.filter((result) => result.agrees === false && !known.has(result.id));
}

function noteOf(id: string, what: string, how: string, verdict: boolean | null): string {
	const erratum = errata.find((one) => one.disagree.includes(id));
	const told = `${what}: ${how}`;
	return verdict === false && erratum !== undefined ? `${told}. Known erratum ${erratum.id}: ${erratum.why}` : told;
}
