/** Why: a report is taken into a room, so it becomes a tagged PDF that reads aloud, searches and prints well (PDF/UA-1). */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnWidths } from './column-widths.ts';
import type { DocumentModel } from './document.ts';
import { orderHeadings } from './heading-order.ts';
import { hasInk, printableText } from './printable-text.ts';
import { typefaces } from './typefaces.server.ts';
import { typstBlocks } from './typst-blocks.ts';
import { typstPage } from './typst-page.ts';

const programme = typstPage + typstBlocks;
const rememberedRuns = 4;

let compiler: NodeCompiler | undefined;

function typesetter(): NodeCompiler {
	if (compiler === undefined) {
		// A folder that is gone at once: the programme reads no files, and could reach none.
		const workspace = mkdtempSync(join(tmpdir(), 'lateral-paper-'));
		compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...typefaces().files] }] });
		rmdirSync(workspace);
	}
	return compiler;
}

function dataOf(document: DocumentModel): string {
	const { covers } = typefaces();
	const blocks = orderHeadings(document.blocks).map((block) =>
		block.kind === 'table' ? { ...block, widths: columnWidths(block) } : block,
	);
	const ready = { ...document, title: hasInk(document.title) ? document.title : '–', blocks };
	// A picture is a document of its own, whose texts were made printable when it was drawn.
	return JSON.stringify(ready, (key, value: unknown) =>
		typeof value === 'string' && key !== 'svg' ? printableText(value, covers) : value,
	);
}

/**
 * The document as PDF/UA-1 (ISO 14289-1): tagged, with title, language, bookmarks and its own typefaces. The same
 * document gives the same bytes. Throws when the typesetter refuses, which is a fault of this program, never of the text.
 */
export function toPdf(document: DocumentModel): Buffer {
	const typst = typesetter();
	try {
		const result = typst.compile({ mainFileContent: programme, inputs: { document: dataOf(document) } });
		const paper = result.result;
		if (paper === null) {
			const problem = result.takeDiagnostics();
			const reasons: unknown = problem === null ? 'no reason given' : typst.fetchDiagnostics(problem);
			throw new Error(`the typesetter refused: ${JSON.stringify(reasons)}`);
		}
		const creationTimestamp = Math.floor(Date.parse(document.writtenAt) / 1000);
		return typst.pdf(paper, { pdfStandard: 'ua-1', creationTimestamp });
	} finally {
		typst.evictCache(rememberedRuns);
	}
}
