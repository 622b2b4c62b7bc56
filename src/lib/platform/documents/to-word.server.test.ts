import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip, readZipEntry } from '../files/read-zip.server.ts';
import type { Block, DocumentModel } from './document.ts';
import { hostileText } from './hostile-text.test-data.ts';
import { sampleReport } from './sample-report.test-data.ts';
import { toWord } from './to-word.server.ts';

const bare: DocumentModel = { title: 'T', language: 'en', writtenAt: '2026-11-23T20:14:00Z', header: [], blocks: [] };

function part(docx: Buffer, name: string): string {
	const listing = readZip(docx);
	const entry = listing.status === 'zip' ? listing.entries.find((candidate) => candidate.name === name) : undefined;
	const data = entry === undefined ? undefined : readZipEntry(docx, entry, 10_000_000);
	if (data === undefined) throw new Error(`no ${name}`);
	return data.toString('utf8');
}

const unescape = (xml: string) =>
	xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&#x2F;', '/')
		.replaceAll('&amp;', '&');
const textOf = (xml: string) =>
	unescape(Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu), (match) => match[1]).join('\n'));

describe('the Word file', async () => {
	const english = await toWord(sampleReport('en'));
	const welsh = await toWord(sampleReport('cy'));
	const body = part(english, 'word/document.xml');

	it('has the words, Welsh letters too', () => {
		expect(textOf(body)).toContain('To what extent do children who fall behind in reading catch up');
		expect(textOf(part(welsh, 'word/document.xml'))).toContain('Ŵyn, Ŷd, ẁ, ẅ, ẃ, ỳ');
	});

	it('has real styles', () => {
		for (const style of [
			'Title',
			'Heading1',
			'Heading2',
			'ListParagraph',
			'Quote',
			'Caption',
			'TrailSource',
			'Callout',
		]) {
			expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
			expect(part(english, 'word/styles.xml')).toContain(`w:styleId="${style}"`);
		}
	});

	it('repeats the heading row of each table', () => {
		expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
	});

	it('names its language, title and author', () => {
		expect(part(english, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
		expect(part(welsh, 'word/styles.xml')).toContain('<w:lang w:val="cy-GB"');
		const core = part(welsh, 'docProps/core.xml');
		expect(core).toContain('<dc:language>cy-GB</dc:language>');
		expect(core).toContain('<dc:title>I ba raddau');
		expect(core).toContain('<dc:creator>Larkholm Primary</dc:creator>');
		expect(core.match(/>2026-11-23T20:14:00Z</gu)).toHaveLength(2);
	});

	it('is the same, byte for byte, for the same document', async () => {
		expect((await toWord(sampleReport('en'))).equals(english)).toBe(true);
	});
});

it('keeps hostile text as text', async () => {
	for (const text of hostileText) {
		const blocks: readonly Block[] = [
			{ kind: 'heading', level: 1, text },
			{ kind: 'paragraph', text: [{ text, strong: true }] },
			{ kind: 'table', caption: text, header: [text], rows: [[text]] },
			{ kind: 'trail', items: [{ source: text, text, inference: text, against: text }] },
		];
		const xml = part(await toWord({ ...bare, title: text, blocks }), 'word/document.xml');
		expect(textOf(xml).split(text).length - 1).toBe(10);
	}
});

it('is well-formed whatever was written', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
			const docx = await toWord({ ...bare, title: text, author: text, blocks: [{ kind: 'paragraph', text }] });
			for (const name of ['word/document.xml', 'docProps/core.xml'])
				// XML 1.0 allows no other controls.
				expect(part(docx, name)).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
		}),
		{ numRuns: 30 },
	);
});

it('begins each numbered list at 1, and takes empty blocks', async () => {
	const xml = part(
		await toWord({
			...bare,
			orientation: 'landscape',
			blocks: [
				{ kind: 'list', ordered: true, items: ['a', 'b'] },
				{ kind: 'list', ordered: true, items: ['c'] },
				{ kind: 'list', items: [] },
				{ kind: 'table', header: [], rows: [] },
				{ kind: 'table', header: ['a', 'b'], rows: [[], ['1', '2', '3']] },
				{ kind: 'page-break' },
				{ kind: 'heading', level: 3, text: ' ' },
			],
		}),
		'word/document.xml',
	);
	const lists = Array.from(xml.matchAll(/<w:numId w:val="(\d+)"\/>/gu), (match) => match[1]);
	expect(lists).toHaveLength(3);
	expect(lists[0]).toBe(lists[1]);
	expect(lists[2]).not.toBe(lists[0]);
	expect(xml).toContain('w:orient="landscape"');
	expect(xml).not.toContain('>3<');
});
