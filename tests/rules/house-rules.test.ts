/** Why: a lint rule that catches nothing is decoration; each one is shown a violation here, and must say why it objects. */
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ladder } from '../../ladder.js';

const eslint = new ESLint({
	cwd: new URL('../..', import.meta.url).pathname,
	overrideConfig: [
		{ ...ts.configs.disableTypeChecked, files: ['**/*.ts'] },
		{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false, program: null } } },
	] as ESLint.Options['overrideConfig'] & object,
});

async function objections(filePath: string, code: string): Promise<readonly string[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map((message) => message.message);
}

const planted: readonly {
	readonly rule: string;
	readonly file: string;
	readonly code: string;
	readonly says: RegExp;
}[] = [
	{
		rule: 'a subject imports only those above it',
		file: 'src/lib/kernel/planted.ts',
		code: `import { policies } from '#lib/access/index.ts';\nexport const x = policies;\n`,
		says: /kernel stands below these subjects on the ladder/,
	},
	{
		rule: 'reviews do not know improvement',
		file: 'src/lib/reviews/planted.server.ts',
		code: `import { x } from '#lib/improvement/index.server.ts';\nexport const y = x;\n`,
		says: /so that nothing turns in a circle/,
	},
	{
		rule: 'no reaching into private files',
		file: 'src/lib/reviews/planted.server.ts',
		code: `import { x } from '#lib/register/reading/row.ts';\nexport const y = x;\n`,
		says: /its other files are private/,
	},
	{
		rule: 'no reaching into the platform',
		file: 'src/lib/access/planted.server.ts',
		code: `import { x } from '#lib/platform/database/engine.server.ts';\nexport const y = x;\n`,
		says: /Come in through the index of that part of the platform/,
	},
	{
		rule: 'subjects do not call routes',
		file: 'src/lib/reviews/planted.ts',
		code: `import { x } from '../../routes/x.ts';\nexport const y = x;\n`,
		says: /never the other way round/,
	},
	{
		rule: 'a pure rule touches no server file',
		file: 'src/lib/reviews/planted.ts',
		code: `import { x } from './record.server.ts';\nexport const y = x;\n`,
		says: /A pure rule does no input or output/,
	},
	{
		rule: 'a pure rule touches no Node module',
		file: 'src/lib/kernel/planted.ts',
		code: `import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n`,
		says: /A pure rule does no input or output/,
	},
	{
		rule: 'a rule knows nothing of the screen',
		file: 'src/lib/reviews/planted.ts',
		code: `import { x } from '#lib/ui/index.ts';\nexport const y = x;\n`,
		says: /knows nothing of the screen/,
	},
	{
		rule: 'now is a parameter',
		file: 'src/lib/reviews/planted.server.ts',
		code: `export const today = new Date();\n`,
		says: /Now is a parameter/,
	},
	{
		rule: 'now is a parameter, also by its other name',
		file: 'src/lib/reviews/planted.server.ts',
		code: `export const today = Date.now();\n`,
		says: /Now is a parameter/,
	},
	{
		rule: 'chance is passed in',
		file: 'src/lib/reviews/planted.ts',
		code: `export const dice = Math.random();\n`,
		says: /Chance is passed in/,
	},
	{
		rule: 'the outside world is a port',
		file: 'src/lib/reviews/planted.server.ts',
		code: `export const page = await fetch('https://example.org');\n`,
		says: /reached through a port/,
	},
	{
		rule: 'no enums',
		file: 'src/lib/kernel/planted.ts',
		code: `export enum Colour { Red }\n`,
		says: /A union of words/,
	},
	{
		rule: 'SQL stays out of routes',
		file: 'src/routes/planted.ts',
		code: `import { sql } from 'kysely';\nexport const y = sql;\n`,
		says: /SQL belongs in a use case/,
	},
	{
		rule: 'routes come in by the door too',
		file: 'src/routes/planted.ts',
		code: `import { x } from '#lib/reviews/day/record.server.ts';\nexport const y = x;\n`,
		says: /its other files are private/,
	},
	{
		rule: 'no drawers',
		file: 'src/lib/reviews/planted.ts',
		code: `import { x } from './utils.ts';\nexport const y = x;\n`,
		says: /A drawer without a subject/,
	},
	{
		rule: 'one alias',
		file: 'src/routes/planted.ts',
		code: `import { x } from '$lib/x';\nexport const y = x;\n`,
		says: /Use #lib/,
	},
	{
		rule: 'files stay short',
		file: 'src/lib/kernel/planted.ts',
		code: Array.from({ length: 401 }, (_, line) => `export const line${String(line)} = ${String(line)};`).join('\n'),
		says: /too many lines/,
	},
	{ rule: 'no any', file: 'src/lib/kernel/planted.ts', code: `export const x: any = 1;\n`, says: /Unexpected any/ },
];

describe('each house rule catches what it forbids', () => {
	it.each(planted)('$rule', async ({ file, code, says }) => {
		expect((await objections(file, code)).join('\n')).toMatch(says);
	});

	it('lets honest code pass', async () => {
		expect(
			await objections(
				'src/lib/reviews/planted.server.ts',
				`import { ok } from '#lib/kernel/index.ts';\nexport const y = ok(1);\n`,
			),
		).toEqual([]);
	});

	it.each(ladder.slice(0, -1).map((subject, place) => ({ subject, below: ladder[place + 1] ?? '' })))(
		'$subject does not import $below',
		async ({ subject, below }) => {
			const code = `import { x } from '#lib/${below}/index.server.ts';\nexport const y = x;\n`;
			expect((await objections(`src/lib/${subject}/planted.server.ts`, code)).join('\n')).toMatch(/on the ladder/);
		},
	);
});
