/** Why: a demonstration and a journey move time by writing a file; nothing else may. */
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { systemClock, type Clock } from '#lib/kernel/index.ts';

/** The clock of this process: the machine's, or the instant written in `file` (ISO 8601) while that file exists. */
export function openClock(file: string | undefined): Clock {
	if (file === undefined) return systemClock;
	return {
		now: () => {
			try {
				const at = new Date(readFileSync(file, 'utf8').trim());
				return Number.isNaN(at.getTime()) ? new Date() : at;
			} catch {
				return new Date();
			}
		},
	};
}

/** Calls `moved` each time somebody writes the file; gives what stops that. */
export function followClock(file: string, moved: () => void): () => void {
	const look = (now: { readonly mtimeMs: number }, before: { readonly mtimeMs: number }): void => {
		if (now.mtimeMs !== before.mtimeMs) moved();
	};
	watchFile(file, { interval: 500, persistent: false }, look);
	return () => unwatchFile(file, look);
}
