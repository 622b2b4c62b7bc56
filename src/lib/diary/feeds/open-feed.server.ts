/** Why: what a feed shows is what its person may see at that moment; when they leave, the feed is empty-handed too. */
import { createHash } from 'node:crypto';
import { loadViewer, settingsOf } from '#lib/access/index.server.ts';
import { may, type Viewer } from '#lib/access/index.ts';
import { addDays, londonDateAt, ok, problem, type PersonId, type ProgrammeId, type Result } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Database } from '#lib/platform/database/index.server.ts';
import { linkOf, textOf, titleOf } from '../calendar/event-words.ts';
import { writeCalendar, type CalendarEntry } from '../calendar/write-calendar.server.ts';
import { fingerprint } from '../invitations/compare.ts';
import type { DiaryEvent } from '../events/diary-event.ts';
import { eventsOf } from '../events/events-of.ts';
import { readBooked } from '../events/read-booked.server.ts';
import { hashOfFeedToken } from './feed-token.server.ts';
import { writtenOnce } from './written-feeds.ts';

/** A calendar: a mark that changes with what is in it, and its text, which costs most and is not asked for when nothing has changed. */
export interface OpenedFeed {
	readonly etag: string;
	readonly text: () => string;
}

/** How far back a feed goes, in days, and how many reviews it holds at most. */
const back = 180;
const most = 5000;
/** A feed says once in so many milliseconds that it was read. */
const readEvery = 600_000;

/** Opens a feed by its secret. 'not-found' when there is none, it was switched off, or its person has no place here any more. */
export async function openFeed(
	database: Database,
	input: { readonly token: string; readonly now: Date; readonly origin: string },
): Promise<Result<OpenedFeed, 'not-found'>> {
	const feed = await database.system
		.selectFrom('calendar_feed as f')
		.leftJoin('cluster as c', (join) =>
			join.onRef('c.programme_id', '=', 'f.programme_id').onRef('c.id', '=', 'f.cluster_id'),
		)
		.select(['f.programme_id', 'f.id', 'f.person_id', 'f.scope', 'f.cluster_id', 'f.last_read_at', 'c.name as cluster'])
		.where('token_hash', '=', hashOfFeedToken(input.token))
		.where('revoked_at', 'is', null)
		.executeTakeFirst();
	if (!feed) return problem('not-found');
	const today = londonDateAt(input.now);
	const key = { id: feed.programme_id as ProgrammeId };
	const viewer = await loadViewer(database, feed.person_id as PersonId, key, input.now, today);
	if (!viewer || (feed.scope === 'programme' && !may(viewer, 'calendar.programme'))) return problem('not-found');
	const reviews = await database.asViewer(settingsOf(viewer), (tx) =>
		readBooked(tx, {
			programmeId: feed.programme_id,
			today,
			since: addDays(today, -back),
			most,
			...(feed.cluster_id === null ? {} : { clusterId: feed.cluster_id }),
		}),
	);
	if (feed.last_read_at === null || input.now.getTime() - feed.last_read_at.getTime() > readEvery) {
		await database.system
			.updateTable('calendar_feed')
			.set({ last_read_at: input.now })
			.where('programme_id', '=', feed.programme_id)
			.where('id', '=', feed.id)
			.execute();
	}
	const all = reviews.flatMap(eventsOf);
	const shown = feed.scope === 'person' ? all.filter(({ people }) => people.includes(viewer.person.id)) : all;
	const what = feed.scope === 'person' ? viewer.person.name : (feed.cluster ?? viewer.programme.name);
	return ok(asCalendar(shown, viewer, { ...input, what }));
}

function asCalendar(
	events: readonly DiaryEvent[],
	viewer: Viewer,
	{ now, origin, what }: { readonly now: Date; readonly origin: string; readonly what: string },
): OpenedFeed {
	const { language } = viewer.person;
	const base = `${origin}/${viewer.programme.slug}`;
	const entryOf = (event: DiaryEvent): CalendarEntry => {
		const link = linkOf(base, event, event.reviewId);
		return {
			uid: event.uid,
			sequence: 0,
			slot: event,
			title: titleOf(event, language),
			text: textOf(event, [], link, language),
			link,
		};
	};
	const name = m.diary_feed_name({ what }, { locale: language });
	const marks = events.map((event) => `${event.uid} ${fingerprint(event)}`);
	const mark = createHash('sha256').update(JSON.stringify([base, language, name, ...marks]));
	const etag = `"${mark.digest('hex').slice(0, 32)}"`;
	return {
		etag,
		text: () => writtenOnce(etag, () => writeCalendar(events.map(entryOf), { at: now, language, name })),
	};
}
