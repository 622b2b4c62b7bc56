/**
 * Why: a backup must be readable in ten years, with or without this program. It is gzip over lines of JSON, in UTF-8:
 * a header; for each table, in an order in which every row finds what it refers to, a line with its columns and types
 * and one list of texts for each row (PostgreSQL's own text form of each value, null for null); then for each uploaded
 * file a line with its SHA-256 and lines of base64; and an end with the counts and the SHA-256 of all lines before it.
 */
import * as v from 'valibot';

/** The version of this layout. A program reads its own version and older ones. */
export const backupFormat = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The first line: what the file is and which migrations its tables had. */
export const headerSchema = v.object({
	lateral: v.literal('backup'),
	format: v.number(),
	made_at: v.string(),
	engine: v.string(),
	migrations: v.array(v.string()),
});

/** Begins a table: the rows that follow are lists of texts in the order of `columns`. */
export const tableSchema = v.object({ table: v.string(), columns: v.array(v.tuple([v.string(), v.string()])) });

/** Begins an uploaded file of `size` bytes: lines of base64 follow, each a JSON string. */
export const fileSchema = v.object({ file: sha256, size: count });

/** The last line. `sha256` is over every byte before this line, uncompressed. */
export const endSchema = v.object({ end: v.object({ rows: count, files: count, sha256 }) });

export type BackupHeader = v.InferOutput<typeof headerSchema>;
export type BackupTable = v.InferOutput<typeof tableSchema>;
export type BackupFile = v.InferOutput<typeof fileSchema>;
export type BackupEnd = v.InferOutput<typeof endSchema>['end'];

/** One line of a backup, told apart by its first character and its keys. `row` keeps the line as it stands. */
export type BackupLine =
	| { readonly kind: 'table'; readonly table: BackupTable }
	| { readonly kind: 'row'; readonly text: string }
	| { readonly kind: 'file'; readonly file: BackupFile }
	| { readonly kind: 'piece'; readonly base64: string }
	| { readonly kind: 'end'; readonly end: BackupEnd }
	| { readonly kind: 'unknown' };

/** Reads one line after the header. Never throws: what cannot be read is `unknown`. */
export function readBackupLine(text: string): BackupLine {
	if (text.startsWith('[')) return { kind: 'row', text };
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { kind: 'unknown' };
	}
	if (typeof value === 'string') return { kind: 'piece', base64: value };
	const table = v.safeParse(tableSchema, value);
	if (table.success) return { kind: 'table', table: table.output };
	const file = v.safeParse(fileSchema, value);
	if (file.success) return { kind: 'file', file: file.output };
	const end = v.safeParse(endSchema, value);
	return end.success ? { kind: 'end', end: end.output.end } : { kind: 'unknown' };
}
