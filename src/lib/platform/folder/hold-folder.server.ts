/** Why: two processes on one embedded database would spoil it, so the first one holds the folder and says so. */
import { randomUUID } from 'node:crypto';
import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { heartbeat, holderOf, readNote, startOf, type Note } from './folder-holder.server.ts';

/** Thrown when another live process holds the folder. */
export class FolderInUse extends Error {
	readonly holder: Note;

	constructor(folder: string, holder: Note) {
		super(
			`The data folder ${folder} is in use by a running Lateral (process ${String(holder.pid)} on ${holder.host}). ` +
				'Stop that one first, or give this one another folder with LATERAL_DATA.',
		);
		this.name = 'FolderInUse';
		this.holder = holder;
	}
}

/** A folder that this process holds until `release`. */
export interface HeldFolder {
	readonly release: () => Promise<void>;
}

/** The note's place in a data folder. */
export function noteIn(folder: string): string {
	return join(folder, 'lateral.lock');
}

/** Holds `folder` for this process; takes over from a process that is gone. Throws `FolderInUse` when it is held. */
export async function holdFolder(folder: string): Promise<HeldFolder> {
	const file = noteIn(folder);
	const token = randomUUID();
	const note: Note = { pid: process.pid, host: hostname(), started: await startOf(process.pid), token };
	for (;;) {
		try {
			await writeFile(file, JSON.stringify(note), { flag: 'wx', mode: 0o600 });
			break;
		} catch (cause) {
			if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
		}
		const holder = await holderOf(file);
		if (holder) throw new FolderInUse(folder, holder);
		// Moving the dead note away first lets only one of two newcomers win.
		const gone = `${file}.${token}`;
		await rename(file, gone).catch(() => undefined);
		await rm(gone, { force: true });
	}
	const timer = setInterval(() => {
		const at = new Date();
		utimes(file, at, at).catch(() => undefined);
	}, heartbeat);
	timer.unref();
	return {
		release: async () => {
			clearInterval(timer);
			if ((await readNote(file))?.token === token) await rm(file, { force: true });
		},
	};
}
