/** Why: a partnership that knows who belongs together says so, and the same planner finds the clusters that keep to it. */
import { usualClusterSize, describeSplit, type ClusterSplit } from '#lib/partnerships/index.ts';
import type { Membership } from '#lib/partnerships/index.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { splitInThread } from '#lib/rota/index.server.ts';

/** Kilometres that a school would travel further to meet schools of other phases, when mixing is wished for. Our default. */
export const mixedPhasesKm = 5;

/** Seconds for a suggestion: somebody is waiting for the page. */
const mostSeconds = 8;

/** What is wished for, as the form gives it; an unfinished row is no wish. */
export interface Wishes {
	readonly mixed: boolean;
	readonly pairs: readonly { readonly one: string; readonly how: 'together' | 'apart'; readonly other: string }[];
}

/** A suggestion, or none; `said` tells how good it is or why there is none. */
export interface WishedSplit {
	readonly split: ClusterSplit | undefined;
	readonly said: string;
}

/** Reads the wishes from the address. */
export function wishesIn(query: URLSearchParams): Wishes | undefined {
	if (!query.has('wish')) return undefined;
	const [ones, hows, others] = ['one', 'how', 'other'].map((name) => query.getAll(name));
	const pairs = (ones ?? []).map((one, at) => ({
		one,
		how: hows?.[at] === 'apart' ? ('apart' as const) : ('together' as const),
		other: others?.[at] ?? '',
	}));
	return { mixed: query.has('mixed'), pairs };
}

/** Looks for clusters that keep to the wishes, in a thread beside the requests. */
export async function wishedSplit(members: readonly Membership[], { mixed, pairs }: Wishes): Promise<WishedSplit> {
	const known = new Set<string>(members.map((one) => one.schoolId));
	const whole = pairs.filter(({ one, other }) => known.has(one) && known.has(other));
	if (whole.some(({ one, other }) => one === other)) return { split: undefined, said: m.rota_plan_split_same() };
	const of = (how: 'together' | 'apart') =>
		whole.flatMap((pair) => (pair.how === how ? [[pair.one, pair.other] as const] : []));
	const at = ({ latitude, longitude }: Membership) =>
		latitude === null || longitude === null ? {} : { at: { latitude, longitude } };
	const answer = await splitInThread({
		schools: members.map((one) => ({
			id: one.schoolId,
			...at(one),
			...(one.phase === null ? {} : { phase: one.phase }),
		})),
		wishes: { together: of('together'), apart: of('apart'), mixedPhasesKm: mixed ? mixedPhasesKm : 0 },
		seconds: mostSeconds,
	});
	if (answer.kind === 'no-split') return { split: undefined, said: m.rota_plan_split_none(usualClusterSize) };
	if (answer.kind === 'stopped') return { split: undefined, said: m.rota_plan_split_stopped() };
	const split = describeSplit(
		members.map((one) => ({ schoolId: one.schoolId, ...at(one) })),
		answer.clusters,
	);
	const percent = Math.ceil(100 * answer.proof.gap);
	const said = answer.proof.best && answer.complete ? m.rota_plan_split_best() : m.rota_plan_split_near({ percent });
	return { split, said };
}
