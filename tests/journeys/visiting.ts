/** Why: steps seven and eight: the day itself on phones and laptops, and the report that grows out of it. */
import { readFile } from 'node:fs/promises';
import { cast } from './cast.ts';
import type { Person } from './person.ts';
import type { Story } from './story.ts';

interface Note {
	readonly seen: string;
	readonly source: string;
	readonly inference?: string;
}

const leadersNotes: readonly Note[] = [
	{
		seen: 'In the Year 5 reading lesson, nine of twelve pupils we asked could name a book they chose themselves.',
		source: 'lesson',
	},
	{
		seen: 'Reading journals in Year 6 hold the same four titles since September.',
		source: 'work',
		inference: 'Choice may narrow as pupils get older.',
	},
];
export const reviewersNotes: readonly Note[] = [
	{ seen: 'Year 6 pupils told us that the library is open to them on Fridays only.', source: 'pupils' },
	{ seen: 'Two teachers said that they read the same class novel every year.', source: 'staff' },
];

export async function noteDown(person: Person, story: Story, notes: readonly Note[]): Promise<void> {
	await person.go(`${story.review}/day`);
	for (const note of notes) {
		await person.write('seen', note.seen);
		await person.tick('source', note.source);
		await person.tick('question', 'focus');
		if (note.inference !== undefined) await person.write('inference', note.inference);
		await person.press('Save note');
		await person.see('Your note is safe.');
	}
	await person.see('confirmed');
}

/** Without a network note follows note, each waits on the device, outlives a closed page, and is sent once. */
async function noteDownInACorridor(person: Person, story: Story, notes: readonly Note[]): Promise<void> {
	const { page } = person;
	await person.go(`${story.review}/day`);
	await page.context().setOffline(true);
	for (const [place, note] of notes.entries()) {
		await person.write('seen', note.seen);
		await person.tick('source', note.source);
		await person.tick('question', 'focus');
		await page.getByRole('button', { name: 'Save note' }).click();
		await person.see(place === 0 ? '1 note only here' : `${String(place + 1)} notes only here`);
	}
	const device = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
	for (const { seen } of notes) if (!device.includes(seen)) throw new Error(`The device has no “${seen}”.`);
	// A page that is opened again finds them there.
	await page.goto('about:blank');
	await page.context().setOffline(false);
	await person.go(`${story.review}/day`);
	await page.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith('lateral-waiting:')));
	await person.go(`${story.review}/day`);
	for (const { seen } of notes) {
		const times = await page.locator('.capture-notes .lines', { hasText: seen }).count();
		if (times !== 1) throw new Error(`“${seen}” is there ${String(times)} times.`);
	}
}

/** The visit begins; two people write notes, one of them on a phone, and one note asks for a second look. */
export async function visit(story: Story): Promise<void> {
	const { host, leadReviewer, reviewer } = story.people;
	await leadReviewer.go(`${story.review}/pre-review`);
	const reason = leadReviewer.page.locator('#ready [name="reason"]');
	if (await reason.isVisible()) await reason.fill('The last letter of assurance came by phone this morning.');
	await leadReviewer.press(/^Begin /, leadReviewer.page.locator('#ready'));
	await leadReviewer.see('The visit is under way');
	await noteDown(leadReviewer, story, leadersNotes);
	await (story.scene.script ? noteDownInACorridor : noteDown)(reviewer, story, reviewersNotes);
	await reviewer.write('seen', 'Megan Price in Year 4 told us that she is hit at home.');
	await reviewer.press('Save note');
	await reviewer.see('Please look at it once more');
	await reviewer.press('Put it right');
	await reviewer.press('Take the note back');
	await reviewer.see('The note is gone');
	await host.keptOut(`${story.review}/day`);
}

/** Findings out of notes, a kinder word, feedback, and the draft goes to the host. */
export async function writeReport(story: Story): Promise<void> {
	const { leadReviewer, reviewer } = story.people;
	await leadReviewer.go(`${story.review}/synthesis`);
	await leadReviewer.see('Question by question');
	await begin(
		leadReviewer,
		'saw',
		['nine of twelve', 'same four titles', 'Fridays only'],
		'Pupils choose to read less as they get older.\nNine of twelve pupils in Year 5 named a book of their own; in Year 6 the journals hold four titles.',
	);
	await begin(
		leadReviewer,
		'strength',
		['nine of twelve', 'same class novel'],
		'Reading in Year 5 is outstanding.\nPupils talk about books with each other.',
	);
	await leadReviewer.see('Leave it as it is');
	await begin(
		leadReviewer,
		'explore',
		['Fridays only', 'same class novel'],
		'When could Year 6 reach the library?\nIt is open to them on Fridays; staff would open it more often.',
	);
	const strength = leadReviewer.page.locator('section', { hasText: 'Reading in Year 5 is outstanding.' }).first();
	await leadReviewer.press(/^Use th/, strength);
	await leadReviewer.see('The words are in.');
	const put = leadReviewer.page.locator('form[id^="form-"]', { has: leadReviewer.page.locator('textarea') }).nth(1);
	await leadReviewer.write(
		'statement',
		'In Year 5 pupils choose books and talk about them.\nNine of twelve named one, and two had lent theirs.',
		put,
	);
	await leadReviewer.press('Save this finding', put);
	const context = leadReviewer.page.locator('#section-context');
	await leadReviewer.write(
		'text',
		'South Wonston is a primary school near Winchester. We spent a day in Years 3 to 6.',
		context,
	);
	await leadReviewer.press('Save this part', context);
	await reviewer.go(`${story.review}/synthesis`);
	await reviewer.see('In Year 5 pupils choose books');
	await leadReviewer.press('We have given the feedback');
	await leadReviewer.press(/^Send .*Helen/);
	await leadReviewer.see('It is with Helen Marsh now');
}

