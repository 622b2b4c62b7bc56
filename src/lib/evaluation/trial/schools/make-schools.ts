/** Why: both groups are made together, because each pair must name the other. */
import type { Dealer } from '../dealing.ts';
import type { TrialSchool } from '../trial.ts';
import type { SizedCluster } from './make-clusters.ts';
import { makeComparisonSchools } from './make-comparison-schools.ts';
import { makeTreatmentSchools } from './make-treatment-schools.ts';

/** 422 treatment schools, cluster by cluster, and the 374 comparison schools that 374 of them were matched with. */
export function makeSchools(
	clusters: readonly SizedCluster[],
	deal: Dealer,
): { readonly treatment: readonly TrialSchool[]; readonly comparison: readonly TrialSchool[] } {
	const drafts = makeTreatmentSchools(clusters, deal);
	const plain = drafts.map(({ matched: _, ...school }): TrialSchool => school);
	const comparison = makeComparisonSchools(
		plain.filter((_, at) => drafts[at]?.matched),
		deal,
	);
	const partners = new Map(comparison.map(({ id, matchedWith }) => [matchedWith, id]));
	return {
		treatment: plain.map((school) => ({ ...school, matchedWith: partners.get(school.id) ?? null })),
		comparison,
	};
}
