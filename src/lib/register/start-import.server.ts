// A national register takes longer than a request may, so the import runs on in the server and the page asks how far it is.
import { refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { newId, ok, problem, systemClock, type Clock, type Result } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { importRegister } from './import-register.server.ts';
import type { ImportOptions, ImportOutcome, RegisterFile } from './run-import.server.ts';
import { beginImport, type ImportSubject } from './storing/import-record.server.ts';
import { isImportRunning } from './storing/running-import.server.ts';

export interface StartImport {
	/** The register belongs to no programme, so it is written as the owner. */
	readonly database: Database;
	readonly files: readonly RegisterFile[];
	/** Called once, when the import has ended well or badly: the place to remove uploaded files. */
	readonly onEnd?: () => Promise<void>;
	readonly clock?: Clock;
}

/** An import that has begun. `ended` never rejects; what became of it is in `lastImports`. */
export interface StartedImport {
	readonly id: string;
	readonly ended: Promise<void>;
}

/**
 * Begins an import for an administrator and gives its id at once. Refused as `conflict` while another is running, since
 * the two would write over each other, and as `invalid` without a file. When refused, `onEnd` is not called.
 */
export async function startImport(
	by: Acting,
	start: StartImport,
): Promise<Result<StartedImport, 'not-allowed' | 'not-found' | 'conflict' | 'invalid'>> {
	const refused = refuse(by.viewer, 'register.import');
	return refused ?? beginAndRun('register', by, start, importRegister);
}

/** Begins an import of one kind and runs it on; the caller has asked who may. Refused as `startImport` says. */
export async function beginAndRun(
	subject: ImportSubject,
	by: Acting,
	{ database, files, onEnd, clock = systemClock }: StartImport,
	run: (database: Database, files: readonly RegisterFile[], options: ImportOptions) => Promise<ImportOutcome>,
): Promise<Result<StartedImport, 'conflict' | 'invalid'>> {
	if (files.length === 0) return problem('invalid', { fields: [{ field: 'files', message: 'register_no_file' }] });
	const id = newId();
	const person = by.viewer.person.id;
	const free = await by.transaction(async (transaction) => {
		if (await isImportRunning(transaction, clock.now())) return false;
		await audit(transaction, by.viewer, `${subject}.import`, { subjectId: id, detail: { files: files.length } });
		return true;
	});
	if (!free) return problem('conflict');
	await beginImport(database, { id, subject, at: clock.now(), by: person, files: files.map((one) => one.name) });
	const ended = run(database, files, { id, by: person, clock })
		.then(
			() => undefined,
			(cause: unknown) => console.error(`Import ${id} failed.`, cause),
		)
		.then(async () => onEnd?.())
		.catch((cause: unknown) => console.error(`Import ${id} left files behind.`, cause));
	return ok({ id, ended });
}
