/** Why: a use case gets the viewer and one way to the database, behind both walls; it cannot reach the owner's connection. */
import type { FileStore } from '#lib/platform/files/index.server.ts';
import { recordEvent, type AuditEntry } from '#lib/platform/audit/index.server.ts';
import type { Database, Transaction } from '#lib/platform/database/index.server.ts';
import { settingsOf } from './settings.server.ts';
import type { Verb } from './verbs.ts';
import type { Viewer } from './viewer.ts';

/** A person acting in a programme. `transaction` stores all of `work` or nothing; a throw rolls back. */
export interface Acting {
	readonly viewer: Viewer;
	readonly files: FileStore;
	readonly transaction: <Value>(work: (transaction: Transaction) => Promise<Value>) => Promise<Value>;
}

/** Binds a viewer to the database and the file store. */
export function acting(database: Database, files: FileStore, viewer: Viewer): Acting {
	return { viewer, files, transaction: (work) => database.asViewer(settingsOf(viewer), work) };
}

/** What an audit entry is about. */
export type Audited = Pick<AuditEntry, 'subjectId' | 'hostSchoolId' | 'detail'>;

/** Records that the viewer did `verb`; call it last in the transaction. */
export function audit(transaction: Transaction, viewer: Viewer, verb: Verb, about: Audited = {}): Promise<void> {
	return recordEvent(transaction, {
		programmeId: viewer.programme.id,
		at: viewer.now,
		actorId: viewer.person.id,
		verb,
		...about,
	});
}
