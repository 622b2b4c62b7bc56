/** Why: a note left by a process that was killed must not keep a school out of its own data, and a live one must. */
import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as v from 'valibot';

/** What the note in a held folder says. `started` tells a process from a later one with the same number. */
export const noteSchema = v.object({ pid: v.number(), host: v.string(), started: v.string(), token: v.string() });

/** The note in a held folder. */
export type Note = v.InferOutput<typeof noteSchema>;

/** How often the holder touches its note, in milliseconds. */
export const heartbeat = 2000;

/** When the process `pid` of this machine was started, where the system tells; '' elsewhere. */
export async function startOf(pid: number): Promise<string> {
	const [boot, line] = await Promise.all([
		readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
		readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => ''),
	]);
	const ticks = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
	return ticks === undefined ? '' : `${boot.trim()}:${ticks}`;
}

function answers(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
	}
}

/** Reads the note in `file`; undefined when there is none or it is not whole. */
export async function readNote(file: string): Promise<Note | undefined> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	if (text === undefined) return undefined;
	try {
		const read = v.safeParse(noteSchema, JSON.parse(text));
		return read.success ? read.output : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The process that holds the folder whose note is `file`, if it is alive. On another machine (or in another container)
 * its number says nothing, so its note must have been touched while we watch, for at most three heartbeats.
 */
export async function holderOf(file: string): Promise<Note | undefined> {
	const note = await readNote(file);
	if (!note) return undefined;
	if (note.host === hostname()) {
		if (note.pid === process.pid || !answers(note.pid)) return undefined;
		const started = await startOf(note.pid);
		return started === '' || note.started === '' || started === note.started ? note : undefined;
	}
	const touched = async (): Promise<number> => (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
	const first = await touched();
	for (let waited = 0; waited < heartbeat * 3; waited += 200) {
		await new Promise((resolve) => setTimeout(resolve, 200));
		const later = await touched();
		if (later === 0) return undefined;
		if (later !== first) return note;
	}
	return undefined;
}
