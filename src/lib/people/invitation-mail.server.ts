/** Why: the mail that invites says who asks, to what, and until when, in the language of whoever reads it. */
import type { Viewer } from '#lib/access/index.ts';
import { givenName } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Mail } from '#lib/platform/mail/index.server.ts';
import type { ProgrammeRole } from './seniority.ts';

/** What the mail needs to know of an invitation. `school` and `partnership` are names. */
export interface InvitationWords {
	readonly email: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
	readonly job: string | null;
	readonly school: string | null;
	readonly role: ProgrammeRole | null;
	readonly partnership: string | null;
	readonly expiresAt: Date;
	readonly link: string;
}

/** What somebody is invited to be, such as "Deputy head at Larkholm Primary", in one language. */
export function invitedTo(
	words: Pick<InvitationWords, 'job' | 'school' | 'role' | 'partnership'>,
	locale: 'en' | 'cy',
): string {
	const { job, school, role, partnership } = words;
	const parts = [
		job !== null && school !== null ? m.people_job_at({ job, school }, { locale }) : undefined,
		role === null ? undefined : roleName(role, partnership, locale),
	];
	return parts.filter((part) => part !== undefined).join('; ');
}

/** The name of a programme role, with its partnership where it has one. */
export function roleName(role: ProgrammeRole, partnership: string | null, locale: 'en' | 'cy'): string {
	const names = {
		administrator: m.people_role_administrator,
		associate: m.people_role_associate,
		evaluator: m.people_role_evaluator,
		'partnership-lead': m.people_role_partnership_lead,
		'trust-officer': m.people_role_trust_officer,
	} as const satisfies Readonly<Record<ProgrammeRole, unknown>>;
	const name = names[role]({}, { locale });
	return partnership === null ? name : m.people_role_of({ role: name, partnership }, { locale });
}

/** The invitation as a mail. */
export function invitationMail(viewer: Viewer, words: InvitationWords): Mail {
	const locale = words.language;
	const day = new Intl.DateTimeFormat(locale === 'cy' ? 'cy-GB' : 'en-GB', {
		dateStyle: 'long',
		timeZone: 'Europe/London',
	}).format(words.expiresAt);
	return {
		to: words.email,
		language: locale,
		programmeId: viewer.programme.id,
		subject: m.mail_invitation_subject({ inviter: viewer.person.name, programme: viewer.programme.name }, { locale }),
		body: m.mail_invitation_body(
			{
				name: givenName(words.name),
				inviter: viewer.person.name,
				programme: viewer.programme.name,
				what: invitedTo(words, locale),
				link: words.link,
				day,
			},
			{ locale },
		),
	};
}
