/** Why: an evaluator goes from the list of treated schools to a report, on real schools, and finds the same digits everywhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { administrator } from './cast.ts';
import { createProgramme } from './forming.ts';
import { newPerson, openScene, type Scene } from './person.ts';
import { hasRealFiles, readRealSlice, treatmentList } from './real-slice.ts';
import { arrive, linkIn } from './sign-in.ts';
import { openBrowser, openStage, tellings, type Stage } from './stage.ts';
import type { Founding } from './story.ts';
import {
	chooseSample,
	designStudy,
	freeze,
	match,
	openAndRun,
	readEstimate,
	takeFiles,
	type Studying,
} from './studying.ts';

if (!hasRealFiles)
	console.log('The journey of a study is skipped because the published files are not in ../shared/data.');

const evaluator = { name: 'Beth Rowan', email: 'beth.rowan@example.org' };

describe.skipIf(!hasRealFiles).each(tellings({ script: false }))('a study is made, script: $script', ({ script }) => {
	let browser: Browser | undefined;
	let stage: Stage | undefined;
	let scene: Scene;
	let story: Studying;
	let broken = false;

	beforeAll(async () => {
		browser = await openBrowser();
		stage = await openStage('2026-11-23T08:30:00Z', { LATERAL_ADMINISTRATORS: administrator.email }, readRealSlice);
		scene = openScene(browser, stage, script);
		scene.looks.on = false;
		const forming: Founding = { people: { administrator: await arrive(scene, administrator.email) }, slug: '' };
		await createProgramme(forming);
		story = await inviteEvaluator(forming);
		scene.looks.on = true;
	}, 240_000);
	afterAll(async () => {
		await browser?.close();
		await stage?.close();
	});

	async function inviteEvaluator({ people, slug }: Founding): Promise<Studying> {
		const { administrator: asks } = people;
		await asks.go(`/${slug}/people/invite`);
		await asks.write('name', evaluator.name);
		await asks.write('email', evaluator.email);
		await asks.choose('role', /[Ee]valuator/);
		await asks.press('Send the invitation');
		const person = await newPerson(scene);
		await person.go(await linkIn(scene, evaluator.email));
		await person.press('Accept and come in');
		return { evaluator: person, studies: `/${slug}/studies`, study: '' };
	}

	/** One step; those that follow a broken one are skipped. Every page it came by must be without fault. */
	function step(name: string, play: () => Promise<void>): void {
		it(name, async ({ skip }) => {
			skip(broken);
			broken = true;
			await play();
			broken = false;
			expect(scene.faults()).toEqual([]);
		});
	}

	step('the question, the outcome and the matching variables are written down', () => designStudy(story));
	step('the list, the pool and the sample are chosen', () => chooseSample(story, treatmentList()));
	step('an analysis is planned, and the study is frozen', () => freeze(story));
	step('schools are matched before any outcome is open', () => match(story));
	step('the outcome is opened and the analysis runs on it', () => openAndRun(story));
	step('report, Word and bundle hold the digits of the page', async () => {
		const printed = await readEstimate(story);
		const { pdf, word, bundle } = await takeFiles(story);
		for (const digits of printed) {
			expect(pdf).toContain(digits);
			expect(word).toContain(digits);
		}
		const numbers = [...bundle].find(([name]) => name.endsWith('expected.csv'))?.[1] ?? '';
		const estimate = Number(/did\.estimate,([^,\s]+)/.exec(numbers)?.[1]);
		expect(estimate.toFixed(2).replace('-', '−')).toBe(printed[0].replace('+', ''));
		expect(bundle.get('analysis.R')).toContain('expected.csv');
	});
});
