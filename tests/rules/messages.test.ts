/** Why: a sentence missing in one language, or a plural form missing in Welsh, must fail the build and not a reader. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Entry =
	string | readonly { readonly declarations?: readonly string[]; readonly match: Readonly<Record<string, string>> }[];

const folder = fileURLToPath(new URL('../../messages/', import.meta.url));

async function catalogue(locale: 'en' | 'cy'): Promise<Map<string, Entry>> {
	const all = new Map<string, Entry>();
	for (const file of (await readdir(`${folder}${locale}`)).sort()) {
		const text = await readFile(`${folder}${locale}/${file}`, 'utf8');
		const entries = JSON.parse(text) as Record<string, Entry>;
		// Of a key that is written twice, reading keeps the later sentence and says nothing.
		const keys = [...text.matchAll(/^\t"([^"]+)":/gm)].map((match) => match[1] ?? '');
		const twice = keys.find((key, place) => keys.indexOf(key) !== place);
		if (twice !== undefined) throw new Error(`${twice} stands twice in ${locale}/${file}.`);
		for (const [key, entry] of Object.entries(entries)) {
			if (key.startsWith('$')) continue;
			if (all.has(key)) throw new Error(`${key} stands in two files of ${locale}.`);
			all.set(key, entry);
		}
	}
	return all;
}

const en = await catalogue('en');
const cy = await catalogue('cy');
const textsOf = (entry: Entry): readonly string[] =>
	typeof entry === 'string' ? [entry] : entry.flatMap((one) => Object.values(one.match));
const placesIn = (entry: Entry): readonly string[] =>
	[
		...new Set(textsOf(entry).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))),
	].sort();
const isPlural = (entry: Entry): boolean => typeof entry !== 'string' && JSON.stringify(entry).includes(': plural');

/** The plural forms of Welsh, each with the number that has it; a sentence may also name the numbers themselves. */
const welshForms = { zero: '0', one: '1', two: '2', few: '3', many: '6', other: String.raw`\*` };

describe('the two languages say the same things', () => {
	it('have the same keys', () => {
		expect([...cy.keys()].sort()).toEqual([...en.keys()].sort());
	});

	it('leave no sentence empty', () => {
		const empty = [...en, ...cy]
			.filter(([, entry]) => textsOf(entry).some((text) => text.trim() === ''))
			.map(([key]) => key);
		expect(empty).toEqual([]);
	});

	it('fill in the same places', () => {
		const differing = [...en.keys()].filter((key) => {
			const welsh = cy.get(key);
			return (
				welsh !== undefined &&
				!placesIn(en.get(key) ?? '').every((place) => placesIn(welsh).includes(place) || isPlural(welsh))
			);
		});
		expect(differing).toEqual([]);
	});

	it('give every Welsh plural all six forms', () => {
		const short = [...cy]
			.filter(([, entry]) => isPlural(entry))
			.filter(([, entry]) => {
				const forms = JSON.stringify(entry);
				return !Object.entries(welshForms).every(([form, count]) =>
					new RegExp(`Plural=${form}|=${form}[",]|"count=${count},`).test(forms),
				);
			});
		expect(short.map(([key]) => key)).toEqual([]);
	});

	it('are not the same sentence twice', () => {
		const copied = [...en].filter(
			([key, entry]) => typeof entry === 'string' && entry.split(' ').length > 3 && cy.get(key) === entry,
		);
		expect(copied.map(([key]) => key)).toEqual([]);
	});
});
