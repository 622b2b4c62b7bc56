/** Why: every office file is a zip; which one it is, and whether it carries a programme, only its parts can tell. */
import { readZip, readZipEntry, type ZipEntry } from './read-zip.server.ts';

export type OfficeKind = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods';
export type OfficeFinding =
	| { readonly status: 'office'; readonly kind: OfficeKind }
	| { readonly status: 'macros' }
	| { readonly status: 'unknown' };

const unknown = { status: 'unknown' } as const;
const macroParts = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/|activex\/|basic\/[^/]+\/|scripts\/)/iu;
const macroTypes = /macroEnabled|vbaProject|ms-office\.activeX/iu;
const largestPart = 4 * 1024 * 1024;
const largestWhole = 400 * 1024 * 1024;
const mostParts = 10_000;

const mainParts: Readonly<Record<string, OfficeKind>> = {
	'word/document.xml': 'docx',
	'xl/workbook.xml': 'xlsx',
	'ppt/presentation.xml': 'pptx',
};
const openDocuments: Readonly<Record<string, OfficeKind>> = {
	'application/vnd.oasis.opendocument.text': 'odt',
	'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

function sane(entries: readonly ZipEntry[]): boolean {
	const whole = entries.reduce((sum, entry) => sum + entry.size, 0);
	const escapes = entries.some(({ name }) => name.includes('\0') || /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]/u.test(name));
	const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
	return entries.length <= mostParts && names.size === entries.length && whole <= largestWhole && !escapes;
}

/** What an archive is as an office file, from its parts and content types; macros in any form are told apart. */
export function officeKindOf(bytes: Buffer): OfficeFinding {
	const listing = readZip(bytes);
	if (listing.status === 'broken' || !sane(listing.entries)) return unknown;
	const { entries } = listing;
	if (entries.some((entry) => entry.encrypted)) return unknown;
	if (entries.some((entry) => macroParts.test(entry.name))) return { status: 'macros' };
	const textOf = (name: string) => {
		const entry = entries.find((candidate) => candidate.name === name);
		return entry === undefined ? undefined : readZipEntry(bytes, entry, largestPart)?.toString('utf8');
	};
	const open = openDocuments[textOf('mimetype')?.trim() ?? ''];
	if (open !== undefined) return { status: 'office', kind: open };
	const types = textOf('[Content_Types].xml');
	if (types === undefined) return unknown;
	if (macroTypes.test(types)) return { status: 'macros' };
	const kinds = entries.flatMap((entry) => mainParts[entry.name] ?? []);
	const kind = kinds[0];
	return kind === undefined || kinds.length > 1 ? unknown : { status: 'office', kind };
}
