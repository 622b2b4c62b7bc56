/** Why: the file must be read by other people's programs, so an independent library reads it here. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '#lib/kernel/index.ts';
import type { Slot } from '../events/diary-event.ts';
import { writeCalendar } from './write-calendar.server.ts';

const at = new Date('2026-09-01T06:30:00Z');
const slot: Slot = {
	kind: 'workshop',
	on: calendarDate('2026-10-20'),
	host: 'Lakeside',
	hours: { starts: '15:45', ends: '17:15' },
};

function read(text: string): { readonly calendar: ICAL.Component; readonly events: readonly ICAL.Event[] } {
	const calendar = ICAL.Component.fromString(text);
	const zone = calendar.getFirstSubcomponent('vtimezone');
	ICAL.TimezoneService.reset();
	if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
	return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

const write = (slots: readonly Slot[]) =>
	writeCalendar(
		slots.map((one, place) => ({
			uid: `${String(place)}@lateral`,
			sequence: place,
			slot: one,
			title: 'Workshop; at, Lakeside',
			text: 'Line one\nLine two: dŵr, tŷ, 🌊 and a line that is much longer than seventy-five octets so that it has to be folded',
			link: 'https://lateral.example.org/p/reviews/1',
		})),
		{ at, language: 'en' },
	);

describe('a calendar file', () => {
	it('keeps the hour when a thing moves across the change of clocks', () => {
		const { events } = read(write([slot, { ...slot, on: calendarDate('2026-10-27') }]));
		expect(events.map(({ startDate }) => [startDate.hour, startDate.minute])).toEqual([
			[15, 45],
			[15, 45],
		]);
		expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
			'2026-10-20T14:45:00.000Z',
			'2026-10-27T15:45:00.000Z',
		]);
	});

	it('agrees with the machine about London on every day of many years', () => {
		const clock = new Intl.DateTimeFormat('en-GB', {
			timeZone: 'Europe/London',
			dateStyle: 'short',
			timeStyle: 'short',
		});
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 7, max: 20 }), (days, hour) => {
				const on = addDays(calendarDate('2020-01-01'), days);
				const starts = `${String(hour).padStart(2, '0')}:05`;
				const [event] = read(write([{ ...slot, on, hours: { starts, ends: '21:00' } }])).events;
				const [year, month, day] = on.split('-');
				expect(clock.format(event?.startDate.toJSDate())).toBe(`${day ?? ''}/${month ?? ''}/${year ?? ''}, ${starts}`);
			}),
			{ numRuns: 60 },
		);
	});

	it('writes a day without an hour as that day, and lets people be busy elsewhere', () => {
		const { hours: _hours, ...day } = slot;
		const [event] = read(write([day])).events;
		expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
			true,
			'2026-10-20',
			'2026-10-21',
		]);
		expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	});

	it('carries any text through', () => {
		const [event] = read(write([slot])).events;
		expect(event?.summary).toBe('Workshop; at, Lakeside');
		expect(event?.description).toContain('Line one\nLine two: dŵr, tŷ, 🌊');
		for (const line of write([slot]).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	it('is published as a feed and addressed as an invitation', () => {
		expect(read(write([slot])).calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
		const text = writeCalendar([{ uid: 'a', sequence: 3, slot, title: 't', text: '', link: 'https://x.example' }], {
			at,
			language: 'cy',
			envelope: {
				method: 'CANCEL',
				from: { name: 'Lateral', email: 'lateral@example.org' },
				to: { name: 'Siân "Sioned" Jones', email: 'sian@example.org' },
			},
		});
		const { calendar, events } = read(text);
		expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
		expect(events[0]?.sequence).toBe(3);
		expect(events[0]?.organizer).toBe('mailto:lateral@example.org');
		expect(events[0]?.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
			'mailto:sian@example.org',
		]);
		expect(events[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-09-01T06:30:00Z');
	});
});
