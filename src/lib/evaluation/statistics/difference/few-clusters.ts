/** Why: a clustered error rests on the number of clusters, not of schools, and with few of them it is too small. */

/** So few clusters that even the corrected error is likely too small. */
export interface FewClusters {
	readonly kind: 'few-clusters';
	readonly clusters: number;
	readonly limit: number;
}

/** Below this many clusters we warn: “few” begins somewhere between 20 and 50 (Cameron and Miller 2015). */
export const fewClustersLimit = 40;

/** The warning that these labels name few clusters; nothing when there are none at all, or enough. */
export function fewClusters(labels: readonly (string | number)[]): readonly FewClusters[] {
	const clusters = new Set(labels).size;
	if (clusters === 0 || clusters >= fewClustersLimit) return [];
	return [{ kind: 'few-clusters', clusters, limit: fewClustersLimit }];
}
