/** Why: five real schools go once round, each person in a browser of their own, with script or without. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { administrator } from './cast.ts';
import { createProgramme, formPartnership, importRegister, invitePeople } from './forming.ts';
import { beginAgain, followUp, holdWorkshop, reflect, writeActions } from './improving.ts';
import { openScene } from './person.ts';
import { planReview, prepareVisit, writeSelfEvaluation } from './preparing.ts';
import { arrive } from './sign-in.ts';
import { openBrowser, openStage, tellings, type Stage } from './stage.ts';
import type { Story } from './story.ts';
import { checkFacts, shareReport, visit, writeReport } from './visiting.ts';
import { byKeyboard, loseTheSession, meetTheDoor } from './wary.ts';

const register = new URL('../../../shared/data/raw/gias_raw_hampshire_20220420.csv', import.meta.url).pathname;
const here = existsSync(register);
if (!here) console.log('The journey is skipped because the register file of Hampshire is not here.');

const looked = new Set<string>();

describe.skipIf(!here).each(tellings({ script: true }))('once round, script: $script', ({ script }) => {
	let browser: Browser | undefined;
	let stage: Stage | undefined;
	let story: Story;
	let broken = false;

	beforeAll(async () => {
		browser = await openBrowser();
		stage = await openStage('2026-11-02T08:30:00Z', { LATERAL_ADMINISTRATORS: administrator.email });
		const scene = openScene(browser, stage, script, looked);
		const people = { administrator: await arrive(scene, administrator.email) };
		story = {
			scene,
			people: people as Story['people'],
			slug: '',
			review: '',
			selfEvaluation: '',
			cluster: '',
			partnership: '',
		};
	});
	afterAll(async () => {
		await browser?.close();
		await stage?.close();
	});

	/** One step; those that follow a broken one are skipped. Every page it came by must be without fault. */
	function step(name: string, play: (story: Story) => Promise<void>, moveTo?: string): void {
		it(name, async ({ skip }) => {
			skip(broken);
			broken = true;
			if (moveTo !== undefined) await stage?.moveTo(moveTo);
			await play(story);
			broken = false;
			expect(story.scene.faults()).toEqual([]);
		});
	}

	step('an administrator creates a programme', createProgramme);
	step('the register of Hampshire comes in', (now) => importRegister(now, register));
	step('five primary schools form a partnership, a cluster and a cycle', formPartnership);
	step('ten people are invited and come', invitePeople);
	step('the self-evaluation is written, agreed and opened', writeSelfEvaluation);
	step('a sign-in ends under an open form and nothing is lost', loseTheSession);
	step('the partnership lead plans the review', (now) => planReview(now, '2026-11-24'));
	step('signed out, one is asked to sign in', meetTheDoor);
	step('the visit is prepared', prepareVisit);
	step('the team notes what it sees', visit, '2026-11-24T09:20:00Z');
	step('signing in and noting work by keyboard alone', byKeyboard);
	step('findings grow out of the notes and go to the host', writeReport);
	step('the host checks the facts and the report is final', checkFacts);
	step('the host shares, and takes back', shareReport);
	step('staff hold the workshop', holdWorkshop, '2026-12-08T15:45:00Z');
	step('ideas become actions', writeActions);
	step('after ninety days they talk, and schools help each other', followUp, '2027-02-22T15:45:00Z');
	step('they look back, and close the review', reflect, '2027-03-08T15:45:00Z');
	step('the second cycle opens with what was said last time', beginAgain);
});
