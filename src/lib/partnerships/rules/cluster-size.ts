// Clusters outside the usual size still work, so the program says what is usual and lets people decide.

/** The usual size of a cluster. Source: Godfrey and Munoz-Chereau 2024 ("usually 4–6"). */
export const usualClusterSize = { least: 4, most: 6 } as const;

/** A cluster smaller or larger than usual; never a reason to refuse. */
export interface ClusterSizeWarning {
	readonly kind: 'cluster-size';
	readonly size: number;
	readonly problem: 'too-small' | 'too-large';
	readonly least: number;
	readonly most: number;
}

/** The warning for a cluster of `size` schools, or undefined within the usual size. */
export function clusterSizeWarning(size: number): ClusterSizeWarning | undefined {
	const { least, most } = usualClusterSize;
	if (size >= least && size <= most) return undefined;
	return { kind: 'cluster-size', size, problem: size < least ? 'too-small' : 'too-large', least, most };
}
