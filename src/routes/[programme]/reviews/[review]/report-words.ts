// Who may read a report is said on top of it, by name, in the same words wherever it is shown.
import { m } from '#lib/paraglide/messages.js';
import type { ReportPage } from '#lib/reviews/index.ts';
import { listOf, type Locale } from '#lib/ui/index.ts';

/** The sentence that says who can read the report; names in bold, the reader is "you". */
export function readersOf(page: ReportPage, me: string, locale: Locale): string {
	if (page.reader.part === 'guest') return m.report_readers_guest({ school: page.hostName });
	const everyone = page.status === null || page.status === 'draft' ? page.team : [...page.hostLeads, ...page.team];
	const others = everyone.filter(({ id }) => id !== me).map(({ name }) => name ?? m.report_someone());
	const names = listOf(
		[m.report_you(), ...new Set(others)].map((name) => `**${name}**`),
		locale,
	);
	if (page.status === null || page.status === 'draft') return m.report_readers_team_draft({ names });
	return page.reader.part === 'host-lead'
		? m.report_readers_host({ names, school: page.hostName })
		: m.report_readers_team({ names, school: page.hostName });
}

/** The lead reviewer's name, or the words for one. */
export function leadOf(page: ReportPage): string {
	return page.team.find(({ lead }) => lead)?.name ?? m.report_the_lead();
}
