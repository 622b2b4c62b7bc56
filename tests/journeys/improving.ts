/** Why: steps nine to eleven: staff turn findings into actions, talk after ninety days, look back, and begin again. */
import type { Person } from './person.ts';
import { newPerson } from './person.ts';
import type { Story } from './story.ts';

const ideas = [
	'Open the library at lunch, run by Year 6',
	'Swap one class novel a year',
	'A reading hour for staff',
] as const;

/** The champions lead; three members of staff join by code from their own phones, without an account. */
export async function holdWorkshop(story: Story): Promise<void> {
	const { championOne, championTwo, host } = story.people;
	await championTwo.go(`${story.review}/workshop`);
	await championTwo.press('Change the agenda');
	await championTwo.keptOut(`${story.review}/report`);
	await championOne.go(`${story.review}/workshop`);
	await championOne.see('In Year 5 pupils choose books');
	await championOne.send('Open the workshop');
	await championOne.see('How to join');
	const { origin } = story.scene.stage;
	const code = ((await championOne.page.locator('[aria-label="How to join"]').first().innerText()).match(
		/[A-Z0-9]{3} ?[A-Z0-9]{3}/,
	) ?? [''])[0];
	const staff: Person[] = [];
	for (let place = 0; place < 3; place += 1) {
		const person = await newPerson(story.scene, 390);
		staff.push(person);
		await person.go('/join');
		await person.write('code', code.toLowerCase());
		await person.press('Join');
		await person.see('Read what was seen');
		await person.see('In Year 5 pupils choose books');
	}
	await championOne.send('Gather ideas');
	await championOne.see('The workshop is under way: Ideas');
	for (const [place, person] of staff.entries()) {
		await moved(person, story, 'What could we try?', place === 0);
		await person.write('text', ideas[place] ?? '');
		await person.send('Send it');
		await person.see(ideas[place] ?? '');
	}
	await moved(championOne, story, ideas[2], true);
	await championOne.write('text', 'Ask parents what they read');
	await championOne.send('Put it on the wall');
	await championOne.see('Ask parents what they read');
	await championTwo.go(`${story.review}/workshop/wall`);
	await championTwo.see(ideas[0]);
	await championOne.send('Take votes');
	await championOne.see('The workshop is under way: Votes');
	for (const [place, person] of staff.entries()) {
		await moved(person, story, 'Give each idea two answers');
		for (const [at, idea] of ideas.entries()) {
			const line = person.page.locator('.ballot li', { hasText: idea });
			await line
				.locator('fieldset')
				.first()
				.locator('label.chip')
				.nth(4 - at)
				.click();
			await line
				.locator('fieldset')
				.last()
				.locator('label.chip')
				.nth(at + (place % 2))
				.click();
		}
		await person.send('Send my votes');
		await person.see('Counted: 3 ideas of 4.');
	}
	await moved(championOne, story, '3 have voted');
	await championOne.send('End the voting and show the result');
	await championOne.see('What the room thought');
	for (const person of staff) await moved(person, story, 'Here is what the room thought');
	await championTwo.go(`${story.review}/workshop/wall`);
	await championTwo.see('What shall we do first?');
	await championOne.send('Close the workshop');
	await championOne.see('The workshop at South Wonston Primary School is over');
	await host.go(`${story.review}/workshop`);
	await host.press('To the actions');
	if (!host.page.url().startsWith(origin)) throw new Error('The actions are elsewhere.');
	for (const person of staff) await person.context.close();
}

/** Looks at the page again; with script, `byItself` waits until it has followed without being asked. */
async function moved(person: Person, story: Story, text: string, byItself = false): Promise<void> {
	if (!byItself || !story.scene.script) await person.page.reload();
	await person.see(text);
	await person.look();
}

