/** Why: whom the programme lost is settled first; attendance, reviews and letters then tell the same story. */
import { cards } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import type { SizedCluster } from '../schools/make-clusters.ts';
import type { TrialSchool } from '../trial.ts';
import { fateCounts } from './counts.ts';

export type Fate = keyof typeof fateCounts;

/** So many clusters were lost whole; the other lost schools leave at least two neighbours who go on. */
const lostClusters = 16;

/** What becomes of each treatment school, by id. The three clusters that the evaluators visited stay whole. */
export function makeFates(
	clusters: readonly SizedCluster[],
	schools: readonly TrialSchool[],
	deal: Dealer,
): ReadonlyMap<string, Fate> {
	const open = deal.shuffled(
		'lost',
		clusters.filter(({ visited, size }) => visited === null && size > 3),
	);
	const whole = new Set(open.slice(0, lostClusters).map(({ id }) => id));
	const partial = new Map(open.slice(lostClusters).map(({ id, size }) => [id, size - 2]));
	const leaving = schools.filter(({ cluster }) => whole.has(cluster ?? ''));
	const may = deal.shuffled('leavers', schools).filter(({ cluster }) => {
		const left = partial.get(cluster ?? '') ?? 0;
		partial.set(cluster ?? '', left - 1);
		return left > 0;
	});
	const { full, minimal, lostBefore, lostAfter } = fateCounts;
	const lost = [...leaving, ...may].slice(0, lostBefore + lostAfter);
	const fates = new Map<string, Fate>();
	const times = deal.shuffled(
		'lost.when',
		cards<Fate>([
			['lostBefore', lostBefore],
			['lostAfter', lostAfter],
		]),
	);
	lost.forEach(({ id }, at) => void fates.set(id, times[at] ?? 'lostAfter'));
	const stay = schools.filter(({ id }) => !fates.has(id));
	const levels = deal.shuffled(
		'levels',
		cards<Fate>([
			['full', full],
			['minimal', minimal],
		]),
	);
	stay.forEach(({ id }, at) => void fates.set(id, levels[at] ?? 'minimal'));
	return fates;
}
