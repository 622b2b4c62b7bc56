/** Why: a table of group-time effects is summed up in a few numbers, each answering a question of its own. */
import { plainAverage, type Influenced } from './influence.ts';
import type { GroupTimeEffects } from './group-time.ts';

/** An average and which group or period it is of. */
export interface AverageOf extends Influenced {
	readonly of: number;
}

/** The averages of group-time effects. */
export interface AverageEffects {
	/** Over all treated group-times, weighted by the size of the group; `null` when none is treated. */
	readonly simple: Influenced | null;
	/** For each group the plain mean over its treated periods, and their mean weighted by size. */
	readonly byGroup: readonly AverageOf[];
	readonly overGroups: Influenced | null;
	/** For each number of periods since the start (negative: before), weighted by size. */
	readonly byRelativeTime: readonly AverageOf[];
	/** The plain mean of those from the start on. */
	readonly overRelativeTime: Influenced | null;
}

/**
 * Averages ATT(g, t) by Callaway and Sant'Anna 2021, section 3. With p_g the share of units that start in g, a weighted
 * average is θ = Σ p_k a_k / P, P = Σ p_k; since the shares are estimated, ψᵢ = Σ (p_k/P) ψ_ki +
 * (1/P) Σ (1{Gᵢ = g_k} − p_k)(a_k − θ).
 */
export function averageEffects({ effects, starts }: GroupTimeEffects): AverageEffects {
	const post = effects.filter((effect) => effect.post);
	const weighted = (parts: readonly GroupPart[]): Influenced => weightedAverage(parts, starts);
	const byGroup = distinct(post.map(({ group }) => group)).map((of) => ({
		of,
		...plainAverage(post.filter(({ group }) => group === of)),
	}));
	const byRelativeTime = distinct(effects.map(({ group, time }) => time - group)).map((of) => ({
		of,
		...weighted(effects.filter(({ group, time }) => time - group === of)),
	}));
	const none = post.length === 0;
	return {
		simple: none ? null : weighted(post),
		byGroup,
		overGroups: none ? null : weighted(byGroup.map((part) => ({ group: part.of, ...part }))),
		byRelativeTime,
		overRelativeTime: none ? null : plainAverage(byRelativeTime.filter(({ of }) => of >= 0)),
	};
}

interface GroupPart extends Influenced {
	readonly group: number;
}

function weightedAverage(parts: readonly GroupPart[], starts: readonly (number | null)[]): Influenced {
	const n = starts.length;
	const sizes = new Map<number | null, number>();
	for (const start of starts) sizes.set(start, (sizes.get(start) ?? 0) + 1);
	const share = ({ group }: GroupPart): number => (sizes.get(group) ?? 0) / n;
	const total = parts.reduce((sum, part) => sum + share(part), 0);
	const estimate = parts.reduce((sum, part) => sum + share(part) * part.estimate, 0) / total;
	return {
		estimate,
		influence: starts.map(
			(start, unit) =>
				parts.reduce((sum, part) => {
					const p = share(part);
					const sampled = (Number(start === part.group) - p) * (part.estimate - estimate);
					return sum + p * (part.influence[unit] ?? 0) + sampled;
				}, 0) / total,
		),
	};
}

function distinct(values: readonly number[]): readonly number[] {
	return [...new Set(values)].sort((a, b) => a - b);
}
