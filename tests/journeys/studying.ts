/** Why: what an evaluator does, from the list of schools that had the programme to a report that holds the page’s digits. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { readZip, readZipEntry } from '#lib/platform/files/index.server.ts';
import type { Person } from './person.ts';

/** A study that is being played: who plays, and where it is. */
export interface Studying {
	readonly evaluator: Person;
	/** The address of the programme’s studies, without a slash at the end. */
	readonly studies: string;
	study: string;
}

const main = (evaluator: Person) => evaluator.page.locator('main');

/** The question, the outcome with its summers, and what schools are matched on. */
export async function designStudy(story: Studying): Promise<void> {
	const { evaluator } = story;
	await evaluator.go(story.studies);
	await evaluator.press('Begin a study', main(evaluator));
	await evaluator.write('title', 'Reviews and mathematics');
	await evaluator.write('question', 'Did mathematics rise more where schools reviewed each other?');
	await evaluator.press('Begin a study', evaluator.page.locator('main form'));
	story.study = /^\/[^/]+\/studies\/[^/]+/.exec(evaluator.path())?.[0] ?? '';
	await evaluator.go(story.study);
	await evaluator.go(`${story.study}/design`);
	await evaluator.tick('measures', 'mat_average');
	await evaluator.tick('measures', 'read_average');
	await evaluator.write('years', '2016, 2017, 2018');
	await evaluator.write('treatedFrom', '2018');
	for (const one of ['result:mat_average', 'result:read_average', 'context:idaci-quintile', 'register:urban_rural'])
		await evaluator.tick('covariates', one);
	await evaluator.press('Save', evaluator.page.locator('main form'));
	await evaluator.see('Saved.');
}

/** The list goes up as a file, the pool comes from the register, and the sample is put together off the request. */
export async function chooseSample(story: Studying, list: string): Promise<void> {
	const { evaluator } = story;
	await evaluator.go(`${story.study}/sample`);
	const file = { name: 'had-the-programme.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
	await evaluator.page.locator('#treatment-file').setInputFiles(file);
	await evaluator.press('Read this list', evaluator.page.locator('#treatment'));
	await evaluator.see('The list is taken.');
	await evaluator.press('Choose from the register', evaluator.page.locator('#pool'));
	await evaluator.see('The schools to compare with are chosen.');
	await evaluator.press('Put the sample together', evaluator.page.locator('#together'));
	await untilThere(evaluator, 'The sample is put together.');
}

/** One analysis is written down and the study is frozen; nothing was opened so far. */
export async function freeze(story: Studying): Promise<void> {
	const { evaluator } = story;
	await evaluator.go(`${story.study}/analyses`);
	await evaluator.press('Write an analysis', main(evaluator));
	await evaluator.write('name', 'As planned');
	await evaluator.write('caliper', '');
	await evaluator.choose('measure', /[Mm]ath/);
	for (const test of ['event-study', 'placebo', 'compliers']) await evaluator.tick('tests', test);
	await evaluator.press('Save', evaluator.page.locator('main form'));
	await evaluator.press('Freeze the study', evaluator.page.locator('#freeze'));
	await evaluator.see('The study is frozen.');
	await evaluator.go(`${story.study}/results`);
	await evaluator.see(/not been opened|closed|open/i);
}

/** The pairs are made before anyone has seen an outcome, and looked at. */
export async function match(story: Studying): Promise<void> {
	const { evaluator } = story;
	await evaluator.go(`${story.study}/analyses`);
	await evaluator.press('Match now', main(evaluator));
	await untilThere(evaluator, 'See the matching');
	await evaluator.press('See the matching', main(evaluator));
	await evaluator.see('Average mathematics score 2017');
}

/** The outcome is opened, once, and every analysis runs on it. */
export async function openAndRun(story: Studying): Promise<void> {
	const { evaluator } = story;
	await evaluator.go(story.study);
	await evaluator.page.locator('#open label').first().click();
	await evaluator.press('Open the outcome', evaluator.page.locator('#open'));
	await evaluator.see('The outcome is open.');
	await evaluator.go(`${story.study}/analyses`);
	await evaluator.press('Run on the outcome', main(evaluator));
	await untilThere(evaluator, 'Read the result');
	await evaluator.press('Read the result', main(evaluator));
	await evaluator.go(story.study);
}

/** What the results page says: the estimate and its likely range, as printed. */
export async function readEstimate(story: Studying): Promise<readonly [estimate: string, low: string, high: string]> {
	const { evaluator } = story;
	await evaluator.go(`${story.study}/results`);
	const said = (await main(evaluator).innerText()).replaceAll(/\s+/g, ' ');
	const found = /changed by (\S+) against their matches; the likely range runs from (\S+) to (\S+)\.(?: |$)/.exec(said);
	if (found === null) throw new Error(`No estimate on ${evaluator.page.url()}: ${said.slice(0, 600)}`);
	return [found[1] ?? '', found[2] ?? '', found[3] ?? ''];
}

/** The three files that leave a study, as text. */
export async function takeFiles(
	story: Studying,
): Promise<{ readonly pdf: string; readonly word: string; readonly bundle: ReadonlyMap<string, string> }> {
	const { evaluator } = story;
	await evaluator.go(story.study);
	const pdf = await download(evaluator, 'Report (PDF)');
	const word = unpacked(await download(evaluator, 'Report (Word)')).get('word/document.xml') ?? '';
	const bundle = unpacked(await download(evaluator, 'Data and script for R (zip)'));
	return {
		pdf: execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: pdf }).toString('utf8'),
		word: word.replaceAll(/<[^>]+>/g, ' '),
		bundle,
	};
}

async function download(evaluator: Person, name: string): Promise<Buffer> {
	const coming = evaluator.page.waitForEvent('download');
	await evaluator.page.getByRole('link', { name }).click();
	return readFile(await (await coming).path());
}

function unpacked(zip: Buffer): ReadonlyMap<string, string> {
	const listing = readZip(zip);
	if (listing.status === 'broken') throw new Error('That is no zip.');
	return new Map(
		listing.entries.map((entry) => [entry.name, readZipEntry(zip, entry, 20_000_000)?.toString('utf8') ?? '']),
	);
}

/** The page asks again by itself until the work is done, so it is looked over only then. */
async function untilThere(evaluator: Person, text: string): Promise<void> {
	await evaluator.page.getByText(text).first().waitFor({ timeout: 60_000 });
	await evaluator.page.waitForLoadState('load');
	await evaluator.look();
}
