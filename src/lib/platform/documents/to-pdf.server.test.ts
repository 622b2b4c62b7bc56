import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel } from './document.ts';
import { hostileText } from './hostile-text.test-data.ts';
import { sampleReport } from './sample-report.test-data.ts';
import { toPdf } from './to-pdf.server.ts';
import { typefaces } from './typefaces.server.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPoppler)
	console.warn('pdftotext (poppler-utils) is not installed: tests that read the text of a PDF are skipped');

const bare: DocumentModel = { title: 'T', language: 'en', writtenAt: '2026-11-23T20:14:00Z', header: [], blocks: [] };
const withBlocks = (...blocks: readonly Block[]): DocumentModel => ({ ...bare, blocks });
const source = (pdf: Buffer) => pdf.toString('latin1');
const textOf = (pdf: Buffer) =>
	execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: pdf }).toString('utf8');
const oneLine = (text: string) => text.replace(/[\s\u200b]+/gu, ' ');

describe('the file', () => {
	const english = toPdf(sampleReport('en'));
	const welsh = toPdf(sampleReport('cy'));

	it('is a tagged PDF/UA-1 with title, language and bookmarks', () => {
		expect(source(english).startsWith('%PDF-1.7')).toBe(true);
		expect(source(english)).toContain('/StructTreeRoot');
		expect(source(english)).toContain('/Lang (en-GB)');
		expect(source(welsh)).toContain('/Lang (cy-GB)');
		expect(source(english)).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(source(english)).toMatch(/\/Title [(<]/u);
		expect(source(english)).toContain('/DisplayDocTitle true');
		expect(source(english)).toContain('/Outlines');
	});

	it('tags headings, lists, tables, captions and quotations', () => {
		for (const tag of ['/H1', '/H2', '/L', '/LI', '/Table', '/TH', '/TD', '/Caption', '/BlockQuote'])
			expect(source(english)).toContain(`/S ${tag}`);
	});

	it('is the same, byte for byte, for the same document', () => {
		expect(toPdf(sampleReport('en')).equals(english)).toBe(true);
		expect(source(english)).toContain('D:20261123201400Z');
	});

	it('carries its own typefaces and none of the machine’s', () => {
		const fonts = new Set(
			Array.from(source(english).matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/gu), (match) => match[1]),
		);
		expect(fonts.size).toBeGreaterThan(3);
		for (const font of fonts) expect(font).toMatch(/^Lateral/u);
	});
});

describe.skipIf(!hasPoppler)('the words', () => {
	it('can be read and searched, Welsh letters too', () => {
		const text = oneLine(textOf(toPdf(sampleReport('cy'))));
		expect(text).toContain('I ba raddau y mae’r plant yn holi’n ddyfnach am y tŷ gwydr a’r ŵyn?');
		expect(text).toContain('Ŵyn, Ŷd, ẁ, ẅ, ẃ, ỳ, ÿ, ý, â, ê, î, ô, û, ï, ö.');
	});

	it('come out literally from every kind of block, whatever they look like', () => {
		for (const text of hostileText) {
			const pdf = toPdf({
				...bare,
				title: text,
				header: [{ label: 'L', text }],
				foot: text,
				readers: text,
				kicker: text,
				masthead: 'Lateral',
				blocks: [
					{ kind: 'heading', level: 1, text },
					{ kind: 'paragraph', text: [{ text, strong: true, emphasis: true }] },
					{ kind: 'list', items: [text] },
					{ kind: 'quote', text, by: text },
					{ kind: 'table', caption: text, header: [text], rows: [[text]] },
					{ kind: 'trail', items: [{ source: 's', text, inference: text }] },
					{ kind: 'callout', title: text, text },
				],
			});
			expect(oneLine(textOf(pdf)).split(text).length - 1).toBeGreaterThanOrEqual(14);
		}
	});

	it('fit on the page when they are 10,000 characters without a space', () => {
		const long = 'abcdefghij'.repeat(1000);
		const text = textOf(toPdf(withBlocks({ kind: 'paragraph', text: long }))).replace(/[^a-j]/gu, '');
		expect(text).toContain(long);
	});

	it('fit when they are 10,000 characters of prose', () => {
		const long = 'Children catch up. '.repeat(530).trim();
		const text = textOf(toPdf(withBlocks({ kind: 'paragraph', text: long })));
		for (const word of ['Children', 'catch', 'up\\.']) expect(text.match(new RegExp(word, 'gu'))).toHaveLength(530);
	});

	it('show what no typeface can draw by its number, and emoji where the typeface is installed', () => {
		const text = textOf(toPdf(withBlocks({ kind: 'paragraph', text: '水 and 😀 and \u0001\u202eend' })));
		expect(text).toContain('[U+6C34] and');
		expect(text).toContain(typefaces().covers('😀') ? '😀' : '[U+1F600]');
		expect(text).toContain('and end');
	});
});

describe('never refuses', () => {
	it('any text', () => {
		const anyText = fc.string({ unit: 'binary', maxLength: 60 });
		fc.assert(
			fc.property(anyText, anyText, anyText, (a, b, c) => {
				const pdf = toPdf({
					...withBlocks(
						{ kind: 'heading', level: 3, text: a, note: [b] },
						{ kind: 'paragraph', text: [{ text: b }, { text: c, strong: true }] },
					),
					title: c,
				});
				return pdf.length > 0;
			}),
			{ numRuns: Number(process.env['RUNS'] ?? 40) },
		);
	});

	it('a document with nothing in it, or with empty blocks', () => {
		const empty: readonly Block[] = [
			{ kind: 'heading', level: 2, text: '' },
			{ kind: 'paragraph', text: '' },
			{ kind: 'list', items: [] },
			{ kind: 'quote', text: [] },
			{ kind: 'table', header: [], rows: [] },
			{ kind: 'table', header: ['a', 'b'], rows: [[], ['x', 'y', 'z']], wide: true, figures: [7] },
			{ kind: 'trail', items: [] },
			{ kind: 'callout', text: '' },
			{ kind: 'page-break' },
			{ kind: 'page-break' },
		];
		expect(toPdf(bare).length).toBeGreaterThan(0);
		expect(toPdf({ ...withBlocks(...empty), title: ' ', author: '', orientation: 'landscape' }).length).toBeGreaterThan(
			0,
		);
	});
});
