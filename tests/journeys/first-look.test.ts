/** Why: the pages that anybody may see are the first that anybody sees; they have no fault in either language, with script or without. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, faultsOf, openBrowser, openStage, tellings, type Stage } from './stage.ts';

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
	browser = await openBrowser();
	stage = await openStage('2026-11-24T09:00:00Z');
});
afterAll(async () => {
	await browser.close();
	await stage.close();
});

describe.each(tellings({ script: true }))('at the door, script: $script', ({ script }) => {
	it.each(['en', 'cy'])('has no fault in %s', async (language) => {
		const { page, context } = await enter(browser, stage, { script });
		await context.addCookies([{ name: 'PARAGLIDE_LOCALE', value: language, url: stage.origin }]);
		const faults: string[] = [];
		for (const path of ['/', '/sign-in', '/help', '/accessibility', '/privacy']) {
			await page.goto(path);
			expect(await page.locator('html').getAttribute('lang')).toBe(language);
			faults.push(...(await faultsOf(page, script)));
		}
		expect(faults).toEqual([]);
		await context.close();
	});
});
