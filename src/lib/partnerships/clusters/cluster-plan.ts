/** Why: dividing a partnership is moving names between lists by hand; what may be stored is decided here, without a database. */
import { clusterSizeWarning, type ClusterSizeWarning } from '../rules/cluster-size.ts';

/** One cluster as somebody wants it. */
export interface PlannedCluster {
	readonly id: string;
	readonly name: string;
	readonly schoolIds: readonly string[];
}

/** A school goes into a cluster, or out of one. */
export interface ClusterMove {
	readonly clusterId: string;
	readonly schoolId: string;
}

/** What is wrong with a plan. */
export type PlanProblem = 'no-name' | 'same-name' | 'school-twice' | 'not-a-member' | 'empty';

/** Everything that keeps `plan` from being stored; an empty list means it can be. */
export function problemsWithPlan(plan: readonly PlannedCluster[], members: readonly string[]): readonly PlanProblem[] {
	const names = plan.map((one) => one.name.trim().toLocaleLowerCase('en-GB'));
	const placed = plan.flatMap((one) => one.schoolIds);
	const found: (PlanProblem | false)[] = [
		names.includes('') && 'no-name',
		new Set(names).size < names.length && 'same-name',
		new Set(placed).size < placed.length && 'school-twice',
		placed.some((school) => !members.includes(school)) && 'not-a-member',
		placed.length === 0 && 'empty',
	];
	return found.filter((one) => one !== false);
}

/** A mark of how clusters are divided now: two people who start from the same division have the same mark. */
export function divisionMark(clusters: readonly Pick<PlannedCluster, 'id' | 'name' | 'schoolIds'>[]): string {
	return clusters
		.map(({ id, name, schoolIds }) => `${id}=${name}:${schoolIds.toSorted().join(',')}`)
		.toSorted()
		.join(';');
}

/** The moves that lead from `now` to `plan`. */
export function movesBetween(
	now: readonly PlannedCluster[],
	plan: readonly PlannedCluster[],
): { readonly out: readonly ClusterMove[]; readonly into: readonly ClusterMove[] } {
	const pairs = (clusters: readonly PlannedCluster[]): readonly ClusterMove[] =>
		clusters.flatMap(({ id, schoolIds }) => schoolIds.map((schoolId) => ({ clusterId: id, schoolId })));
	const without = (some: readonly ClusterMove[], others: readonly ClusterMove[]): readonly ClusterMove[] =>
		some.filter((one) => !others.some((other) => other.clusterId === one.clusterId && other.schoolId === one.schoolId));
	return { out: without(pairs(now), pairs(plan)), into: without(pairs(plan), pairs(now)) };
}

/** The clusters outside the usual size, by position; never a reason to refuse. */
export function unusualClusters(
	plan: readonly PlannedCluster[],
): readonly (ClusterSizeWarning & { readonly cluster: number })[] {
	return plan.flatMap(({ schoolIds }, cluster) => {
		const warning = schoolIds.length === 0 ? undefined : clusterSizeWarning(schoolIds.length);
		return warning === undefined ? [] : [{ ...warning, cluster }];
	});
}
