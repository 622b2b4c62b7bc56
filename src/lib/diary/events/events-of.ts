/** Why: invitations and feeds are derived from what is booked; nobody has to remember to tell the calendar. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import { visitDaysOf } from '#lib/reviews/index.ts';
import { eventKinds, type DiaryEvent, type EventKind, type Hours } from './diary-event.ts';

/** What is booked in one review that has not ended. Times are HH:MM:SS. */
export interface BookedReview {
	readonly reviewId: string;
	readonly host: string;
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly meetingOn: CalendarDate | null;
	readonly days: readonly {
		readonly day: number;
		readonly starts: string;
		readonly ends: string;
		readonly slots: number;
	}[];
	readonly workshopStarts: string | null;
	readonly workshopMinutes: number | null;
	readonly booked: readonly {
		readonly kind: 'workshop' | 'ninety-day' | 'half-year' | 'full-year';
		readonly on: CalendarDate;
		readonly done: boolean;
	}[];
	readonly heads: readonly string[];
	readonly leads: readonly string[];
	readonly members: readonly { readonly personId: string; readonly part: 'lead-reviewer' | 'reviewer' | 'champion' }[];
}

/** A single slot is a timetable that somebody has just begun. */
const fewestSlots = 2;

/**
 * Everything of a review that belongs in a calendar, past days included, in the order of the cycle. Who: the visit and
 * the meeting before it are for the host's head and the team, the workshop for head and champions, the 90-day talk for
 * head and partnership lead, reflections for the head (domain workflow after Godfrey and Munoz-Chereau 2024).
 */
export function eventsOf(review: BookedReview): readonly DiaryEvent[] {
	const { heads, leads, members } = review;
	const of = (...parts: readonly string[]): readonly string[] =>
		members.filter(({ part }) => parts.includes(part)).map(({ personId }) => personId);
	const team = [...heads, ...of('lead-reviewer', 'reviewer')];
	const who: Readonly<Record<EventKind, readonly string[]>> = {
		'pre-review': team,
		visit: team,
		workshop: [...heads, ...of('champion')],
		'ninety-day': [...heads, ...leads],
		'half-year': heads,
		'full-year': heads,
	};
	const event = (kind: EventKind, on: CalendarDate, hours?: Hours, mark = ''): DiaryEvent => ({
		uid: `${review.reviewId}.${kind}${mark}@lateral`,
		reviewId: review.reviewId,
		kind,
		on,
		host: review.host,
		people: [...new Set(who[kind])].toSorted(),
		...(hours === undefined ? {} : { hours }),
	});
	const visitDays = visitDaysOf(review.firstDay, review.lastDay);
	const events = [
		...(review.meetingOn === null ? [] : [event('pre-review', review.meetingOn)]),
		...visitDays.map((on, place) => {
			const visit = event('visit', on, hoursOfDay(review, place + 1), `-${String(place + 1)}`);
			return visitDays.length === 1 ? visit : { ...visit, day: { at: place + 1, of: visitDays.length } };
		}),
		...review.booked
			.filter(({ done }) => !done)
			.map(({ kind, on }) => event(kind, on, kind === 'workshop' ? workshopHours(review) : undefined)),
	];
	return events
		.filter(({ people }) => people.length > 0)
		.toSorted((a, b) => eventKinds.indexOf(a.kind) - eventKinds.indexOf(b.kind));
}

function hoursOfDay({ days }: BookedReview, day: number): Hours | undefined {
	const found = days.find((one) => one.day === day && one.slots >= fewestSlots);
	return found && { starts: found.starts.slice(0, 5), ends: found.ends.slice(0, 5) };
}

/** No later than midnight: a workshop never runs into the next day. */
function workshopHours({ workshopStarts, workshopMinutes }: BookedReview): Hours | undefined {
	if (workshopStarts === null) return undefined;
	const starts = workshopStarts.slice(0, 5);
	const begins = Number(starts.slice(0, 2)) * 60 + Number(starts.slice(3, 5));
	const ends = Math.min(begins + Math.max(workshopMinutes ?? 90, 15), 24 * 60 - 1);
	const two = (count: number): string => String(count).padStart(2, '0');
	return { starts, ends: `${two(Math.floor(ends / 60))}:${two(ends % 60)}` };
}
