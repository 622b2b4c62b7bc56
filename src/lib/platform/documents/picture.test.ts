// Why: a picture must reach paper and Word whole, with words for whoever cannot see it.
import { describe, expect, it } from 'vitest';
import { readZip, readZipEntry } from '../files/read-zip.server.ts';
import type { DocumentModel } from './document.ts';
import { toPdf } from './to-pdf.server.ts';
import { toWord } from './to-word.server.ts';

const long = 'M0 0'.padEnd(400, 'L1');
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><path d="${long}"/><text x="5" y="20" font-family="Lateral Text">Ŵyn</text></svg>`;
const document: DocumentModel = {
	title: 'T',
	language: 'en',
	writtenAt: '2026-11-23T20:14:00Z',
	header: [],
	blocks: [{ kind: 'picture', svg, ratio: 0.5, alt: 'Two dots that came closer', caption: 'Closer' }],
};

describe('a picture', () => {
	it('is a tagged figure with its words in PDF/UA', () => {
		const source = toPdf(document).toString('latin1');
		expect(source).toContain('/S /Figure');
		expect(source).toContain('/Alt (Two dots that came closer)');
		expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
	});

	it('is drawn by Word, with the same words, the same bytes each time', async () => {
		const packed = await toWord(document);
		expect((await toWord(document)).equals(packed)).toBe(true);
		const listing = readZip(packed);
		if (listing.status === 'broken') throw new Error('broken');
		const part = (end: string): string => {
			const entry = listing.entries.find(({ name }) => name.endsWith(end));
			return entry === undefined ? '' : (readZipEntry(packed, entry, 1_000_000)?.toString('utf8') ?? '');
		};
		expect(part('.svg')).toBe(svg);
		expect(part('word/document.xml')).toContain('descr="Two dots that came closer"');
	});
});
