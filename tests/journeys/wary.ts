/** Why: what must hold beside the story: strangers stay out, a sign-in that ends costs no words, and keys are enough. */
import { cast } from './cast.ts';
import { newPerson, type Person } from './person.ts';
import { linkIn, signIn } from './sign-in.ts';
import type { Story } from './story.ts';

/** Whoever is not signed in is asked to, and comes back to where they were going. */
export async function meetTheDoor(story: Story): Promise<void> {
	const stranger = await newPerson(story.scene);
	await stranger.go('/');
	for (const path of [`/${story.slug}`, story.review, `${story.review}/report`, `${story.review}/report.pdf`]) {
		await stranger.go(path);
		const { pathname, searchParams } = new URL(stranger.page.url());
		if (pathname !== '/sign-in' || searchParams.get('next') !== path)
			throw new Error(`${path} led to ${stranger.page.url()}`);
	}
	for (const path of ['/help', '/privacy', '/accessibility', '/join']) await stranger.go(path);
	await stranger.context.close();
}

/** The sign-in ends under an open form; the words stay, and are saved after signing in again. */
export async function loseTheSession(story: Story): Promise<void> {
	const { teacher } = story.people;
	await teacher.go(story.selfEvaluation);
	await teacher.page.locator('.questions a').nth(3).click();
	await teacher.page.waitForURL(/\/[A-Z][A-Z0-9-]*$/);
	const question = teacher.path();
	await teacher.context.clearCookies({ name: /session_token|session_data/ });
	const words = 'Staff lend each other books. We heard it in the corridor, twice.';
	await teacher.write('narrative', words);
	const { script } = story.scene;
	// With script the page stays as it is and says so; without it, the next page carries every field.
	if (script) await teacher.page.getByRole('button', { name: 'Save' }).first().click();
	else await teacher.press('Save');
	await teacher.see(script ? 'Your sign-in has ended' : 'Your sign-in ended');
	const tab = await newTab(teacher);
	await signIn(tab, story.scene, cast.teacher.email, '/signed-in');
	await tab.page.close();
	await teacher.press(script ? 'Save' : /^I have signed in/);
	await teacher.go(question);
	const kept = await teacher.page.locator('[name="narrative"]').inputValue();
	if (kept !== words) throw new Error(`After signing in again the form says: ${kept}`);
}

async function newTab(person: Person): Promise<Person> {
	const page = await person.context.newPage();
	const go = async (path: string): Promise<void> => {
		await page.goto(path);
	};
	const write = (name: string, text: string): Promise<void> =>
		page.locator(`[name="${name}"]:not([type="hidden"])`).first().fill(text);
	const press = async (name: string | RegExp): Promise<void> => {
		const next = page.waitForEvent('framenavigated');
		await page.getByRole('button', { name }).first().click();
		await next;
		await page.waitForLoadState('load');
	};
	return { ...person, page, go, write, press };
}

/** Signs in and saves a note with nothing but Tab, letters and Enter. */
export async function byKeyboard(story: Story): Promise<void> {
	const person = await newPerson(story.scene);
	const { keyboard } = person.page;
	const before = story.scene.stage.mails.length;
	const day = `${story.review}/day`;
	await person.go(`/sign-in?next=${encodeURIComponent(day)}`);
	await tabTo(person, '[name="email"]');
	await keyboard.type(cast.reviewer.email);
	await keyboard.press('Enter');
	await person.see('Look in your mailbox');
	await person.go(await linkIn(story.scene, cast.reviewer.email, before));
	await tabTo(person, 'main form button');
	await keyboard.press('Enter');
	await person.page.waitForURL(`**${day}`);
	await tabTo(person, 'textarea[name="seen"]');
	await keyboard.type('Five of six classrooms have a shelf that pupils look after.');
	await tabTo(person, 'input[name="source"]');
	await keyboard.press('ArrowRight');
	await tabTo(person, 'button[form="note"]');
	await keyboard.press('Enter');
	await person.see('Your note is safe.');
	await person.see('Five of six classrooms');
	await person.context.close();
}

/** Presses Tab until the focus is on what `selector` names; each stop on the way must show that it has the focus. */
async function tabTo(person: Person, selector: string): Promise<void> {
	for (let stops = 0; stops < 150; stops += 1) {
		await person.page.keyboard.press('Tab');
		const { there, shown } = await person.page.evaluate((wanted) => {
			const at = document.activeElement ?? document.body;
			const marks = [at, at.closest('label') ?? at].map((one) => getComputedStyle(one));
			const drawn = marks.some((one) => one.outlineStyle !== 'none' || one.boxShadow !== 'none');
			return { there: at.matches(wanted), shown: at === document.body || drawn ? '' : at.outerHTML.slice(0, 120) };
		}, selector);
		if (shown !== '') throw new Error(`${person.page.url()}: no sign of focus on ${shown}`);
		if (there) return;
	}
	throw new Error(`${person.page.url()}: Tab never came to ${selector}`);
}
