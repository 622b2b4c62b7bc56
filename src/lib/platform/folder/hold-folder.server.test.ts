/** Why: two processes on one data folder must never happen, and a note left by a dead one must never keep a school out. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holderOf, readNote, startOf } from './folder-holder.server.ts';
import { FolderInUse, holdFolder, noteIn } from './hold-folder.server.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lateral-hold-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function another(): Promise<{ pid: number; end: () => Promise<void> }> {
	const child = spawn('sleep', ['60']);
	await new Promise((resolve) => child.once('spawn', resolve));
	const gone = new Promise((resolve) => child.once('exit', resolve));
	return {
		pid: child.pid ?? 0,
		end: async () => {
			child.kill('SIGKILL');
			await gone;
		},
	};
}

const leave = (note: object): Promise<void> => writeFile(noteIn(folder), JSON.stringify(note));

test('a held folder is refused with the number of the process that holds it, until that process is gone', async () => {
	const other = await another();
	await leave({ pid: other.pid, host: hostname(), started: await startOf(other.pid), token: 'x' });
	await expect(holdFolder(folder)).rejects.toThrow(new RegExp(`process ${String(other.pid)} on`));
	await expect(holdFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
	await other.end();
	const held = await holdFolder(folder);
	expect((await readNote(noteIn(folder)))?.pid).toBe(process.pid);
	await held.release();
	expect(await readdir(folder)).toEqual([]);
});

test('a later process with the same number does not hold the folder', async () => {
	const other = await another();
	await leave({ pid: other.pid, host: hostname(), started: 'before the restart:1', token: 'x' });
	const held = await holdFolder(folder);
	await held.release();
	await other.end();
});

test('a note that is not whole, or from another machine that has stopped touching it, is taken over', async () => {
	await writeFile(noteIn(folder), '{"pid": 1');
	await (await holdFolder(folder)).release();
	await leave({ pid: 1, host: 'another-machine', started: '', token: 'x' });
	await (await holdFolder(folder)).release();
}, 20_000);

test('a note from another machine that is still touched holds', async () => {
	await leave({ pid: 1, host: 'another-machine', started: '', token: 'x' });
	const touching = setInterval(() => {
		const at = new Date();
		void utimes(noteIn(folder), at, at);
	}, 300);
	expect(await holderOf(noteIn(folder))).toMatchObject({ host: 'another-machine' });
	clearInterval(touching);
}, 20_000);
