/** Why: 422 schools whose deprivation, ratings and types are the published ones, on either reading of their base. */
import { calendarDate } from '#lib/kernel/index.ts';
import { cards, evenly } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import type { Quintile, TrialSchool } from '../trial.ts';
import type { SizedCluster } from './make-clusters.ts';

type Profile = Pick<TrialSchool, 'idaciQuintile' | 'rating2017' | 'type'> & { readonly matched: boolean };
type Counts<Card> = readonly (readonly [Card, number])[];

interface Group {
	readonly matched: boolean;
	readonly quintiles: Counts<Quintile>;
	readonly ratings: Counts<1 | 2 | 3 | null>;
	readonly types: Counts<TrialSchool['type']>;
}

/**
 * Table 3 and the ratings and types, split so that they hold among all 422 **and** among the 374 that found a match:
 * the footnote of Table 3 leaves open which of the two was printed (domain D2, T3, D11, D12).
 */
const groups: readonly Group[] = [
	{
		matched: true,
		quintiles: [
			[1, 77],
			[2, 91],
			[3, 91],
			[4, 72],
			[5, 43],
		],
		ratings: [
			[1, 64],
			[2, 266],
			[3, 37],
			[null, 7],
		],
		types: [
			['academy', 67],
			['la-or-other', 307],
		],
	},
	{
		matched: false,
		quintiles: [
			[1, 10],
			[2, 11],
			[3, 12],
			[4, 10],
			[5, 5],
		],
		ratings: [
			[1, 8],
			[2, 34],
			[3, 5],
			[null, 1],
		],
		types: [
			['academy', 9],
			['la-or-other', 39],
		],
	},
];

/** The treatment schools, cluster by cluster; `matchedWith` says only 'yes' until the comparison schools are made. */
export function makeTreatmentSchools(
	clusters: readonly SizedCluster[],
	deal: Dealer,
): readonly (TrialSchool & { readonly matched: boolean })[] {
	const profiles = seated(
		clusters,
		deal.shuffled(
			'profiles',
			groups.flatMap((group) => profilesOf(group, deal)),
		),
	);
	const pupils = deal.shuffled('pupils', evenly(96, 430, profiles.length));
	const [one, two, three] = ['ability', 'reading', 'maths'].map((pack) =>
		deal.shuffled(pack, evenly(0, 6, profiles.length)),
	);
	const seats = clusters.flatMap((cluster) => Array.from({ length: cluster.size }, () => cluster));
	return seats.map((cluster, at) => {
		const { matched, ...profile } = profiles[at] as Profile;
		const number = String(at + 1).padStart(3, '0');
		const score = 98 + (one?.[at] ?? 0) + Math.round((3 - profile.idaciQuintile) / 2);
		return {
			fictional: true,
			id: `T${number}`,
			name: `Fictional Primary School ${number}`,
			group: 'treatment',
			cluster: cluster.id,
			matchedWith: null,
			...profile,
			region: cluster.region,
			setting: cluster.setting,
			pupils2017: pupils[at] ?? 0,
			reading2017: score + (two?.[at] ?? 0),
			maths2017: score + (three?.[at] ?? 0),
			joined: calendarDate('2018-09-03'),
			matched,
		};
	});
}

function profilesOf(group: Group, deal: Dealer): readonly Profile[] {
	const name = group.matched ? 'matched' : 'unmatched';
	const ratings = deal.shuffled(`${name}.ratings`, cards(group.ratings));
	const types = deal.shuffled(`${name}.types`, cards(group.types));
	return cards(group.quintiles).map((idaciQuintile, at) => ({
		matched: group.matched,
		idaciQuintile,
		rating2017: ratings[at] ?? null,
		type: types[at] ?? 'la-or-other',
	}));
}

/** The deprived northern and the wealthier southern case-study clusters take their schools first. */
function seated(clusters: readonly SizedCluster[], profiles: readonly Profile[]): readonly Profile[] {
	const left = [...profiles];
	const take = (fits: (profile: Profile) => boolean): Profile =>
		left.splice(Math.max(0, left.findIndex(fits)), 1)[0] as Profile;
	const chosen = new Map<string, readonly Profile[]>();
	for (const { id, size, visited } of clusters) {
		if (visited !== 'case-north' && visited !== 'case-south') continue;
		const fits = ({ matched, idaciQuintile }: Profile): boolean =>
			matched && (visited === 'case-north' ? idaciQuintile >= 4 : idaciQuintile <= 2);
		chosen.set(
			id,
			Array.from({ length: size }, () => take(fits)),
		);
	}
	return clusters.flatMap(({ id, size }) => chosen.get(id) ?? left.splice(0, size));
}
