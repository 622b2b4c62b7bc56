/** Why: 89 clusters of mostly four to six schools, in partnerships of 2 to 15, as the article describes them. */
import { cards } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import type { TrialCluster } from '../trial.ts';

/** Partnerships as the sizes of their clusters; 81 partnerships, 89 clusters, 422 schools. */
const partnerships: readonly (readonly [readonly number[], number])[] = [
	[[5, 5, 5], 1],
	[[4, 5], 4],
	[[6, 5], 2],
	[[2], 1],
	[[3], 3],
	[[4], 22],
	[[5], 38],
	[[6], 10],
];

const regions: readonly (readonly [string, number])[] = [
	['East Midlands', 8],
	['East of England', 9],
	['London', 10],
	['North East', 6],
	['North West', 13],
	['South East', 12],
	['South West', 9],
	['West Midlands', 8],
	['Yorkshire and the Humber', 6],
];

/** A cluster and how many schools it has. */
export interface SizedCluster extends TrialCluster {
	readonly size: number;
}

/** Deals sizes, regions and settings; of the partnerships that are one cluster of five, three are the ones visited. */
export function makeClusters(deal: Dealer): readonly SizedCluster[] {
	const shapes = deal.shuffled('partnerships', cards(partnerships));
	const places = deal.shuffled('regions', cards(regions));
	const settings = deal.shuffled(
		'settings',
		cards<'urban' | 'rural'>([
			['urban', 58],
			['rural', 23],
		]),
	);
	const [north, south, beside] = shapes.flatMap((sizes, at) => (sizes.length === 1 && sizes[0] === 5 ? [at] : []));
	let last = 0;
	return shapes.flatMap((sizes, at) =>
		sizes.map((size): SizedCluster => {
			const number = String((last += 1)).padStart(2, '0');
			const own = { region: places[at] ?? '', setting: settings[at] ?? 'urban', visited: null } as const;
			return {
				fictional: true,
				id: `K${number}`,
				name: `Fictional cluster ${number}`,
				partnership: `P${String(at + 1).padStart(2, '0')}`,
				size,
				...own,
				...(at === north && { region: 'North West', setting: 'urban', visited: 'case-north' }),
				...(at === south && { region: 'South West', setting: 'rural', visited: 'case-south' }),
				...(at === beside && { visited: 'beside' }),
			};
		}),
	);
}
