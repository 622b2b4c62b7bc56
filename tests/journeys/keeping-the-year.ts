/** Why: what was published reaches everyone's calendar and follows each change, and what is due is remembered for people. */
import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { expect } from 'vitest';
import { addSchoolDays, calendarDate, typicalCalendar, type CalendarDate } from '#lib/kernel/index.ts';
import { cast } from './cast.ts';
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
	for (let tries = 0; tries < 800; tries += 1) {
		const found = look();
		if (found !== undefined) return found;
		await new Promise((resolve) => setTimeout(resolve, 250));
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

const england = typicalCalendar('england');
const to = cast.host.email;

/** The host's review as the published plan has it. */
export interface Kept {
	readonly visit: CalendarDate;
	readonly talk: CalendarDate;
}

/** On the day of the visit it begins and ends with the feedback; from then on everything after it stands in calendars. */
export async function holdVisit(story: Story, rota: string): Promise<Kept> {
	const { host } = story.people;
	await host.go(rota);
	const line = host.page.locator('table.dates tr', { hasText: 'South Wonston' }).first();
	story.review = (await line.locator('a').first().getAttribute('href')) ?? '';
	const dates = await line.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
	const [visit, talk] = [calendarDate(dates[0] ?? ''), calendarDate(dates[2] ?? '')];
	await story.people.partnershipLead.go(`${story.review}/plan`);
	await story.people.partnershipLead.press('Confirm the team');
	await moveTo(story, visit, '09:30');
	await host.go(`${story.review}/pre-review`);
	await host.write('reason', 'We prepared it on paper.');
	await host.press(/^Begin /, host.page.locator('#ready'));
	await host.go(`${story.review}/plan`);
	await host.press('Feedback is given');
	await host.see('Done. It now stands at');
	await host.press('Cymraeg');
	return { visit, talk };
}

/** Five school days before the talk a reminder comes in the reader's language; its link opens the page; it comes once. */
export async function beRemindedOnce(story: Story, talk: CalendarDate): Promise<CalendarDate> {
	const { host } = story.people;
	const soon = addSchoolDays(england, talk, -5);
	const before = await moveTo(story, soon, '08:30');
	const mail = await digest(story, before, /Cynhaliwch eich sgwrs 90 diwrnod/);
	expect(mail.text).toContain('Helo Helen,');
	const [page = ''] = /https?:\S+\/follow-up\/ninety-day/.exec(mail.text ?? '') ?? [];
	await host.go(page);
	await host.see('Mae eich sgwrs 90 diwrnod');
	await host.press('English');
	const later = addSchoolDays(england, talk, 2);
	await host.go(`${story.review}/follow-up`);
	const move = host.page.locator('details form', { has: host.page.locator('[value="ninety-day"]') });
	await move.locator('xpath=..').locator('summary').click();
	await host.write('on', later, move);
	await host.press('Move it', move);
	// The calendar's change proves that the diary came by again; that day's mail had gone out already.
	await moveTo(story, soon, '10:30');
	await talkInCalendar(story, later, before);
	expect(digestsTo(story, before)).toHaveLength(1);
	return later;
}

/** On its day and three school days after it the talk is called to mind again, then with three days to choose from. */
export async function missTheTalk(story: Story, talk: CalendarDate): Promise<CalendarDate> {
	const { host } = story.people;
	const onTheDay = await moveTo(story, talk, '08:30');
	await digest(story, onTheDay, /TODAY\s[^]*Hold your 90-day talk/);
	const missed = addSchoolDays(england, talk, 3);
	const after = await moveTo(story, missed, '08:30');
	const mail = await digest(story, after, /Hold your 90-day talk/);
	const [page = ''] = /https?:\S+\/follow-up$/m.exec(mail.text ?? '') ?? [];
	await host.go(page);
	await host.press('90-day talk', host.page.locator('ol.entries'));
	const offer = host.page.locator('form.offer', { has: host.page.locator('[value="ninety-day"]') });
	const chosen = calendarDate((await offer.locator('button').first().getAttribute('value')) ?? '');
	await host.press(/./, offer);
	await moveTo(story, missed, '10:30');
	await talkInCalendar(story, chosen, after);
	expect(digestsTo(story, after)).toHaveLength(1);
	return chosen;
}

/** The talk is held on its page, and the cluster's board counts it. */
export async function holdTheTalk(story: Story, talk: CalendarDate): Promise<void> {
	const { host, partnershipLead } = story.people;
	await moveTo(story, talk, '15:45');
	await host.go(`${story.review}/follow-up/ninety-day`);
	await host.write('changedForPupils', 'Sixty pupils come at lunch; Year 6 run it by themselves.');
	await host.press('Save', host.page.locator('form#page'));
	await host.see('Saved.');
	await host.press('The talk happened');
	await host.see('Ticked off.');
	await partnershipLead.go(`/${story.slug}/board/${story.cluster.split('/').at(-1) ?? ''}`);
	await partnershipLead.see(/90-day talks: (one was due; held so far: 1|1 of \d+ that were due)/);
}

/** Moves time to an hour (UTC) of a day; gives how many mails had come before. */
async function moveTo({ scene: { stage } }: Story, day: CalendarDate, hour: string): Promise<number> {
	const before = stage.mails.length;
	await stage.moveTo(`${day}T${hour}:00Z`);
	return before;
}

/** The host's daily mails after the first `after`: those of the diary that hold no calendar entry. */
function digestsTo({ scene: { stage } }: Story, after: number): readonly ParsedMail[] {
	return stage.mails
		.slice(after)
		.filter((mail) => [mail.to ?? []].flat().some((one) => one.value.some(({ address }) => address === to)))
		.filter((mail) => mail.attachments.length === 0);
}

function digest(story: Story, after: number, which: RegExp): Promise<ParsedMail> {
	return afterTheRound(() => digestsTo(story, after).find((mail) => which.test(mail.text ?? '')));
}

async function talkInCalendar(story: Story, day: CalendarDate, after: number): Promise<void> {
	const isTalk = (one: Invited): boolean => one.uid.includes('ninety-day') && one.starts === day;
	expect((await invitation(story, to, after, isTalk)).method).toBe('REQUEST');
}
