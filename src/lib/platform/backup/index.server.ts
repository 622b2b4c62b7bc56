/** Why: the door of the strong-room. */
export { streamBackup, writeBackup, type BackupParts } from './write-backup.server.ts';
export { checkBackup, type BackupCheck } from './check-backup.server.ts';
export { restoreBackup, type Restored, type RestoreOutcome } from './restore-backup.server.ts';
export { checkDocuments, type DocumentCheck } from './check-documents.server.ts';
