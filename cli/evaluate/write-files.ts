/** Why: a result of several files is one result, and a full disk must not leave a mixture of two runs. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the files (by name) into the folder, made if need be: all are written before any takes its name. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, `.${name}.part`), text);
	for (const name of Object.keys(files)) await rename(join(folder, `.${name}.part`), join(folder, name));
}