/** The host's staff write two actions, one from an idea. */
export async function writeActions(story: Story): Promise<void> {
	const { host, teacher } = story.people;
	await teacher.go(`${story.review}/actions`);
	await teacher.press(new RegExp(ideas[0]));
	await teacher.write('text', 'Open the library each lunchtime, run by Year 6');
	await teacher.write('ownerName', 'Year 6 teachers');
	await teacher.write('measure', 'Pupils borrow at lunch on four days a week');
	await teacher.write('dueOn', '2027-01-15');
	await teacher.press('Write an action');
	await teacher.see('It is written down.');
	await host.go(`${story.review}/actions`);
	await host.write('text', 'Swap one class novel in each year group');
	await host.choose('ownerPerson', 'Lucy Farr');
	await host.write('measure', 'Four new novels are in the journals by Easter');
	await host.write('dueOn', '2027-03-19');
	await host.press('Write an action');
	await teacher.press(/^It has begun.*Open the library|^It has begun/);
}

/** Ninety days on: one page, help asked and offered, and the talk ticked off. */
export async function followUp(story: Story): Promise<void> {
	const { host, weeke } = story.people;
	await host.go(`${story.review}/follow-up`);
	await host.go(`${story.review}/follow-up/ninety-day`);
	await host.page.locator('.chips').first().locator('label.chip').first().click();
	await host.page.locator('.chips').last().locator('label.chip').nth(1).click();
	await host.write('changedForPupils', 'Sixty pupils come at lunch; Year 6 run it by themselves.');
	await host.write('changedForStaff', 'Two teachers swapped novels and say so in the staff room.');
	await host.write('nextStep', 'Ask Year 3 which books they would carry up the school.');
	await host.press('Save', host.page.locator('form#page'));
	await host.see('Saved.');
	await host.write('help', 'Could someone show us how their pupils run a book shop?');
	await host.press('Ask partner schools');
	await host.see('Asked. Your partner schools can see it now.');
	await weeke.go(`/${story.slug}/help`);
	const request = weeke.page.locator('section', { hasText: 'book shop' }).first();
	await request.locator('summary').click();
	await weeke.write('text', 'Come on a Thursday; our Year 5s will show you.', request);
	await weeke.press('Offer help', request.locator('form'));
	await weeke.see('Offered.');
	await weeke.keptOut(`${story.review}/follow-up/ninety-day`);
	await host.go(`${story.review}/follow-up/ninety-day`);
	await host.press(/^Yes, please/);
	await host.see('You said yes to this.');
	await host.press('The talk happened');
	await host.see('Ticked off.');
}

/** Both reflections, and the review is closed. */
export async function reflect(story: Story): Promise<void> {
	const { host } = story.people;
	await host.go(`${story.review}/follow-up/half-year`);
	for (const field of await host.page.locator('form#page textarea').all())
		await field.fill('Pupils run more than we thought they could.');
	await host.press('Save', host.page.locator('form#page'));
	await host.press('We have reflected');
	await host.see('Ticked off.');
	await story.scene.stage.moveTo('2027-07-14T14:00:00Z');
	await host.go(`${story.review}/follow-up/full-year`);
	await host.write('lessons', 'Choice comes back when pupils run the shelves.');
	await host.write('recommendedNext', 'To what extent do our youngest readers choose for themselves?');
	await host.press('Save', host.page.locator('form#page'));
	await host.write('heldOn', '2027-07-14');
	await host.press('We have reflected');
	await host.press('Close the review');
	await host.see('The review is closed.');
}

/** The partnership lead closes the first cycle and opens the second; the host finds its own words again. */
export async function beginAgain(story: Story): Promise<void> {
	const { host, partnershipLead, weeke } = story.people;
	await partnershipLead.go(`${story.cluster}/next-cycle`);
	await partnershipLead.press('Close cycle 1', partnershipLead.page.locator('main form'));
	await partnershipLead.see('Open cycle 2');
	await partnershipLead.press('Open cycle 2', partnershipLead.page.locator('main form'));
	await host.go(`${story.cluster}/next-cycle`);
	await host.see('To what extent do our youngest readers choose for themselves?');
	await host.press('Begin the self-evaluation');
	await host.press('Begin with the first question');
	await host.see('What you said in cycle 1');
	await host.see('Pupils in Years 3 and 4 choose a book most days.');
	await weeke.go(`${story.cluster}/next-cycle`);
	if ((await weeke.page.getByText('youngest readers').count()) > 0)
		throw new Error('Weeke reads what South Wonston was told.');
}
