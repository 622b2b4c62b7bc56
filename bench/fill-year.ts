/** Why: what a lead and a calendar program open is measured on a year that the planner itself has made. */
import { acting, loadViewer, type Acting } from '#lib/access/index.server.ts';
import { makeFeed, type FeedScope } from '#lib/diary/index.server.ts';
import {
	calendarDate,
	londonDateAt,
	newId,
	type ClusterId,
	type PartnershipId,
	type PersonId,
} from '#lib/kernel/index.ts';
import { askForPlan, carryOutRun, createRota } from '#lib/rota/index.server.ts';
import type { House } from '../src/open-house.server.ts';
import type { Country } from './fill-country.ts';

/** What there is to open: the rota and its draft, and the secret ends of two calendar addresses. */
export interface Year {
	readonly rota: string;
	readonly plan: string;
	readonly own: string;
	readonly whole: string;
}

async function actor({ database, clock, files }: House, country: Country, personId: string): Promise<Acting> {
	const now = clock.now();
	const viewer = await loadViewer(database, personId as PersonId, { slug: country.slug }, now, londonDateAt(now));
	if (!viewer) throw new Error('This person has no place in the country.');
	return acting(database, files, viewer);
}

function done<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result.value;
}

const feed = async (by: Acting, scope: FeedScope): Promise<string> =>
	done(await makeFeed(by, { id: newId(), scope })).token;

/** A rota for the lead's cluster with a draft, and a calendar address for a head and for the whole programme. */
export async function fillYear(house: House, country: Country): Promise<Year> {
	const lead = await actor(house, country, country.people.lead);
	const rota = newId();
	const draft = {
		name: 'The next year',
		clusterIds: [country.cluster as ClusterId],
		first: calendarDate('2027-09-06'),
		last: calendarDate('2028-06-30'),
	};
	done(await createRota(lead, { ...draft, id: rota, partnershipId: country.partnership as PartnershipId }));
	const { runId } = done(await askForPlan(lead, { rotaId: rota, runId: newId() }));
	const { planId } = done(await carryOutRun(lead, runId));
	const administrator = await actor(house, country, country.people.administrator);
	return {
		rota,
		plan: planId ?? '',
		own: await feed(lead, { kind: 'person' }),
		whole: await feed(administrator, { kind: 'programme' }),
	};
}
