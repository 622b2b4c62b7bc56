/** Why: a lead plans a year in the browser and never has to chase: days, plan, reasons, calendars, a change. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { administrator, cast } from './cast.ts';
import { createProgramme, formPartnership, importRegister, invitePeople } from './forming.ts';
import {
	beRemindedOnce,
	holdTheTalk,
	holdVisit,
	invitation,
	missTheTalk,
	type Invited,
	type Kept,
} from './keeping-the-year.ts';
import { openScene } from './person.ts';
import { askForDays, beginRota, fallIll, planYear, publishYear } from './planning-year.ts';
import { arrive } from './sign-in.ts';
import { openBrowser, openStage, tellings, type Stage } from './stage.ts';
import type { Story } from './story.ts';
import { calendarDate } from '#lib/kernel/index.ts';

const register = new URL('../../../shared/data/raw/gias_raw_hampshire_20220420.csv', import.meta.url).pathname;
const here = existsSync(register);
if (!here) console.log('The journey of a year is skipped because the register file of Hampshire is not here.');

describe.skipIf(!here).each(tellings({ script: false }))('a year is planned, script: $script', ({ script }) => {
	let browser: Browser | undefined;
	let stage: Stage | undefined;
	let story: Story;
	let rota = '';
	let broken = false;

	beforeAll(async () => {
		browser = await openBrowser();
		stage = await openStage('2026-11-23T08:30:00Z', { LATERAL_ADMINISTRATORS: administrator.email });
		const scene = openScene(browser, stage, script);
		scene.looks.on = false;
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
	function step(name: string, play: () => Promise<void>, moveTo?: string): void {
		it(name, async ({ skip }) => {
			skip(broken);
			broken = true;
			if (moveTo !== undefined) await stage?.moveTo(moveTo);
			await play();
			broken = false;
			expect(story.scene.faults()).toEqual([]);
		});
	}

	step('five schools with their people and an open cycle', async () => {
		await createProgramme(story);
		await importRegister(story, register);
		await formPartnership(story);
		await invitePeople(story);
		story.scene.looks.on = true;
	});
	step('the lead begins a rota', async () => {
		rota = await beginRota(story, '2027-01-11', '2027-05-21');
	});
	step('people are asked for their days and answer without an account', () => askForDays(story, rota));
	step('the year is planned, proved best, and says why it is so', () => planYear(story, rota));
	step('a decision is kept, and the plan is published to everybody', () => publishYear(story, rota));
	let visit: Invited;
	step('every visit stands in the calendars of those who come', async () => {
		visit = await invitation(story, cast.reviewer.email, 0, (one) => /^Review visit/.test(one.title));
		expect(visit).toMatchObject({ method: 'REQUEST', sequence: 0 });
		expect(visit.starts).toMatch(/^2027-/);
	});
	step('a reviewer falls ill, and the smallest change is accepted', async () => {
		const before = stage?.mails.length ?? 0;
		await fallIll(story, rota, cast.reviewer.name, '2027-01-11', '2027-05-21');
		await stage?.moveTo('2026-11-23T08:32:00Z');
		const gone = await invitation(story, cast.reviewer.email, before, (one) => one.uid === visit.uid);
		expect(gone.method).toBe('CANCEL');
		expect(gone.sequence).toBeGreaterThan(visit.sequence);
	});
	let kept: Kept;
	step('the visit is held, and what follows stands in calendars', async () => {
		const before = stage?.mails.length ?? 0;
		kept = await holdVisit(story, rota);
		await stage?.moveTo(`${kept.visit}T14:00:00Z`);
		const talk = await invitation(story, cast.host.email, before, (one) => one.uid.includes('ninety-day'));
		expect(talk).toMatchObject({ starts: kept.talk, zone: 'date' });
	});
	let talk = calendarDate('2027-01-11');
	step('five school days before the talk a reminder comes, once', async () => {
		talk = await beRemindedOnce(story, kept.talk);
	});
	step('a talk that is missed is offered three new days', async () => {
		talk = await missTheTalk(story, talk);
	});
	step('the talk is held on its page, and the board counts it', () => holdTheTalk(story, talk));
});
