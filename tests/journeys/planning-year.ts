/** Why: a year is planned the way a lead does it: people are asked for days, a plan is made, read, decided upon and published. */
import { expect } from 'vitest';
import { cast } from './cast.ts';
import { newPerson } from './person.ts';
import { linkIn } from './sign-in.ts';
import type { Story } from './story.ts';

/** Begins a rota for the partnership's cluster; gives its address. */
export async function beginRota(story: Story, first: string, last: string): Promise<string> {
	const { partnershipLead } = story.people;
	await partnershipLead.go(story.partnership);
	await partnershipLead.go(`${story.partnership}/rota/new`);
	await partnershipLead.write('name', 'Winchester, spring and summer');
	for (const box of await partnershipLead.page.locator('input[name="clusters"]').all())
		if (!(await box.isChecked())) await box.locator('xpath=ancestor::label').click();
	await partnershipLead.write('first', last);
	await partnershipLead.write('last', first);
	await partnershipLead.press('Begin the rota');
	await partnershipLead.see('The last day must come after the first.');
	await partnershipLead.write('first', first);
	await partnershipLead.write('last', last);
	await partnershipLead.press('Begin the rota');
	const [rota = ''] = /^\/[^/]+\/rota\/[^/]+/.exec(partnershipLead.path()) ?? [];
	expect(rota).not.toBe('');
	return rota;
}

/** Everybody is asked by mail which days suit; the deputy answers on a phone, without an account, and changes her mind. */
export async function askForDays(story: Story, rota: string): Promise<void> {
	const { partnershipLead } = story.people;
	const before = story.scene.stage.mails.length;
	await partnershipLead.go(`${rota}/poll`);
	await partnershipLead.press(/^Send \d+ mails/);
	await partnershipLead.see(/mails are on their way/);
	const phone = await newPerson(story.scene, 390);
	const link = await linkIn(story.scene, cast.reviewer.email, before, /https?:\/\/\S+\/poll\/\S+/);
	await phone.go(`${link}x`, 404);
	await phone.see('We do not know this link');
	await phone.go(link);
	await phone.see('Sara, which days can you be out of school?');
	const days = await phone.page.locator('fieldset.day').count();
	expect(days).toBeGreaterThan(3);
	for (const day of await phone.page.locator('fieldset.day').all())
		await day.locator('label.chip', { hasText: 'if need be' }).click();
	await phone.press('Send my days');
	await phone.see('Thank you. You have offered');
	await phone.page.locator('fieldset.day').first().locator('label.chip', { hasText: /^yes$/ }).click();
	await phone.press('Change my days');
	await phone.see('Thank you. You have offered');
	await phone.context.close();
	await partnershipLead.go(`${rota}/poll`);
	await partnershipLead.see(/^1 of \d+ have answered/);
}

/** Plans, waits for the plan, and reads why it is so. */
export async function planYear(story: Story, rota: string): Promise<void> {
	const { partnershipLead, host } = story.people;
	await partnershipLead.go(rota);
	await partnershipLead.press('Plan the year now');
	await untilPlanned(story);
	await partnershipLead.look();
	await partnershipLead.see('Proved best');
	const { page } = partnershipLead;
	await page.locator('details summary', { hasText: 'Why so?' }).first().click();
	const reasons = await page.locator('details[open] li').allTextContents();
	expect(reasons.length).toBeGreaterThan(3);
	expect(reasons.join(' ')).toMatch(/Tom|Priya|Helen|Gwen|Martin|Sara/);
	await host.go(rota);
	await host.see('The year is not planned yet');
}

/** The page of a run leads on by itself once the plan is there. */
async function untilPlanned({ people: { partnershipLead } }: Story): Promise<void> {
	await partnershipLead.page.waitForURL((url) => !url.pathname.includes('/runs/'), { timeout: 60_000 });
	await partnershipLead.page.waitForLoadState('load');
}

/** Decides that Sara does not go to Weeke, plans again and publishes; everybody hears of their own dates. */
export async function publishYear(story: Story, rota: string): Promise<void> {
	const { partnershipLead, host, weeke } = story.people;
	await partnershipLead.go(`${rota}/pins`);
	await partnershipLead.tick('kind', 'not');
	await partnershipLead.choose('host', 'Weeke');
	await partnershipLead.choose('person', cast.reviewer.name);
	await partnershipLead.press('Add this decision');
	await partnershipLead.see('Kept for the next plan.');
	await partnershipLead.go(rota);
	await partnershipLead.press('Plan again from what is known now');
	await untilPlanned(story);
	const teamAtWeeke = await partnershipLead.page.locator('table.dates tr', { hasText: 'Weeke' }).first().textContent();
	expect(teamAtWeeke).not.toContain(cast.reviewer.name);
	const before = story.scene.stage.mails.length;
	await partnershipLead.press('Publish this plan');
	await partnershipLead.see('5 reviews are planned.');
	await story.scene.stage.mailTo(cast.weeke.email, /your school, Weeke Primary School, is visited/, before);
	await host.go(rota);
	await host.see(/is visited on|You lead the visit|You visit|You come to the feedback/);
	await weeke.go(`/${story.slug}`);
}

/** Somebody falls ill: the smallest change is shown beside the plan, and nothing moves before it is accepted. */
export async function fallIll(story: Story, rota: string, who: string, first: string, last: string): Promise<void> {
	const { partnershipLead, host } = story.people;
	const asPlanned = await teamsOf(story, rota);
	expect(asPlanned).toContain(who);
	await partnershipLead.press('Somebody cannot come');
	await partnershipLead.choose('person', who);
	await partnershipLead.write('first', first);
	await partnershipLead.write('last', last);
	await partnershipLead.press('Find the smallest change');
	await untilPlanned(story);
	await partnershipLead.look();
	await partnershipLead.see(/things? would change/);
	await host.go(rota);
	expect(await host.page.locator('table.dates').first().textContent()).toContain(who);
	await partnershipLead.press('Publish this plan');
	await partnershipLead.see('Published.');
	expect(await teamsOf(story, rota)).not.toContain(who);
}

/** What the lead reads in the table of dates. */
async function teamsOf({ people: { partnershipLead } }: Story, rota: string): Promise<string> {
	await partnershipLead.go(rota);
	return (await partnershipLead.page.locator('table.dates tr:not(.more)').allTextContents()).join('\n');
}
