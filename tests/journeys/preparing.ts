/** Why: steps four to six of the cycle: the school looks at itself, a review is planned, and the visit is prepared. */
import type { Story } from './story.ts';
import { cast } from './cast.ts';

const words =
	'Pupils in Years 3 and 4 choose a book most days. In Years 5 and 6 fewer do; the class reading lists show the same thirty titles since September.';

/** Two colleagues write, the head agrees the text, looks it over and opens it to the team. */
export async function writeSelfEvaluation(story: Story): Promise<void> {
	const { host, teacher } = story.people;
	await teacher.go(`/${story.slug}/self-evaluation`);
	await teacher.press('Open it');
	await teacher.press('Begin with the first question');
	await teacher.write('narrative', words);
	await teacher.tick('confidence', 'some');
	await teacher.tick('direction', 'steady');
	await teacher.tick('candidateFocus', 'yes');
	await teacher.write('description', 'Reading journals from eight classes, October');
	await teacher.press('Add');
	await teacher.see('Reading journals from eight classes');
	await teacher.press('Save, and go to the next');
	await host.go(`/${story.slug}/self-evaluation`);
	await host.press('Open it');
	const overview = host.path();
	await host.press('Go on');
	await host.write('narrative', 'Governors ask about reading at each meeting, and hear from pupils twice a year.');
	await host.tick('confidence', 'thin');
	await host.press('Save, and go to the next');
	await host.go(`${overview}/read`);
	await host.see('Pupils in Years 3 and 4');
	await host.go(overview);
	await host.see('Lucy Farr');
	await host.press('Agree it as it stands');
	await host.see('Agreed. The draft is still yours');
	await host.press('Let the team read it');
	await host.see('Your review team can read it now');
	story.selfEvaluation = overview;
}

/** The partnership lead plans: first a team that may not be, then one that may. */
export async function planReview(story: Story, firstDay: string): Promise<void> {
	const { partnershipLead } = story.people;
	await partnershipLead.go(`/${story.slug}/reviews`);
	await partnershipLead.press('Plan a review');
	if ((await partnershipLead.page.locator('[name="host"]').count()) === 0)
		await partnershipLead.press(/cycle 1/i, partnershipLead.page.locator('main'));
	await partnershipLead.choose('host', 'South Wonston');
	await partnershipLead.write('first_day', firstDay);
	await partnershipLead.choose('lead', cast.host.name);
	await partnershipLead.choose('reviewer', cast.reviewer.name);
	await partnershipLead.choose('champion', cast.championOne.name);
	await partnershipLead.choose('champion_two', cast.championTwo.name);
	await partnershipLead.press('Plan the review');
	await partnershipLead.see('Nobody reviews their own school.');
	await partnershipLead.choose('lead', cast.leadReviewer.name);
	await partnershipLead.press('Plan the review');
	if (await partnershipLead.page.getByRole('button', { name: 'Plan it all the same' }).isVisible())
		await partnershipLead.press('Plan it all the same');
	await partnershipLead.see('The review is planned');
	story.review = partnershipLead.path();
	await story.scene.stage.mailTo(cast.leadReviewer.email, /You are the lead reviewer/);
	await partnershipLead.go(`${story.review}/plan`);
	await partnershipLead.press('Confirm the team');
	await partnershipLead.see('Team confirmed');
}

/** Question, ground rules, checklist, documents and timetable. */
export async function prepareVisit(story: Story): Promise<void> {
	const { host, leadReviewer, reviewer, championOne, championTwo } = story.people;
	await host.go(`${story.review}/pre-review`);
	await host.write('question', 'Is our reading good?');
	await host.press('Save and look at the wording');
	await host.press('Use these words');
	await host.write('question', 'To what extent do pupils in Years 5 and 6 choose to read, and how do we know?');
	await host.press('Save and look at the wording');
	await host.press(/^I agree, for South Wonston/);
	await host.write('meeting_on', '2026-11-10');
	await host.write('notes', 'Two classrooms at a time. Pupils talk in the library.');
	await host.press('Save the meeting');
	await host.write('safeguarding-lead', 'Helen Marsh, head’s office');
	for (const line of await host.page.locator('#lines label.choice').all()) await line.click();
	for (const field of await host.page.locator('#lines input.input').all())
		if ((await field.inputValue()) === '') await field.fill('At the office, from 8.15');
	await host.press('Save the checklist');
	await leadReviewer.go(`${story.review}/pre-review`);
	await leadReviewer.press('I agree, for the team');
	await leadReviewer.see('Agreed by the host and the lead reviewer');
	for (const visitor of [leadReviewer, reviewer, championOne, championTwo]) {
		await visitor.go(`${story.review}/pre-review`);
		await visitor.press('I accept these ground rules');
		await visitor.see('You accepted them on');
	}
	await championTwo.write('diet', 'Vegetarian');
	await championTwo.press('Save', championTwo.page.locator('#needs'));
	await leadReviewer.go(`${story.review}/timetable`);
	await leadReviewer.press('Fill it in');
	await leadReviewer.see('Add something');
	await host.go(`${story.review}/documents`);
	await host.page.locator('[name="file"]').setInputFiles({
		name: 'reading-plan.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from('Our reading plan, autumn term.'),
	});
	await host.press('Share it with the team');
	await host.see('It is shared. The team can open it now.');
	await host.press('Everything is shared');
	await leadReviewer.go(`${story.review}/documents`);
	await leadReviewer.see('reading-plan.txt');
	const [file] = await Promise.all([
		leadReviewer.page.waitForEvent('download'),
		leadReviewer.page.getByRole('link', { name: 'reading-plan.txt' }).click(),
	]);
	if (file.suggestedFilename() !== 'reading-plan.txt')
		throw new Error(`The document came as ${file.suggestedFilename()}`);
}
