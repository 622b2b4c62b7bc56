/** Why: documents look the same on every machine, so they carry the product's own typefaces and never the machine's. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { codePointsOf, coveredByOne } from './font-coverage.server.ts';
import type { Covers } from './printable-text.ts';
import { woffToTtf } from './woff-to-ttf.server.ts';

const require = createRequire(import.meta.url);

interface Face {
	readonly path: string;
	readonly family: string;
	readonly style: string;
	/** Symbols and emoji: without them such characters are spelled out. */
	readonly extra?: true;
}

const facesOf = (folder: string, family: string, styles: readonly string[]): readonly Face[] =>
	styles.flatMap((style) => [
		{ path: `@fontsource/${folder}/files/${folder}-latin-${style}.woff`, family, style },
		{ path: `@fontsource/${folder}/files/${folder}-latin-ext-${style}.woff`, family: `${family} Ext`, style },
	]);

const faces: readonly Face[] = [
	...facesOf('brygada-1918', 'Lateral Serif', ['500-normal', '400-italic']),
	...facesOf('atkinson-hyperlegible-next', 'Lateral Text', ['400-normal', '400-italic', '600-normal', '600-italic']),
	{
		path: '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff',
		family: 'Lateral Symbols',
		style: 'normal',
		extra: true,
	},
	{
		path: '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff',
		family: 'Lateral Emoji',
		style: 'normal',
		extra: true,
	},
];

/** The typefaces as TrueType files, and what they can draw. */
export interface Typefaces {
	readonly files: readonly Buffer[];
	readonly covers: Covers;
}

function read(face: Face): Buffer | undefined {
	try {
		return woffToTtf(readFileSync(require.resolve(face.path)), face.family, face.style);
	} catch (error) {
		if (face.extra === true) return undefined;
		throw error;
	}
}

let loaded: Typefaces | undefined;

/** Reads the typefaces once in the life of the process (about 3 MB, under 100 ms). Throws when one is not installed. */
export function typefaces(): Typefaces {
	if (loaded !== undefined) return loaded;
	const files: Buffer[] = [];
	const points = new Map<string, Set<number>>();
	for (const face of faces) {
		const file = read(face);
		if (file === undefined) continue;
		files.push(file);
		const family = points.get(face.family);
		const own = codePointsOf(file);
		// A character counts only when every style of the family has it.
		points.set(face.family, family === undefined ? new Set(own) : family.intersection(own));
	}
	loaded = { files, covers: coveredByOne([...points.values()]) };
	return loaded;
}
