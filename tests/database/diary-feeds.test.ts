/** Why: a secret address shows what its person may see at that moment, and nothing once it is switched off. */
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseTopics, listFeeds, makeFeed, openFeed, readTopics, revokeFeed } from '#lib/diary/index.server.ts';
import { newId, type ClusterId } from '#lib/kernel/index.ts';
import { withTrips } from '#lib/platform/database/index.server.ts';
import { given, openCast, type Cast } from './improvement-cast.ts';
import { worldNow, type Known } from './personas/world.ts';

let cast: Cast;
beforeEach(async () => {
	cast = await openCast();
});
afterEach(() => cast.database.close());

const open = (token: string, now = worldNow) =>
	openFeed(cast.database, { token, now, origin: 'https://lateral.example.org' });
const make = async (persona: Known, scope: Parameters<typeof makeFeed>[1]['scope']) =>
	given(await makeFeed(await cast.as(persona), { id: newId(), scope })).token;
async function titles(token: string): Promise<readonly string[]> {
	const calendar = ICAL.Component.fromString(given(await open(token)).text());
	return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).summary);
}
const cluster = (): Parameters<typeof makeFeed>[1]['scope'] => ({
	kind: 'cluster',
	clusterId: cast.world.cluster as ClusterId,
});

it('shows each person what is theirs, a cluster what is booked in it, and nobody what was found', async () => {
	expect(await titles(await make('reviewer', { kind: 'person' }))).toEqual(['Review visit: host school']);
	expect(await titles(await make('host-teacher', { kind: 'person' }))).toEqual([]);
	expect(await titles(await make('former-reviewer', cluster()))).toEqual([
		'Review visit: host school',
		'90-day talk: host school',
	]);
	expect(await titles(await make('administrator', { kind: 'programme' }))).toHaveLength(2);
	const { text } = given(await open(await make('host-head', cluster())));
	expect(text()).not.toMatch(/what we saw|catch up|small school/);
});

it('is refused to whoever may not see the cluster or the programme', async () => {
	for (const persona of ['head-elsewhere', 'trust-officer', 'evaluator'] as const)
		expect((await makeFeed(await cast.as(persona), { id: newId(), scope: cluster() })).ok).toBe(false);
	expect(await makeFeed(await cast.as('host-head'), { id: newId(), scope: { kind: 'programme' } })).toMatchObject({
		problem: 'not-allowed',
	});
});

it('ends when it is switched off, and with its person’s place in the programme', async () => {
	const id = newId<'feed'>();
	const by = await cast.as('reviewer');
	const { token } = given(await makeFeed(by, { id, scope: { kind: 'person' } }));
	expect(await makeFeed(by, { id, scope: { kind: 'person' } })).toMatchObject({ problem: 'conflict' });
	expect((await open(token)).ok).toBe(true);
	expect(given(await listFeeds(by)).feeds).toMatchObject([{ id, lastReadAt: worldNow }]);
	expect((await revokeFeed(await cast.as('host-head'), { id })).ok).toBe(false);
	given(await revokeFeed(by, { id }));
	given(await revokeFeed(by, { id }));
	expect(await open(token)).toMatchObject({ problem: 'not-found' });
	expect(await open(token.slice(1))).toMatchObject({ problem: 'not-found' });
	expect(given(await listFeeds(by)).feeds).toEqual([]);
	const other = await make('reviewer', { kind: 'person' });
	await cast.database.system
		.updateTable('appointment')
		.set({ until_on: '2026-11-20' })
		.where('person_id', '=', cast.world.people.reviewer)
		.execute();
	expect(await open(other)).toMatchObject({ problem: 'not-found' });
});

it('keeps its mark until something changes, and needs a handful of round trips', async () => {
	const token = await make('reviewer', { kind: 'person' });
	const first = given(await open(token));
	const again = await withTrips(() => open(token, new Date(worldNow.getTime() + 60_000)));
	expect(again.trips).toBeLessThanOrEqual(6);
	expect(given(again.value).etag).toBe(first.etag);
	await cast.database.system.updateTable('review').set({ last_day: '2026-11-18' }).execute();
	expect(given(await open(token)).etag).not.toBe(first.etag);
});

it('everything is wanted until somebody says otherwise, topic by topic', async () => {
	const by = await cast.as('champion');
	expect(given(await readTopics(by)).wanted).toHaveLength(7);
	given(await chooseTopics(by, { wanted: ['visit', 'workshop'] }));
	expect(given(await readTopics(by)).wanted).toEqual(['visit', 'workshop']);
	given(await chooseTopics(by, { wanted: [] }));
	expect(given(await readTopics(by))).toMatchObject({ wanted: [], leads: false });
	expect(given(await readTopics(await cast.as('partnership-lead')))).toMatchObject({ leads: true });
});
