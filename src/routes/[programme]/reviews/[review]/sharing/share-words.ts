// A share is told in words everywhere: to whom, which part; the table, the log and the form use the same.
import type { ReportSection } from '#lib/access/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { isWhole, type ShareKind } from '#lib/reviews/index.ts';
import { listOf, type Locale } from '#lib/ui/index.ts';

const sections: Readonly<Record<ReportSection, () => string>> = {
	context: m.report_section_context,
	saw: m.report_section_saw,
	strength: m.report_section_strength,
	explore: m.report_section_explore,
	research: m.report_section_research,
	support: m.report_section_support,
	response: m.report_section_response,
};

/** The name of one part. */
export function sectionWords(section: ReportSection): string {
	return sections[section]();
}

/** Which part was shared, in words. */
export function partWords(shared: readonly ReportSection[], locale: Locale): string {
	return isWhole(shared) ? m.report_who_all() : listOf(shared.map(sectionWords), locale);
}

/** To whom it was shared, in words. */
export function whoWords(kind: ShareKind, name: string | null): string {
	switch (kind) {
		case 'person':
			return name ?? m.report_someone();
		case 'governors':
			return m.report_to_governors();
		case 'staff':
			return m.report_to_staff();
		case 'school':
			return m.report_to_school_named({ school: name ?? m.report_someone() });
		case 'trust':
			return name ?? m.report_to_trust();
		case 'partnership-lead':
			return m.report_to_partnership_lead();
		case 'associate':
			return m.report_to_associate();
	}
}
