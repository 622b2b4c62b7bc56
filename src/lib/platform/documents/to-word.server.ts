/** Why: a school goes on writing in its own software, so a report also comes as a Word file with real styles. */
import {
	Document,
	Footer,
	Header,
	HeadingLevel,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TabStopType,
	TextRun,
} from 'docx';
import { readZip, readZipEntry } from '../files/read-zip.server.ts';
import { writeZip } from '../files/write-zip.server.ts';
import type { DocumentModel } from './document.ts';
import { orderHeadings } from './heading-order.ts';
import { cleanText } from './printable-text.ts';
import { wordBlock, wordRuns } from './word-blocks.ts';
import { wordLanguages, wordNumbering, wordStyles } from './word-styles.ts';

const a4 = { width: 11_906, height: 16_838 };
const margin = { left: 1418, right: 1134, top: 1418, bottom: 1304 };
const largestPart = 256 * 1024 * 1024;

function cleaned(document: DocumentModel): DocumentModel {
	const clean = (key: string, value: unknown): unknown =>
		typeof value === 'string' && key !== 'svg' ? cleanText(value) : value;
	const copy = JSON.parse(JSON.stringify(document, clean)) as DocumentModel;
	return { ...copy, blocks: orderHeadings(copy.blocks) };
}

function opening(document: DocumentModel): readonly Paragraph[] {
	const line = (style: string, text: string | undefined) =>
		text === undefined ? [] : [new Paragraph({ style, children: wordRuns(text) })];
	return [
		...line('Kicker', document.kicker),
		new Paragraph({ heading: HeadingLevel.TITLE, children: wordRuns(document.title) }),
		...line('MarginNote', document.note?.join(' · ')),
		...document.header.map(
			({ label, text }) =>
				new Paragraph({
					style: 'Detail',
					tabStops: [{ type: TabStopType.LEFT, position: 1700 }],
					children: wordRuns(
						label === undefined ? `\u2003${text}` : [{ text: label, strong: true }, { text: `\t${text}` }],
					),
				}),
		),
		...line('Readers', document.readers),
	];
}

function header(...texts: readonly (string | undefined)[]): Header {
	// Word refuses a header without a paragraph.
	const said = [
		...texts.filter((text) => text !== undefined),
		...(texts.every((text) => text === undefined) ? [''] : []),
	];
	return new Header({
		children: said.map((text) => new Paragraph({ style: 'RunningText', children: wordRuns(text) })),
	});
}

function footer(document: DocumentModel, width: number): Footer {
	const page = new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
	return new Footer({
		children: [
			new Paragraph({
				style: 'RunningText',
				tabStops: [{ type: TabStopType.RIGHT, position: width }],
				children: [...wordRuns(document.foot ?? ''), page],
			}),
		],
	});
}

/** The packed file with the document's own time and language in it instead of the machine's clock. */
function settled(packed: Buffer, document: DocumentModel): Buffer {
	const listing = readZip(packed);
	if (listing.status === 'broken') throw new Error('the Word file could not be packed');
	const writtenAt = new Date(document.writtenAt);
	const files = listing.entries.map((entry) => {
		const data = readZipEntry(packed, entry, largestPart);
		if (data === undefined) throw new Error(`the Word file has a part that cannot be read: ${entry.name}`);
		if (entry.name !== 'docProps/core.xml') return { name: entry.name, data };
		const core = data
			.toString('utf8')
			.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${writtenAt.toISOString().slice(0, 19)}Z`)
			.replace(
				'</cp:coreProperties>',
				`<dc:language>${wordLanguages[document.language]}</dc:language></cp:coreProperties>`,
			);
		return { name: entry.name, data: Buffer.from(core, 'utf8') };
	});
	return writeZip(files, writtenAt);
}

/**
 * The document as an editable .docx: real heading, list, quotation and table styles, heading rows that repeat, the
 * language set for spelling, and title, author and subject as properties. The same document gives the same bytes.
 */
export async function toWord(given: DocumentModel): Promise<Buffer> {
	const document = cleaned(given);
	const across = document.orientation === 'landscape';
	const width = (across ? a4.height : a4.width) - margin.left - margin.right;
	const word = new Document({
		title: document.title,
		creator: document.author ?? '',
		lastModifiedBy: document.author ?? '',
		...(document.subject !== undefined && { subject: document.subject }),
		styles: wordStyles(document.language),
		numbering: wordNumbering,
		sections: [
			{
				properties: {
					titlePage: true,
					page: { size: { ...a4, ...(across && { orientation: PageOrientation.LANDSCAPE }) }, margin },
				},
				headers: {
					first: header(document.masthead),
					default: header(document.title, document.readers),
				},
				footers: { first: footer(document, width), default: footer(document, width) },
				children: [
					...opening(document),
					...document.blocks.flatMap((block, list) => wordBlock(block, { list, width })),
				],
			},
		],
	});
	return settled(await Packer.toBuffer(word), document);
}