async function begin(person: Person, kind: string, notes: readonly string[], statement: string): Promise<void> {
	const form = person.page.locator('#new');
	for (const note of notes) await form.locator('label.choice', { hasText: note }).first().click();
	await person.write('statement', statement, form);
	await person.tick('kind', kind, form);
	await person.press('Add the finding', form);
}

/** The host puts one fact right, the lead reviewer answers, the host agrees, and the report is final. */
export async function checkFacts(story: Story): Promise<void> {
	const { host, leadReviewer, partnershipLead, weeke } = story.people;
	for (const other of [partnershipLead, weeke]) await other.keptOut(`${story.review}/report`);
	await story.scene.stage.mailTo(cast.host.email, /draft|report/i);
	await host.go(`${story.review}/check`);
	const about = await host.page.locator('input[name^="fact-"][value="no"]').last().getAttribute('name');
	const id = (about ?? '').replace('fact-', '');
	await host.tick(`fact-${id}`, 'no');
	await host.write(`what-${id}`, 'The library opens on Mondays and Fridays.');
	await host.press(/^Send /);
	await leadReviewer.go(`${story.review}/synthesis`);
	await leadReviewer.see('The library opens on Mondays and Fridays.');
	await leadReviewer.write('answer', 'Thank you. We have changed it to Mondays and Fridays.');
	await leadReviewer.press('Keep this answer');
	await host.go(`${story.review}/check`);
	await host.see('We have changed it to Mondays');
	await host.write(
		'text',
		'We knew about Year 6 and are glad to see it said so plainly.',
		host.page.locator('#response'),
	);
	await host.press('Save our response');
	await host.press('Yes, the facts are right', host.page.locator('#done'));
	await leadReviewer.go(`${story.review}/synthesis`);
	await leadReviewer.press('Make the report final');
	await leadReviewer.see('The report is final');
}

/** The host chooses who else reads it; they do, in whole or in part; the log says so. */
export async function shareReport(story: Story): Promise<void> {
	const { host, governor, partnershipLead, weeke } = story.people;
	for (const other of [partnershipLead, weeke, governor]) await other.keptOut(`${story.review}/report`);
	await host.go(`${story.review}/sharing`);
	for (const line of await host.page.locator('#workshop label.choice').all()) await line.click();
	await host.press('Let the workshop start from these');
	await host.choose('to', 'overnors');
	await host.tick('sections', 'saw');
	await host.tick('sections', 'strength');
	await host.press('Let them read');
	await host.see('Shared.');
	await host.choose('to', 'Weeke');
	for (const line of await host.page.locator('#share label.choice').all()) await line.click();
	await host.write('until', '2027-03-31');
	await host.press('Let them read');
	await governor.go(`${story.review}/report`);
	await governor.see('In Year 5 pupils choose books');
	if ((await governor.page.getByText('When could Year 6 reach').count()) > 0)
		throw new Error('The governor reads a part that was not shared.');
	await weeke.go(`${story.review}/report`);
	await weeke.see('When could Year 6 reach the library');
	await partnershipLead.keptOut(`${story.review}/report`);
	await partnershipLead.keptOut(`${story.review}/report.pdf`);
	await host.go(`${story.review}/report`);
	const pdf = await download(host, /PDF/);
	if (pdf.subarray(0, 5).toString() !== '%PDF-') throw new Error('What was downloaded is no PDF.');
	const word = await download(host, /Word/);
	if (word.subarray(0, 2).toString() !== 'PK') throw new Error('What was downloaded is no Word file.');
	await download(weeke, /PDF/);
	await host.go(`${story.review}/sharing`);
	await host.see(cast.governor.name);
	await host.press(/^Take back.*Weeke|^Take it back.*Weeke|Weeke/, host.page.locator('#who'));
	await weeke.keptOut(`${story.review}/report`);
}

/** Downloads a document by its link; gives its bytes. */
export async function download(person: Person, name: RegExp): Promise<Buffer> {
	const [file] = await Promise.all([
		person.page.waitForEvent('download'),
		person.page.getByRole('link', { name }).first().click(),
	]);
	return readFile(await file.path());
}
