// A share says to whom, which part and until when; whether it still holds is worked out the same way everywhere.
import { type ReportSection, reportSections } from '#lib/access/index.ts';

/** Whom a report can be shared with. */
export const shareKinds = ['person', 'governors', 'staff', 'school', 'trust', 'partnership-lead', 'associate'] as const;
export type ShareKind = (typeof shareKinds)[number];

/** Whether a share still holds, has run out, or was taken back. The last day counts. */
export type ShareState = 'live' | 'ended' | 'taken-back';

/** The state of a share on a day, YYYY-MM-DD. */
export function shareState(
	share: { readonly untilOn: string | null; readonly revokedAt: string | null },
	today: string,
): ShareState {
	if (share.revokedAt !== null) return 'taken-back';
	return share.untilOn !== null && share.untilOn < today ? 'ended' : 'live';
}

/** The chosen parts in reading order, each once; what is not a part is dropped. */
export function chosenSections(chosen: readonly string[]): readonly ReportSection[] {
	return reportSections.filter((section) => chosen.includes(section));
}

/** Whether the parts are the whole report. */
export function isWhole(sections: readonly string[]): boolean {
	return reportSections.every((section) => sections.includes(section));
}
