/** Why: a matched school carries its pair and its partnership, because errors are shared within both. */

/** A school in a matched set; `partnership` is `null` for comparison schools. */
export interface MatchedSchool {
	readonly pair: string;
	readonly treated: boolean;
	readonly partnership: string | null;
	readonly before: number;
	readonly after: number;
}

/** Treated schools weigh 1; the k controls of a pair 1/k each, scaled so that the weights of controls sum to their number (Stuart 2010). */
export function pairWeights(schools: readonly Pick<MatchedSchool, 'pair' | 'treated'>[]): readonly number[] {
	const sizes = new Map<string, number>();
	const controls = schools.filter(({ treated }) => !treated);
	for (const { pair } of controls) sizes.set(pair, (sizes.get(pair) ?? 0) + 1);
	const scale = sizes.size === 0 ? 1 : controls.length / sizes.size;
	return schools.map(({ pair, treated }) => (treated ? 1 : scale / (sizes.get(pair) ?? 1)));
}

/** The cluster of each school: its partnership, or a cluster of its own where it has none. */
export function clusterLabels(schools: readonly Pick<MatchedSchool, 'partnership'>[]): readonly (string | number)[] {
	return schools.map(({ partnership }, row) => partnership ?? row);
}
