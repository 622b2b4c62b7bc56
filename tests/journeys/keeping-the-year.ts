/** Why: what was published reaches everyone's calendar and follows each change. */
import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import type { Story } from './story.ts';

/** What a calendar program reads in a mail. */
export interface Invited {
	readonly method: string;
	readonly uid: string;
	readonly sequence: number;
	readonly title: string;
	/** As it stands in the file: the hour of the clock, and its zone or `date`. */
	readonly starts: string;
	readonly zone: string;
}

/** Everything a calendar program would take from the mails to `address` after the first `after`. */
function invitedBy(mails: readonly ParsedMail[], address: string, after = 0): readonly Invited[] {
	return mails
		.slice(after)
		.filter((mail) => [mail.to ?? []].flat().some((to) => to.value.some((one) => one.address === address)))
		.flatMap((mail) => mail.attachments.filter(({ contentType }) => contentType === 'text/calendar').slice(0, 1))
		.flatMap((file) => {
			const calendar = new ICAL.Component(ICAL.parse(file.content.toString('utf8')) as unknown[]);
			const method = String(calendar.getFirstPropertyValue('method'));
			return calendar.getAllSubcomponents('vevent').map((part): Invited => {
				const event = new ICAL.Event(part);
				return {
					method,
					uid: event.uid,
					sequence: event.sequence,
					title: event.summary,
					starts: event.startDate.toString(),
					zone: event.startDate.isDate ? 'date' : event.startDate.zone.tzid,
				};
			});
		});
}

/** Waits for what the diary's round, once a minute, brings; it may just have gone by. */
async function afterTheRound<Found>(look: () => Found | undefined): Promise<Found> {
	for (let tries = 0; tries < 200; tries += 1) {
		const found = look();
		if (found !== undefined) return found;
		await new Promise((resolve) => setTimeout(resolve, 1000));
	}
	throw new Error('The diary’s round did not bring it.');
}

/** The first invitation to `address` after `after` mails for which `which` holds. */
export function invitation(
	{ scene: { stage } }: Story,
	address: string,
	after: number,
	which: (one: Invited) => boolean,
): Promise<Invited> {
	return afterTheRound(() => invitedBy(stage.mails, address, after).find(which));
}
