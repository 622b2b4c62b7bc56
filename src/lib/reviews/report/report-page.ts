// A report looks the same to its host, its team and a guest, less the parts they may not read; this says what it is made of.
import type { ReportSection } from '#lib/access/index.ts';
import type { ReviewStatus } from '../rules/review-state.ts';
import type { SourceKind } from '../rules/triangulation.ts';
import type { ReportReader } from '../sharing/readable-sections.ts';
import type { ReportDates } from './report-dates.ts';
import type { ReportStatus } from './report-stage.ts';

/** A note in a finding's trail, as the host reads it: what was seen, never what the team made of it. */
export interface TrailNote {
	readonly noteId: string;
	readonly source: SourceKind;
	readonly seen: string;
	readonly author: string | null;
	readonly notedAt: string;
	readonly bearing: 'supports' | 'differs';
}

/** A finding in a report; guests read it without its trail. */
export interface ReportFinding {
	readonly id: string;
	readonly kind: 'saw' | 'strength' | 'explore';
	readonly statement: string;
	readonly sharedForWorkshop: boolean;
	readonly trail: readonly TrailNote[];
}

/** A part that is written as text. */
export interface ReportText {
	readonly section: 'context' | 'research' | 'support' | 'response';
	readonly text: string;
	readonly version: number;
}

/** Something the host put right and what the lead reviewer answered; `about` is a finding's id or a part's code. */
export interface AccuracyReply {
	readonly id: string;
	readonly about: string;
	readonly text: string;
	readonly by: string | null;
	readonly at: string;
	readonly answer: string | null;
	readonly answeredBy: string | null;
}

/** A report as one reader sees it. Instants are ISO 8601, days YYYY-MM-DD. */
export interface ReportPage {
	readonly reviewId: string;
	readonly hostSchoolId: string;
	readonly hostName: string;
	readonly question: string;
	readonly firstDay: string;
	readonly lastDay: string;
	/** Null for a guest, who sees the report and not its review. */
	readonly reviewStatus: ReviewStatus | null;
	/** Null while nothing has been written, or nothing has been sent to this host yet. */
	readonly status: ReportStatus | null;
	readonly version: number;
	readonly sentAt: string | null;
	readonly factsAgreedAt: string | null;
	readonly finalAt: string | null;
	/** When draft, check and final report are due; null where the visit has no day. */
	readonly dates: ReportDates | null;
	readonly reader: ReportReader;
	readonly team: readonly { readonly id: string; readonly name: string | null; readonly lead: boolean }[];
	readonly hostLeads: readonly { readonly id: string; readonly name: string | null; readonly head: boolean }[];
	readonly findings: readonly ReportFinding[];
	readonly texts: readonly ReportText[];
	readonly replies: readonly AccuracyReply[];
}

/** The text of a part, empty when nobody has written it or the reader may not read it. */
export function textOf(page: Pick<ReportPage, 'texts'>, section: ReportSection): string {
	return page.texts.find((one) => one.section === section)?.text ?? '';
}
