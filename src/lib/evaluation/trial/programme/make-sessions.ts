/** Why: four days of training and workshops in each of three years, as offered to every cluster. */
import { addDays, calendarDate } from '#lib/kernel/index.ts';
import { evenly } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import type { TrialCluster, TrialSession } from '../trial.ts';
import { workingDay } from './days.ts';

type Offer = Pick<TrialSession, 'year' | 'kind' | 'mode' | 'status'> & { readonly from: string };

const offers: readonly Offer[] = [
	{ year: 1, from: '2018-10-08', kind: 'training', mode: 'in-person', status: 'held' },
	{ year: 1, from: '2018-11-12', kind: 'training', mode: 'in-person', status: 'held' },
	{ year: 1, from: '2019-02-25', kind: 'workshop', mode: 'in-person', status: 'held' },
	{ year: 1, from: '2019-06-17', kind: 'workshop', mode: 'in-person', status: 'held' },
	{ year: 2, from: '2019-10-07', kind: 'training', mode: 'in-person', status: 'held' },
	{ year: 2, from: '2019-12-02', kind: 'workshop', mode: 'in-person', status: 'held' },
	{ year: 2, from: '2020-03-23', kind: 'workshop', mode: 'in-person', status: 'cancelled' },
	{ year: 2, from: '2020-06-15', kind: 'workshop', mode: 'online', status: 'held' },
	{ year: 2, from: '2020-07-06', kind: 'workshop', mode: 'online', status: 'held' },
	{ year: 3, from: '2020-11-02', kind: 'training', mode: 'online', status: 'held' },
	{ year: 3, from: '2021-02-22', kind: 'workshop', mode: 'online', status: 'held' },
	{ year: 3, from: '2021-05-10', kind: 'workshop', mode: 'online', status: 'held' },
	{ year: 3, from: '2021-06-28', kind: 'workshop', mode: 'online', status: 'held' },
];

/** Thirteen sessions for each cluster, cluster by cluster and in order of time; the one of March 2020 was cancelled. */
export function makeSessions(clusters: readonly TrialCluster[], deal: Dealer): readonly TrialSession[] {
	const delays = offers.map((_, place) => deal.shuffled(`sessions.${String(place)}`, evenly(0, 11, clusters.length)));
	return clusters.flatMap(({ id }, at) =>
		offers.map(({ from, ...offer }, place) => ({
			id: `S-${id}-${String(place + 1).padStart(2, '0')}`,
			cluster: id,
			...offer,
			date: workingDay(addDays(calendarDate(from), delays[place]?.[at] ?? 0)),
			days: offer.kind === 'training' ? 1 : 0.5,
		})),
	);
}
