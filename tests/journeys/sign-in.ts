/** Why: everyone comes in the way a school does: by a link in a mail. */
import { newPerson, type Person, type Scene } from './person.ts';

/** Asks for a link at `path`, reads the mail, presses the link's button; ends on the page that was asked for. */
export async function signIn(person: Person, scene: Scene, email: string, path = '/'): Promise<void> {
	const before = scene.stage.mails.length;
	await person.go(`/sign-in?next=${encodeURIComponent(path)}`);
	await person.write('email', email);
	await person.press('Send me a link');
	await person.go(await linkIn(scene, email, before));
	await person.press('Sign in now');
}

/** The address of the sign-in link in the newest mail to `email` since there were `before` mails. */
export async function linkIn(scene: Scene, email: string, before = 0, pattern = /https?:\/\/\S+/): Promise<string> {
	const mail = await scene.stage.mailTo(email, pattern, before);
	const [address] = pattern.exec(mail.text ?? '') ?? [];
	if (address === undefined) throw new Error(`The mail to ${email} has no link:\n${mail.text ?? ''}`);
	return address;
}

/** A new browser, signed in. */
export async function arrive(scene: Scene, email: string, path?: string, width?: number): Promise<Person> {
	const person = await newPerson(scene, width);
	await signIn(person, scene, email, path);
	return person;
}
