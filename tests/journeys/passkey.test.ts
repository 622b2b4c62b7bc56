/** Why: a head who signs in with a finger must never wait for a mail again, and a device that was removed must not open the door. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { administrator } from './cast.ts';
import { openScene } from './person.ts';
import { arrive } from './sign-in.ts';
import { openBrowser, openStage, type Stage } from './stage.ts';

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
	browser = await openBrowser();
	stage = await openStage('2026-11-02T08:30:00Z', { LATERAL_ADMINISTRATORS: administrator.email });
});
afterAll(async () => {
	await browser.close();
	await stage.close();
});

it('a device is added, signs in without a mail, and is let go', async () => {
	const scene = openScene(browser, stage, true);
	const person = await arrive(scene, administrator.email, '/account');
	const device = await person.context.newCDPSession(person.page);
	await device.send('WebAuthn.enable');
	await device.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	});
	await person.go('/account/passkey');
	await person.write('name', 'school laptop');
	await person.press('Add this device');
	await person.see('This device knows you now.');
	expect(await person.page.locator('input[value="school laptop"]').count()).toBe(1);

	const signOut = async (): Promise<void> => {
		await person.page.locator('.me summary, .me button').first().click();
		await person.press('Sign out');
	};
	await signOut();
	const mails = stage.mails.length;
	const signInWithDevice = async (): Promise<void> => {
		await person.go('/sign-in/passkey?next=%2Faccount');
		await person.page.getByRole('button', { name: 'Use my fingerprint, face or PIN' }).click();
	};
	await signInWithDevice();
	await person.page.waitForURL(/\/account/);
	expect(stage.mails).toHaveLength(mails);

	await person.press('Remove it');
	await signOut();
	await signInWithDevice();
	await person.see('We did not know that device.');
	expect(scene.faults()).toEqual([]);
});
