/** Why: the story reads as what people do: they go somewhere, write, press a button, and see what came of it. */
import type { Browser, Locator, Page, Response } from 'playwright-core';
import { enter, faultsOf, looksAtAll, type Actor, type Stage } from './stage.ts';

/** The story's memory: the pages that have been looked at, and what was wrong with them. */
export interface Scene {
	readonly browser: Browser;
	readonly stage: Stage;
	readonly script: boolean;
	readonly looked: Set<string>;
	/** Switched off while a journey goes over ground that another one looks at. */
	readonly looks: { on: boolean };
	/** Takes every fault found since the last time it was asked. */
	readonly faults: () => readonly string[];
	readonly note: (faults: readonly string[]) => void;
}

/** A scene on `stage`; `looked` carries over what an earlier telling has looked at. */
export function openScene(
	browser: Browser,
	stage: Stage,
	script: boolean,
	looked: Set<string> = new Set<string>(),
): Scene {
	let found: string[] = [];
	return {
		browser,
		stage,
		script,
		looked,
		looks: { on: true },
		faults: () => {
			const now = found;
			found = [];
			return now;
		},
		note: (faults) => void found.push(...faults),
	};
}

/** One person with a browser of their own. Every step fails with the address it happened at. */
export interface Person extends Actor {
	/** Opens `path` and looks the page over; fails unless the answer is `status`. */
	readonly go: (path: string, status?: number) => Promise<void>;
	/** Tries `path` and must not be let in: 403 or 404, and no word of the page. */
	readonly keptOut: (path: string) => Promise<void>;
	/** Presses the button or link of that name and waits for the page that follows. */
	readonly press: (name: string | RegExp, where?: Locator) => Promise<void>;
	/** Presses a button that may send its form without leaving the page; what came of it is for the caller to see. */
	readonly send: (name: string | RegExp, where?: Locator) => Promise<void>;
	/** Fills the field of that name. */
	readonly write: (name: string, text: string, where?: Locator) => Promise<void>;
	/** Chooses from a list by the words it shows. */
	readonly choose: (name: string, label: string | RegExp, where?: Locator) => Promise<void>;
	/** Picks a radio button or ticks a box by its field's name and value. */
	readonly tick: (name: string, value: string, where?: Locator) => Promise<void>;
	/** Waits until the page shows `text`. */
	readonly see: (text: string | RegExp) => Promise<void>;
	/** Looks the page over, once for each state of it. */
	readonly look: () => Promise<void>;
	readonly path: () => string;
}

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Opens a browser for someone; `width` 390 is a phone. */
export async function newPerson(scene: Scene, width?: number): Promise<Person> {
	const actor = await enter(scene.browser, scene.stage, {
		script: scene.script,
		...(width === undefined ? {} : { width }),
	});
	const { page } = actor;
	const path = (): string => new URL(page.url()).pathname;

	async function look(): Promise<void> {
		if (!scene.looks.on) return;
		const title =
			(await page
				.locator('h1')
				.first()
				.textContent()
				.catch(() => '')) ?? '';
		// A page without script of its own is the same page in both tellings.
		const runs = (await page.locator('script[type="module"], link[rel="modulepreload"]').count()) > 0;
		if (!runs && !looksAtAll) return;
		const telling = runs ? scene.script : '';
		const key = `${path().replace(ids, ':id')} ${title.replace(/[0-9]+/g, '0')} ${String(telling)}`;
		if (scene.looked.has(key)) return;
		scene.looked.add(key);
		scene.note(await faultsOf(page, scene.script));
	}

	function refused(response: Response | null, status: number): void {
		if (response?.status() !== status)
			throw new Error(`${page.url()} answered ${String(response?.status())}, not ${String(status)}`);
	}

	const inForm = (name: string, where: Locator | Page = page): Locator =>
		where.locator(`[name="${name}"]:not([type="hidden"])`).first();

	const named = (name: string | RegExp, where: Locator = page.locator('body')): Locator =>
		where.getByRole('button', { name }).or(where.getByRole('link', { name })).first();

	return {
		...actor,
		path,
		look,
		go: async (to, status = 200) => {
			refused(await page.goto(to), status);
			await look();
		},
		keptOut: async (to) => {
			const response = await page.goto(to);
			if (![403, 404].includes(response?.status() ?? 0))
				throw new Error(`${page.url()} let in: ${String(response?.status())}`);
			await look();
		},
		press: async (name, where) => {
			await leaves(page, () => named(name, where).click());
			await look();
		},
		send: async (name, where) => {
			const control = named(name, where);
			const answered = Promise.race([
				page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame()),
				page.waitForResponse((response) => response.request().method() === 'POST'),
			]);
			answered.catch(() => undefined);
			await control.click();
			await answered;
			await page.waitForLoadState('load');
		},
		write: (name, text, where) => inForm(name, where).fill(text),
		choose: async (name, label, where) => {
			const list = inForm(name, where);
			const wanted = await list
				.locator('option')
				.evaluateAll(
					(options, [text, pattern]) =>
						options
							.map((one) => one as HTMLOptionElement)
							.find((one) => (pattern === '' ? one.label.includes(text) : new RegExp(pattern).test(one.label)))?.value,
					[typeof label === 'string' ? label : '', typeof label === 'string' ? '' : label.source] as const,
				);
			if (wanted === undefined) throw new Error(`${page.url()}: ${name} offers no ${String(label)}`);
			await list.selectOption(wanted);
		},
		tick: async (name, value, where) => {
			const box = (where ?? page).locator(`input[name="${name}"][value="${value}"]`).first();
			if (!(await box.isChecked())) await box.locator('xpath=ancestor::label').click();
			if (!(await box.isChecked())) throw new Error(`${page.url()}: ${name} did not take ${value}`);
		},
		see: (text) => page.getByText(text).first().waitFor({ state: 'attached' }),
	};
}

/** Runs `act` and waits until the next page stands there whole. */
async function leaves(page: Page, act: () => Promise<void>): Promise<void> {
	const next = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
	next.catch(() => undefined);
	await act();
	await next.catch((cause: unknown) => {
		throw new Error(`${page.url()}: that led nowhere`, { cause });
	});
	await page.waitForLoadState('load');
}
