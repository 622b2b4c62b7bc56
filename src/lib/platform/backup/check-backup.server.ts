/** Why: a damaged file is found before anything is touched, not halfway through. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { backupFormat, headerSchema, readBackupLine, type BackupHeader } from './backup-lines.ts';
import { readLines } from './read-lines.server.ts';

/** A whole backup with what it holds, or why it cannot be used. */
export type BackupCheck =
	| { readonly status: 'whole'; readonly header: BackupHeader; readonly rows: number; readonly files: number }
	| { readonly status: 'not-a-backup' }
	| { readonly status: 'newer-format'; readonly format: number }
	| { readonly status: 'damaged'; readonly why: string };

const damaged = (why: string): BackupCheck => ({ status: 'damaged', why });

function readHeader(text: string): BackupHeader | undefined {
	try {
		const read = v.safeParse(headerSchema, JSON.parse(text));
		return read.success ? read.output : undefined;
	} catch {
		return undefined;
	}
}

/** Reads the whole file: every line, every uploaded file against its SHA-256, the counts and the checksum. */
export async function checkBackup(path: string): Promise<BackupCheck> {
	let header: BackupHeader | undefined;
	let rows = 0;
	let files = 0;
	let content = createHash('sha256');
	let expected: { readonly file: string; readonly size: number } | undefined;
	let size = 0;
	let ended = false;
	const fileFault = (): string | undefined => {
		if (!expected) return undefined;
		const { file, size: wanted } = expected;
		expected = undefined;
		return size === wanted && content.digest('hex') === file
			? undefined
			: `the uploaded file ${file} does not have its own checksum`;
	};
	try {
		for await (const { text, sha256 } of readLines(path)) {
			if (!header) {
				header = readHeader(text);
				if (!header) return { status: 'not-a-backup' };
				if (header.format > backupFormat) return { status: 'newer-format', format: header.format };
				continue;
			}
			if (ended) return damaged('something follows its end');
			const line = readBackupLine(text);
			if (line.kind === 'unknown') return damaged('a line cannot be read');
			if (line.kind === 'row') rows += 1;
			if (line.kind === 'piece') {
				const bytes = Buffer.from(line.base64, 'base64');
				content.update(bytes);
				size += bytes.length;
				continue;
			}
			const fault = fileFault();
			if (fault !== undefined) return damaged(fault);
			if (line.kind === 'file') {
				files += 1;
				expected = line.file;
				content = createHash('sha256');
				size = 0;
			}
			if (line.kind === 'end') {
				ended = true;
				if (line.end.sha256 !== sha256()) return damaged('its checksum does not fit its content');
				if (line.end.rows !== rows || line.end.files !== files)
					return damaged('it holds fewer rows or files than it says');
			}
		}
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') throw cause;
		return header ? damaged('it is cut short or was changed') : { status: 'not-a-backup' };
	}
	if (!header) return { status: 'not-a-backup' };
	return ended ? { status: 'whole', header, rows, files } : damaged('its end is missing');
}
