/** Why: a shared document is a row and a file; both must be there, and the file unchanged. */
import type { Database } from '#lib/platform/database/index.server.ts';
import { parseFileHash, type FileStore } from '#lib/platform/files/index.server.ts';

/** How many documents are sound, and the names (hashes) of those that are not. */
export interface DocumentCheck {
	readonly sound: number;
	readonly missing: readonly string[];
	readonly damaged: readonly string[];
}

/** Checks the file of every shared document against its SHA-256. */
export async function checkDocuments(database: Database, files: FileStore): Promise<DocumentCheck> {
	const rows = await database.system
		.selectFrom('review_document')
		.select('sha256')
		.distinct()
		.orderBy('sha256')
		.execute();
	let sound = 0;
	const missing: string[] = [];
	const damaged: string[] = [];
	for (const row of rows) {
		const hash = parseFileHash(row.sha256);
		const state = hash === undefined ? 'missing' : await files.verify(hash);
		if (state === 'sound') sound += 1;
		else (state === 'missing' ? missing : damaged).push(row.sha256);
	}
	return { sound, missing, damaged };
}
