/** Why: steps one and two of the cycle: the register comes in, a partnership forms, its people are invited and come. */
import { cast, schools, type Part } from './cast.ts';
import { newPerson, type Person } from './person.ts';
import { linkIn } from './sign-in.ts';
import type { Founding, Story } from './story.ts';

/** A programme with words of its own. */
export async function createProgramme(story: Founding): Promise<void> {
	const { administrator } = story.people;
	await administrator.go('/');
	await administrator.press('Create a programme');
	await administrator.write('name', 'Downs and Valleys');
	await administrator.tick('country', 'england');
	await administrator.press(/^Create|^Begin/, administrator.page.locator('main form'));
	story.slug = administrator.path().split('/')[1] ?? '';
	await administrator.go(`/${story.slug}`);
	await administrator.go(`/${story.slug}/frameworks`);
	await administrator.go(`/${story.slug}/settings`);
	await administrator.press(/^Save/, administrator.page.locator('main form'));
	await administrator.see('Saved.');
}

/** The county's file goes up through the page, and schools are found by parts of names. */
export async function importRegister(story: Story, file: string): Promise<void> {
	const { administrator } = story.people;
	await administrator.go(`/${story.slug}/register`);
	await administrator.page.locator('[name="files"]').setInputFiles(file);
	// The page asks again by itself until all is read, so nobody looks it over before then.
	await administrator.page.getByRole('button', { name: 'Read these files' }).click();
	await administrator.page.getByRole('cell', { name: 'done', exact: true }).waitFor({ timeout: 60_000 });
	await administrator.look();
	await administrator.see(/\b520\b|\b51\d\b/);
	await administrator.go(`/${story.slug}/register/schools?q=harestock`);
	await administrator.see('Harestock Primary School');
	await administrator.go(`/${story.slug}/register/results`);
	await administrator.press('See what there is for our schools');
	await administrator.see('There is nothing to count yet.');
}

/** Five schools, an agreement, one cluster and its first cycle. */
export async function formPartnership(story: Story): Promise<void> {
	const { administrator } = story.people;
	await administrator.go(`/${story.slug}/partnerships`);
	await administrator.press(/^Form /, administrator.page.locator('main'));
	await administrator.write('name', 'Winchester Downs');
	await administrator.press('Go on to its schools');
	story.partnership = (/^\/[^/]+\/partnerships\/[^/]+/.exec(administrator.path()) ?? [''])[0];
	for (const { urn, name, search } of schools) {
		await administrator.go(`${story.partnership}/schools`);
		await administrator.write('q', search);
		await administrator.press('Search');
		await administrator.page.locator('label.choice', { hasText: urn }).click();
		await administrator.press('Add these schools');
		await administrator.see(name);
	}
	await administrator.go(`${story.partnership}/agreement?draft`);
	await administrator.write('aims', 'Every child chooses to read. We look at that together, school by school.');
	await administrator.tick('status', 'active');
	await administrator.press('Save', administrator.page.locator('main form'));
	await administrator.go(`${story.partnership}/clusters`);
	await administrator.go(`${story.partnership}/clusters?suggest`);
	for (const list of await administrator.page.locator('select[name="place"]').all())
		await list.selectOption({ index: 1 });
	await administrator.press('Keep this');
	await administrator.go(story.partnership);
	await administrator.press(/^Open the first/, administrator.page.locator('#clusters'));
	story.cluster = administrator.path().replace(/\/first-cycle$/, '');
	await administrator.write('opensOn', '2026-11-02');
	await administrator.press('Open it');
	await administrator.go(story.partnership);
}

/** Everyone gets a mail, presses its link in a browser of their own, and is in. */
export async function invitePeople(story: Story): Promise<void> {
	const { administrator } = story.people;
	for (const one of Object.values(cast)) {
		await invite(administrator, story, one);
		if (one === cast.partnershipLead) {
			await administrator.choose('role', 'lead');
			await administrator.choose('partnership', 'Winchester Downs');
		}
		await administrator.press('Send the invitation');
		await administrator.see('The invitation is on its way');
	}
	for (const [role, one] of Object.entries(cast)) {
		const person = await newPerson(story.scene, role === 'reviewer' ? 390 : undefined);
		await person.go(await linkIn(story.scene, one.email));
		await person.press('Accept and come in');
		if (person.path() !== `/${story.slug}`) throw new Error(`${one.name} came to ${person.path()}`);
		story.people[role as keyof typeof cast] = person;
	}
	await administrator.go(`/${story.slug}/people`);
	await administrator.see(cast.teacher.name);
}

async function invite(administrator: Person, story: Story, one: Part): Promise<void> {
	await administrator.go(`/${story.slug}/people/invite`);
	await administrator.write('name', one.name);
	await administrator.write('email', one.email);
	await administrator.choose('school', schools.find(({ urn }) => urn === one.urn)?.name ?? '');
	await administrator.write('job', one.job);
	await administrator.tick('seniority', one.seniority);
}
