/** Why: calendar programs differ in what they forgive, so the one file format they all read is written in one place. */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { addDays, type CalendarDate } from '#lib/kernel/index.ts';
import type { Slot } from '../events/diary-event.ts';
import { londonZone } from './london-zone.ts';

/** One entry of a calendar file, in the reader's words. */
export interface CalendarEntry {
	readonly uid: string;
	readonly sequence: number;
	readonly slot: Slot;
	readonly title: string;
	readonly text: string;
	readonly link: string;
}

/** An invitation or its cancellation comes from the programme's address to one person. */
export interface Envelope {
	readonly method: 'REQUEST' | 'CANCEL';
	readonly from: { readonly name: string; readonly email: string };
	readonly to: { readonly name: string; readonly email: string };
}

const zone = 'Europe/London';

/** The calendar as text (RFC 5545, and RFC 5546 with an `envelope`); `name` is what a feed is called, `at` when it was written. */
export function writeCalendar(
	entries: readonly CalendarEntry[],
	about: { readonly at: Date; readonly language: 'en' | 'cy'; readonly name?: string; readonly envelope?: Envelope },
): string {
	const calendar = ical({
		prodId: { company: 'Lateral', product: 'Lateral', language: about.language.toUpperCase() },
		method: about.envelope ? ICalCalendarMethod[about.envelope.method] : ICalCalendarMethod.PUBLISH,
		timezone: { name: null, generator: () => londonZone },
		...(about.name === undefined ? {} : { name: about.name, ttl: 3600 }),
	});
	for (const entry of entries) calendar.createEvent(eventData(entry, about));
	return calendar.toString();
}

function eventData(
	{ uid, sequence, slot, title, text, link }: CalendarEntry,
	{ at, envelope }: { readonly at: Date; readonly envelope?: Envelope },
): ICalEventData {
	const timed = slot.hours !== undefined;
	return {
		id: uid,
		sequence,
		stamp: at,
		summary: title,
		description: text,
		location: slot.host,
		url: link,
		status: envelope?.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		transparency: timed ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
		...(slot.hours === undefined
			? { allDay: true, start: noon(slot.on), end: noon(addDays(slot.on, 1)) }
			: { timezone: zone, start: `${slot.on}T${slot.hours.starts}:00`, end: `${slot.on}T${slot.hours.ends}:00` }),
		...(envelope === undefined ? {} : { organizer: envelope.from, attendees: [{ ...envelope.to, rsvp: false }] }),
	};
}

/** Noon in UTC is the same day almost everywhere: the library writes the day that the machine's own zone makes of it. */
function noon(day: CalendarDate): Date {
	return new Date(`${day}T12:00:00Z`);
}
