/** Why: what is to be done with notes differs before the visit, on the day and after it; the headline says which it is. */
import { m } from '#lib/paraglide/messages.js';
import type { DayPage } from '#lib/reviews/index.server.ts';
import { clockRange, relativeDay, type Locale } from '#lib/ui/index.ts';

/** The page's headline: the slot of this hour, else what this day asks for. `today` is the day in London. */
export function dayHeadline(day: DayPage, today: string, locale: Locale): string {
	const school = day.hostName;
	if (!day.open) return day.notes.length > 0 ? m.day_headline_read({ school }) : m.day_headline_over({ school });
	if (today < day.firstDay) return m.day_headline_ahead({ school, when: relativeDay(day.firstDay, today, locale) });
	if (today > day.lastDay) return m.day_headline_after({ school });
	const slot = day.slotNow;
	return slot
		? m.day_headline_slot({ time: clockRange(slot.starts, slot.ends, locale), title: slot.title })
		: m.day_headline({ school });
}

/** What stands under the headline when today is not the day; undefined when nothing need be said. */
export function dayStandfirst(day: DayPage, today: string): string | undefined {
	if (!day.open) return undefined;
	if (today < day.firstDay) return m.day_lead_ahead();
	return today > day.lastDay ? m.day_lead_after() : undefined;
}
