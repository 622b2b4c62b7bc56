/** Why: a result says which program computed it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Found through the package, since a built server runs from another folder than its source. */
const here = dirname(createRequire(import.meta.url).resolve('#lib/evaluation/index.ts'));

let known: string | undefined;

/** The version of this program, as its package says. */
export function programVersion(): string {
	if (known === undefined) {
		const named: unknown = JSON.parse(readFileSync(join(here, '../../../package.json'), 'utf8'));
		known = typeof named === 'object' && named !== null && 'version' in named ? String(named.version) : 'unknown';
	}
	return known;
}
