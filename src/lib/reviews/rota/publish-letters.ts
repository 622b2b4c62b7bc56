/** Why: a published plan reaches each person as one mail with their own dates, not as one mail for each review. */
import { givenName } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { daysInWords, type Letter, type LetterTo } from '../planning/letters.ts';
import type { MemberPart } from '../planning/proposed-team.ts';
import { membersOf, type PublishStep } from './publish-steps.ts';

/** What a person is told of one review. */
export interface PublishedLine {
	readonly personId: string;
	readonly part: MemberPart | 'host' | 'left';
	readonly step: PublishStep;
}

/** Who hears of which reviews: everybody of a new or moved one, else those who come, leave or change their part. */
export function publishedLines(
	steps: readonly PublishStep[],
	headsOf: (hostSchoolId: string) => readonly string[],
): readonly PublishedLine[] {
	return steps.flatMap((step): readonly PublishedLine[] => {
		if (step.kind === 'leave') return [];
		const heads = headsOf(step.review.hostSchoolId).map((personId) => ({ personId, part: 'host' as const, step }));
		const everybody = membersOf(step.review).map((one) => ({ ...one, step }));
		if (step.kind === 'create') return [...heads, ...everybody];
		const left = step.left.map((personId) => ({ personId, part: 'left' as const, step }));
		const told =
			step.moved || step.resumed ? everybody : [...step.come, ...step.otherPart].map((one) => ({ ...one, step }));
		return [...heads, ...told, ...left];
	});
}

/** The mail to one person: their lines by day, and where the whole year is. */
export function publishedLetter(
	{ name, language: locale }: LetterTo,
	about: {
		readonly rota: string;
		readonly lines: readonly PublishedLine[];
		readonly schoolName: (id: string) => string;
		readonly link: string;
	},
): Letter {
	const lines = about.lines
		.toSorted((a, b) => ((a.step.review.days[0] ?? '') < (b.step.review.days[0] ?? '') ? -1 : 1))
		.map(({ part, step: { review } }) => {
			const [first] = review.days;
			const host = about.schoolName(review.hostSchoolId);
			if (part === 'left' || first === undefined) return m.rota_plan_mail_left({ host }, { locale });
			const days = daysInWords(first, review.days.at(-1) ?? first, locale);
			if (part === 'host') return m.rota_plan_mail_host({ host, days }, { locale });
			if (part === 'lead-reviewer') return m.rota_plan_mail_lead({ host, days }, { locale });
			if (part === 'reviewer') return m.rota_plan_mail_reviewer({ host, days }, { locale });
			const workshop = daysInWords(review.workshop, review.workshop, locale);
			return m.rota_plan_mail_champion({ host, days, workshop }, { locale });
		});
	return {
		subject: m.rota_plan_mail_subject({ rota: about.rota }, { locale }),
		body: m.rota_plan_mail_body(
			{ name: givenName(name), lines: lines.map((line) => `- ${line}`).join('\n'), link: about.link },
			{ locale },
		),
	};
}
