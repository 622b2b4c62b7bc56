/** Why: each kind of block becomes what a Word user would have made by hand: a styled paragraph, a list, a table. */
import {
	AlignmentType,
	BorderStyle,
	HeadingLevel,
	ImageRun,
	type IRunOptions,
	PageBreak,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { columnWidths } from './column-widths.ts';
import type { Block, PictureBlock, RichText, TableBlock, TrailBlock } from './document.ts';
import { runsOf } from './rich-text.ts';
import { hairline } from './word-styles.ts';

/** Where each ordered list starts again at 1. */
export interface WordPlace {
	readonly list: number;
	/** Width of the text in twentieths of a point. */
	readonly width: number;
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });

/** A text as Word runs; a line break in it stays a line break. */
export function wordRuns(text: RichText): readonly TextRun[] {
	return runsOf(text).flatMap((run) => {
		const style: IRunOptions = {
			...(run.strong === true && { bold: true }),
			...(run.emphasis === true && { italics: true }),
		};
		return run.text
			.split('\n')
			.map((part, index) => new TextRun({ ...style, text: part, ...(index > 0 && { break: 1 }) }));
	});
}

const styled = (style: string, text: RichText) => new Paragraph({ style, children: wordRuns(text) });

function tableOf(block: TableBlock, place: WordPlace): Table {
	const shares = columnWidths(block);
	const whole = shares.reduce((sum, share) => sum + share, 0);
	const widths = shares.map((share) => Math.round((share / whole) * place.width));
	const alignment = (column: number) =>
		block.figures?.includes(column) === true ? AlignmentType.END : AlignmentType.START;
	const cell = (style: string, text: RichText, column: number) =>
		new TableCell({
			width: { size: widths[column] ?? 0, type: WidthType.DXA },
			children: [new Paragraph({ style, alignment: alignment(column), children: wordRuns(text) })],
		});
	const nameOf = (text: RichText) => runsOf(text).map((run) => ({ ...run, strong: true }));
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: block.header.map((name, column) => cell('TableHead', name, column)),
	});
	const rows = block.rows.map(
		(row) =>
			new TableRow({
				cantSplit: true,
				children: block.header.map((_, column) => {
					const text = row[column] ?? '';
					return cell('TableText', column === 0 && block.rowNames === true ? nameOf(text) : text, column);
				}),
			}),
	);
	return new Table({
		width: { size: place.width, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		tableLook: { firstRow: true, firstColumn: block.rowNames === true, noHBand: true, noVBand: true },
		margins: { left: 0, right: 120 },
		borders: {
			top: none,
			left: none,
			right: none,
			insideVertical: none,
			insideHorizontal: line(4, hairline),
			bottom: line(4, hairline),
		},
		rows: [head, ...rows],
	});
}

function trailOf(block: TrailBlock): readonly Paragraph[] {
	return block.items.flatMap((item) => {
		const said = [item.time, item.role].filter((part) => part !== undefined).join(', ');
		const source = new Paragraph({
			style: 'TrailSource',
			numbering: { reference: item.against === undefined ? 'supports' : 'against', level: 0 },
			children: [
				...wordRuns([{ text: item.source, strong: true }, { text: said === '' ? '' : `, ${said}` }]),
				...(item.against === undefined
					? []
					: [
							new TextRun({ text: '  ' }),
							new TextRun({ text: item.against, shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F5DD8B' } }),
						]),
			],
		});
		const inference = item.inference === undefined ? [] : [styled('TrailInference', item.inference)];
		return [source, styled('TrailText', item.text), ...inference];
	});
}

/** One clear pixel, for programs that cannot draw: the table beside the picture says what it shows. */
const clearPixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
	'base64',
);
const twentiethsOfPointInPixel = 15;

function pictureOf({ svg, ratio, alt }: PictureBlock, place: WordPlace): ImageRun {
	const width = Math.floor(place.width / twentiethsOfPointInPixel);
	return new ImageRun({
		type: 'svg',
		data: Buffer.from(svg, 'utf8'),
		transformation: { width, height: Math.round(width * ratio) },
		fallback: { type: 'png', data: clearPixel },
		// Its number in the document, since the library counts through all documents that it ever made.
		altText: { name: 'picture', title: '', description: alt, id: String(place.list + 1) },
	});
}

function bodyOf(block: Block, place: WordPlace): readonly (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [new Paragraph({ heading: headingLevels[block.level], children: wordRuns(block.text) })];
		case 'paragraph':
			return [styled(block.tone === 'lead' ? 'Lead' : block.tone === 'soft' ? 'SmallPrint' : 'Normal', block.text)];
		case 'list': {
			const numbering =
				block.ordered === true
					? { reference: 'numbers', level: 0, instance: place.list }
					: { reference: 'points', level: 0 };
			return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering, children: wordRuns(item) }));
		}
		case 'quote':
			return [styled('Quote', block.text), ...(block.by === undefined ? [] : [styled('QuoteSource', block.by)])];
		case 'table':
			if (block.header.length === 0) return [];
			return [
				...(block.caption === undefined ? [] : [styled('Caption', block.caption)]),
				tableOf(block, place),
				styled('RunningText', ''),
			];
		case 'trail':
			return trailOf(block);
		case 'callout':
			return [
				...(block.title === undefined ? [] : [styled('CalloutTitle', block.title)]),
				styled('Callout', block.text),
			];
		case 'picture':
			return [
				...(block.caption === undefined ? [] : [styled('Caption', block.caption)]),
				new Paragraph({ children: [pictureOf(block, place)] }),
			];
		case 'page-break':
			return [new Paragraph({ children: [new PageBreak()] })];
	}
}

/** The paragraphs and tables of one block with its margin note: under a heading, before anything else. */
export function wordBlock(block: Block, place: WordPlace): readonly (Paragraph | Table)[] {
	const note = block.kind === 'page-break' ? undefined : block.note;
	const body = bodyOf(block, place);
	if (note === undefined || note.length === 0) return body;
	const said = styled('MarginNote', note.join(' · '));
	return block.kind === 'heading' ? [...body, said] : [said, ...body];
}
