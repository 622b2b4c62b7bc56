/** Why: a page that follows a room changes while people type on it; that they lose nothing needs a real browser to show. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './stage.ts';

const blank = `<!doctype html><main></main><script type="module">
import { bringUpTo } from '/bring-up-to.ts';
window.bringUpTo = bringUpTo;</script>`;
const sources = join(import.meta.dirname, '../../src/lib/ui');
let browser: Browser;
let page: Page;

beforeAll(async () => {
	browser = await openBrowser();
	page = await browser.newPage();
	await page.route('http://room.example/**', async (route) => {
		const { pathname } = new URL(route.request().url());
		if (!pathname.endsWith('.ts')) return route.fulfill({ contentType: 'text/html', body: blank });
		const body = stripTypeScriptTypes(await readFile(join(sources, pathname), 'utf8'));
		return route.fulfill({ contentType: 'text/javascript', body });
	});
	await page.goto('http://room.example/', { waitUntil: 'load' });
});
afterAll(() => browser.close());

interface Room extends Window {
	readonly bringUpTo: (live: Element, fresh: Element, settled?: HTMLFormElement | null) => void;
}

/** Puts `html` on the page. */
const show = (html: string): Promise<void> =>
	page.locator('main').evaluate((main, inside) => void (main.innerHTML = inside), html);

/** Brings the page up to `html`, with the form settled or not, and gives what is then there. */
const become = (html: string, settled = false): Promise<string> =>
	page.locator('main').evaluate(
		(main, [inside, taken]) => {
			const fresh = new DOMParser().parseFromString(`<main>${inside}</main>`, 'text/html').querySelector('main');
			const form = taken ? main.querySelector('form') : undefined;
			// The module under test put this on the window of the page; the browser's own types do not know it.
			if (fresh) (window as unknown as Room).bringUpTo(main, fresh, form);
			return main.innerHTML;
		},
		[html, settled] as const,
	);

const form = (id: string, text = ''): string =>
	`<form action="?/idea"><input type="hidden" name="id" value="${id}"><input name="text" value="${text}"></form>`;

describe('bringUpTo', () => {
	it.each([
		['', '<p>one</p>'],
		['<p>one</p><ul><li id="a">a</li></ul>', '<ul><li id="b">b</li><li id="a">a</li></ul><p class="x">two</p>'],
		['<h1>Ideas</h1><!--x--><ul><li id="a">a</li><li id="b">b</li></ul>', '<h1>Votes</h1><!--y--><ol><li>c</li></ol>'],
		['<p hidden title="x">text</p>', '<p>text <b>bold</b> text</p>'],
		[form('1'), '<p>closed</p>'],
		[form('1', 'was'), `<h2>new</h2>${form('2', 'is')}`],
	])('makes %j into what the server sends', async (live, fresh) => {
		await show(live);
		expect(await become(fresh)).toBe(fresh);
	});

	it('leaves a form alone while someone types in it, with its id and the keyboard’s place', async () => {
		await show(`<p>1 idea</p>${form('1')}`);
		await page.locator('[name=text]').fill('half a thought');
		await become(`<p>2 ideas</p>${form('2')}`);
		expect(await page.locator('p').innerText()).toBe('2 ideas');
		expect(await page.locator('[name=text]').inputValue()).toBe('half a thought');
		expect(await page.locator('[name=id]').inputValue()).toBe('1');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text');
	});

	it('changes such a form once the server has taken it', async () => {
		await show(form('1'));
		await page.locator('[name=text]').fill('a whole thought');
		await become(form('2'), true);
		expect(await page.locator('[name=id]').inputValue()).toBe('2');
	});

	it('never lends the answer about one idea to another', async () => {
		const line = (id: string): string =>
			`<li id="line-${id}"><input type="radio" id="impact-${id}" name="impact-${id}" value="5"></li>`;
		const ballot = (...ids: readonly string[]): string =>
			`<form action="?/vote"><ol>${ids.map(line).join('')}</ol></form>`;
		for (const [chosen, left] of [
			['a', []],
			['b', ['impact-b']],
		] as const) {
			await show(ballot('a', 'b'));
			await page.locator(`#impact-${chosen}`).check();
			await become(ballot('b', 'c'), true);
			expect(await page.locator('input:checked').evaluateAll((boxes) => boxes.map(({ id }) => id))).toEqual(left);
		}
	});

	it('keeps an opened detail open', async () => {
		await show('<details><summary>more</summary>a</details>');
		await page.locator('summary').click();
		await become('<details><summary>more</summary>b</details>');
		expect(await page.locator('details').getAttribute('open')).toBe('');
		expect(await page.locator('details').innerText()).toContain('b');
	});
});
