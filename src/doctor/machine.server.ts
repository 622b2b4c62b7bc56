/** Why: most trouble is a full disk, a folder that cannot be written or an old runtime. */
import { randomUUID } from 'node:crypto';
import { rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { look, ok, wrong, type Finding } from './finding.ts';

const megabyte = 1024 * 1024;

/** Whether the runtime is one that Lateral is tested on. */
export function lookAtNode(version: string): Finding {
	return Number(version.split('.')[0]) >= 24
		? ok(`Node.js ${version}.`)
		: wrong(`Node.js ${version} is too old.`, 'Use npm run lateral, which brings Node.js 24 with it.');
}

/** Whether the data folder can be written, is private, and has room. */
export async function lookAtFolder(folder: string): Promise<readonly Finding[]> {
	const findings: Finding[] = [];
	const probe = join(folder, `.doctor-${randomUUID()}`);
	try {
		await writeFile(probe, '');
		await rm(probe, { force: true });
	} catch {
		return [
			wrong(
				`The data folder ${folder} cannot be written.`,
				'Give it to the user that runs Lateral, or name another in LATERAL_DATA.',
			),
		];
	}
	const { mode } = await stat(folder);
	findings.push(
		(mode & 0o007) === 0
			? ok(`The data folder ${folder} can be written and is private.`)
			: look(`Anyone on this machine can look into the data folder ${folder}.`, `Run: chmod 700 ${folder}`),
	);
	const disk = await statfs(folder);
	const free = (disk.bavail * disk.bsize) / megabyte;
	const words = `${free >= 1024 ? `${(free / 1024).toFixed(1)} GB` : `${free.toFixed(0)} MB`} of disk space left.`;
	if (free < 100) findings.push(wrong(words, 'Make room now: without it nothing more can be stored.'));
	else findings.push(free < 1024 ? look(words, 'Make room, or move LATERAL_DATA to a larger disk.') : ok(words));
	return findings;
}
