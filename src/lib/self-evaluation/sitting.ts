/** Why: a page that saves itself every few seconds must not fill the audit log; a sitting is one thing that happened. */

/** How long a pause ends a sitting, in minutes. Our default. */
export const SITTING_MINUTES = 30;

/** True when this save begins a sitting: nobody wrote before, somebody else did, or this person did, but long ago. */
export function beginsSitting(
	before: { readonly by: string | null; readonly at: Date | null },
	by: string,
	now: Date,
): boolean {
	if (before.by !== by || before.at === null) return true;
	return now.getTime() - before.at.getTime() > SITTING_MINUTES * 60_000;
}
