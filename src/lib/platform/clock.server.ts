/** Why: a demonstration and a journey move time by writing a file; nothing else may. */
import { readFileSync } from 'node:fs';
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
