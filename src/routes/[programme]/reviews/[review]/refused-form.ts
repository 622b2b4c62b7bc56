// A page with a form that saves itself gets two kinds of answer; this tells a refusal from a new version.
import type { Refused } from '../../../../form.server.ts';

/** The refusal in an action's answer, or null. */
export function refusedIn(form: unknown): Refused | null {
	return typeof form === 'object' && form !== null && 'problem' in form && 'typed' in form ? (form as Refused) : null;
}
