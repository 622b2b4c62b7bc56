/** Why: whether a plan keeps the rules is decided here and nowhere else, whoever made it: solver, spreadsheet or hand. */
import type { PlannedReview, RotaInput } from '../format/rota-input.ts';
import { openBook, type RotaBook } from './book.ts';
import type { Breach } from './breach.ts';
import { limitBreaches, sameDayBreaches } from './check-days.ts';
import { reviewBreaches } from './check-review.ts';

/**
 * Every hard rule that the reviews of a plan break, in the order of the hosts; none when the plan may be published.
 * Hard: each school of a cluster hosts once; lead, reviewers and champions are different people, allowed by role,
 * training, conflicts and pins, none from the host; all dates are open for all involved; nobody is in two places, or
 * out on the day their own school hosts; limits of days out per term. Sources: Godfrey and Munoz-Chereau 2024 for who
 * reviews whom; the provider's site for champions from outside the team; dates and limits our reading.
 */
export function checkPlan(input: RotaInput, reviews: readonly PlannedReview[]): readonly Breach[] {
	const book = openBook(input);
	return [
		...hostBreaches(book, reviews),
		...reviews.flatMap((review) => reviewBreaches(book, review)),
		...sameDayBreaches(book, reviews),
		...limitBreaches(book, reviews),
	];
}

function hostBreaches({ input, clusterOf }: RotaBook, reviews: readonly PlannedReview[]): readonly Breach[] {
	const hosts = input.clusters.flatMap(({ schoolIds }) => schoolIds);
	return [
		...hosts.flatMap((hostSchoolId): Breach[] => {
			const count = reviews.filter((review) => review.hostSchoolId === hostSchoolId).length;
			if (count === 1) return [];
			return [{ kind: count === 0 ? 'no-review' : 'several-reviews', hostSchoolId }];
		}),
		...reviews.flatMap(({ hostSchoolId, clusterId }): Breach[] =>
			clusterOf.get(hostSchoolId)?.id === clusterId ? [] : [{ kind: 'wrong-cluster', hostSchoolId }],
		),
	];
}
