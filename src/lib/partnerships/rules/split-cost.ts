// The exact and the rough search must weigh a cluster alike, or the fifteenth school would change the rules.
import { usualClusterSize } from './cluster-size.ts';

/** Outweighs any distance on Earth: a cluster of the usual size is always preferred. */
const perSchoolOutside = 1e9;

/** Breaks ties between equal distances towards fewer clusters. */
const perCluster = 1e-6;

/** Weight of a cluster: the mean distance to the others, added up over its schools, and the price of an unusual size. */
export function clusterCost(pairKm: number, size: number): number {
	const { least, most } = usualClusterSize;
	const outside = Math.max(0, least - size, size - most);
	const travel = size > 1 ? (2 * pairKm) / (size - 1) : 0;
	return travel + perCluster + outside * perSchoolOutside;
}
