/** Why: a reviewer in a corridor sends a note, loses the answer and sends it again until it is taken; so does a writer here. */
import { newId } from '#lib/kernel/index.ts';
import { formsOf, type PageForm } from './page-form.ts';

/** Where a writer writes. `area` is the name of the text field of the page's form. */
export interface Desk {
	readonly origin: string;
	readonly page: string;
	readonly area: string;
	readonly personId: string;
}

/** What a writer has done so far. */
export interface Writer {
	/** Notes that the server said it has: id and text. */
	readonly acknowledged: ReadonlyMap<string, string>;
	/** Requests that got no answer because the server was killed. */
	readonly cut: () => number;
	/** Ends after the note in hand is acknowledged. */
	readonly stop: () => Promise<void>;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

class Browser {
	readonly #origin: string;
	readonly #cookies = new Map<string, string>();

	constructor(origin: string) {
		this.#origin = origin;
	}

	async #ask(path: string, init: RequestInit): Promise<Response> {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const response = await fetch(new URL(path, this.#origin), {
			...init,
			redirect: 'manual',
			signal: AbortSignal.timeout(20_000),
			headers: { cookie, origin: this.#origin, accept: 'text/html' },
		});
		for (const line of response.headers.getSetCookie()) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			if (name !== undefined && value !== undefined) this.#cookies.set(name, value);
		}
		return response;
	}

	async read(path: string): Promise<string> {
		const response = await this.#ask(path, {});
		const text = await response.text();
		if (response.status !== 200) throw new Error(`GET ${path} gave ${String(response.status)}.`);
		return text;
	}

	async send(page: string, form: PageForm, values: Readonly<Record<string, string>>): Promise<number> {
		const target = new URL(form.action, new URL(page, this.#origin));
		const response = await this.#ask(target.pathname + target.search, {
			method: 'POST',
			body: new URLSearchParams({ ...form.fields, ...values }),
		});
		await response.arrayBuffer();
		return response.status;
	}
}

async function signIn(browser: Browser, personId: string): Promise<void> {
	const page = '/sign-in';
	for (const form of formsOf(await browser.read(page))) {
		const button = form.buttons.find(([, value]) => value === personId);
		if (!button && !Object.values(form.fields).includes(personId)) continue;
		const status = await browser.send(page, form, button ? { [button[0]]: button[1] } : {});
		if (status !== 303) throw new Error(`Continuing as ${personId} gave ${String(status)}.`);
		return;
	}
	throw new Error('The sign-in page does not offer to continue as this writer.');
}

function formIn(html: string, area: string): PageForm {
	const form = formsOf(html).find((one) => one.areas.includes(area));
	if (!form) throw new Error(`The page has no form with the field ${area}.`);
	return form;
}

/** The hidden field with the note's own id: the one that is new each time the page is read. */
function idFieldOf(first: PageForm, second: PageForm): string {
	const name = Object.keys(first.fields).find(
		(one) => /^[0-9a-f-]{36}$/.test(first.fields[one] ?? '') && first.fields[one] !== second.fields[one],
	);
	if (name === undefined) throw new Error('The form carries no id of its own.');
	return name;
}

/** Signs in and begins to write notes, one after the other, without a pause. */
export async function startWriter(
	{ origin, page, area, personId }: Desk,
	failed: (cause: unknown) => void,
): Promise<Writer> {
	const browser = new Browser(origin);
	await signIn(browser, personId);
	const form = formIn(await browser.read(page), area);
	const idField = idFieldOf(form, formIn(await browser.read(page), area));
	const acknowledged = new Map<string, string>();
	let cut = 0;
	let stopped = false;
	const write = async (): Promise<void> => {
		while (!stopped) {
			const id = newId();
			const text = `Pupils chose a book and read it to a friend. Llŷn ${id}`;
			for (let tries = 0; ; tries += 1) {
				if (tries > 3000) throw new Error('A note could not be sent for five minutes.');
				const status = await browser.send(page, form, { [idField]: id, [area]: text }).catch(() => 0);
				if (status === 303) break;
				if (status !== 0 && status < 500) throw new Error(`A note was refused: ${String(status)}.`);
				if (status === 0) cut += 1;
				await wait(100);
			}
			acknowledged.set(id, text);
		}
	};
	const writing = write().catch(failed);
	return {
		acknowledged,
		cut: () => cut,
		stop: async () => {
			stopped = true;
			await writing;
		},
	};
}
