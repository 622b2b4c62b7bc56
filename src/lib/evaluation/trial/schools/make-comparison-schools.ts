/** Why: each of the 374 matched treatment schools has one comparison school that looks much like it. */
import { cards } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import type { TrialSchool } from '../trial.ts';

/** A number a little larger or smaller: five in seven stay within one step. */
const steps = [-2, -1, 0, 0, 0, 1, 2];
const unlike = 40;

/**
 * One comparison school for each treatment school given: same region and quintile, a roll and scores close by. The
 * ratings and types of forty are passed on among each other, so that the groups agree but not every pair does.
 */
export function makeComparisonSchools(treated: readonly TrialSchool[], deal: Dealer): readonly TrialSchool[] {
	const near = (pack: string): readonly number[] =>
		deal.shuffled(pack, cards(steps.map((step) => [step, Math.ceil(treated.length / steps.length)])));
	const [pupils, reading, maths] = [near('near.pupils'), near('near.reading'), near('near.maths')];
	const likeness = passedOn(treated, deal);
	return deal.shuffled('comparison', treated).map((like, at) => {
		const number = String(at + 1).padStart(3, '0');
		const other = likeness.get(like.id) ?? like;
		return {
			...like,
			id: `C${number}`,
			name: `Fictional Comparison School ${number}`,
			group: 'comparison',
			cluster: null,
			matchedWith: like.id,
			rating2017: other.rating2017,
			type: other.type,
			pupils2017: like.pupils2017 + 9 * (pupils[at] ?? 0),
			reading2017: like.reading2017 + Math.sign(reading[at] ?? 0),
			maths2017: like.maths2017 + Math.sign(maths[at] ?? 0),
			joined: null,
		};
	});
}

function passedOn(treated: readonly TrialSchool[], deal: Dealer): ReadonlyMap<string, TrialSchool> {
	const some = deal.shuffled('unlike', treated).slice(0, unlike);
	return new Map(some.map((school, at) => [school.id, some[(at + 1) % some.length] ?? school]));
}
