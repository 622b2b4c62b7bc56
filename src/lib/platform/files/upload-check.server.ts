/** Why: what people upload is opened by other people, so a file is let in only when it is what it says it is. */
import { type ContentKind, contentKindOf } from './content-kind.server.ts';
import { extensionOf, safeFileName } from './file-name.ts';

/** The largest file that is taken: 10 MB. */
export const uploadLimit = 10 * 1024 * 1024;

export type UploadCheck =
	| {
			readonly status: 'accepted';
			/** The cleaned name, to be shown and downloaded under. */
			readonly name: string;
			readonly kind: ContentKind;
			readonly mediaType: string;
			readonly size: number;
	  }
	| { readonly status: 'empty' }
	| { readonly status: 'too-large'; readonly limit: number }
	| { readonly status: 'bad-name' }
	| { readonly status: 'unknown-type'; readonly extension: string }
	| { readonly status: 'mismatch'; readonly extension: string; readonly kind?: ContentKind }
	| { readonly status: 'macros' };

interface Allowed {
	readonly kind: ContentKind;
	readonly mediaType: string;
}

const office = 'application/vnd.openxmlformats-officedocument.';
const allowed: ReadonlyMap<string, Allowed> = new Map([
	['pdf', { kind: 'pdf', mediaType: 'application/pdf' }],
	['docx', { kind: 'docx', mediaType: `${office}wordprocessingml.document` }],
	['xlsx', { kind: 'xlsx', mediaType: `${office}spreadsheetml.sheet` }],
	['pptx', { kind: 'pptx', mediaType: `${office}presentationml.presentation` }],
	['odt', { kind: 'odt', mediaType: 'application/vnd.oasis.opendocument.text' }],
	['ods', { kind: 'ods', mediaType: 'application/vnd.oasis.opendocument.spreadsheet' }],
	['png', { kind: 'png', mediaType: 'image/png' }],
	['jpg', { kind: 'jpeg', mediaType: 'image/jpeg' }],
	['jpeg', { kind: 'jpeg', mediaType: 'image/jpeg' }],
	['webp', { kind: 'webp', mediaType: 'image/webp' }],
	['txt', { kind: 'text', mediaType: 'text/plain; charset=utf-8' }],
	['csv', { kind: 'text', mediaType: 'text/csv; charset=utf-8' }],
]);
const macroExtensions = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam', 'pptm', 'potm', 'ppsm', 'ppam']);

/** The endings of the files that are taken, for the `accept` of a file field. */
export const uploadExtensions: readonly string[] = [...allowed.keys()].map((extension) => `.${extension}`);

/**
 * Whether a file may come in, by size, name and content. The type that the browser claimed is not asked: serve an
 * accepted file under `mediaType`, as an attachment, with `X-Content-Type-Options: nosniff`.
 */
export function checkUpload(givenName: string, bytes: Uint8Array): UploadCheck {
	if (bytes.length === 0) return { status: 'empty' };
	if (bytes.length > uploadLimit) return { status: 'too-large', limit: uploadLimit };
	const name = safeFileName(givenName);
	if (name === undefined) return { status: 'bad-name' };
	const extension = extensionOf(name);
	if (macroExtensions.has(extension)) return { status: 'macros' };
	const expected = allowed.get(extension);
	if (expected === undefined) return { status: 'unknown-type', extension };
	const finding = contentKindOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	if (finding.status === 'macros') return { status: 'macros' };
	if (finding.status === 'unknown') return { status: 'mismatch', extension };
	if (finding.kind !== expected.kind) return { status: 'mismatch', extension, kind: finding.kind };
	return { status: 'accepted', name, kind: finding.kind, mediaType: expected.mediaType, size: bytes.length };
}
