/** Why: a name can say anything; what a file is must be read from its bytes. */
import { officeKindOf, type OfficeKind } from './office-kind.server.ts';

export type ContentKind = OfficeKind | 'pdf' | 'png' | 'jpeg' | 'webp' | 'text';
export type ContentFinding =
	| { readonly status: 'known'; readonly kind: ContentKind }
	| { readonly status: 'macros' }
	| { readonly status: 'unknown' };

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const utf8 = new TextDecoder('utf-8', { fatal: true });
// Tab, line feed and carriage return are text; form feed too, since printed lists use it.
const control = /(?![\t\n\r\f])\p{Cc}/u;

const known = (kind: ContentKind): ContentFinding => ({ status: 'known', kind });

function isPlainText(bytes: Buffer): boolean {
	try {
		return !control.test(utf8.decode(bytes));
	} catch {
		return false;
	}
}

const startsWith = (bytes: Buffer, magic: Buffer | string) =>
	bytes.subarray(0, magic.length).equals(typeof magic === 'string' ? Buffer.from(magic, 'latin1') : magic);

/** What a file is, by its first bytes, its parts or, for text, all of it (UTF-8 without controls). */
export function contentKindOf(bytes: Buffer): ContentFinding {
	if (startsWith(bytes, '%PDF-')) return known('pdf');
	if (startsWith(bytes, png)) return known('png');
	if (startsWith(bytes, Buffer.from([0xff, 0xd8, 0xff]))) return known('jpeg');
	if (startsWith(bytes, 'RIFF') && bytes.toString('latin1', 8, 12) === 'WEBP') return known('webp');
	if (startsWith(bytes, zip)) {
		const office = officeKindOf(bytes);
		return office.status === 'office' ? known(office.kind) : office;
	}
	return bytes.length > 0 && isPlainText(bytes) ? known('text') : { status: 'unknown' };
}
