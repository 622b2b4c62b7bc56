/** Why: the house rules that a machine can hold; each says why, in the sentence that a breaker of it reads. */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { ladder } from './ladder.js';

const generated = ['.svelte-kit/', 'build/', 'node_modules/', 'src/lib/paraglide/', 'data/', 'coverage/'];

/** What nobody in `src/lib` may import, with the reason. */
const everywhere = [
	{
		regex: '^\\$lib(/|$)',
		message: 'Use #lib/…: it means the same in the browser, on the server and on the command line.',
	},
	{
		regex: '(^|/)(utils|helpers|common|manager)(/|\\.|$)',
		message: 'A drawer without a subject collects everything; name the file for what it does.',
	},
];

/** The imports a subject may not make: those below it on the ladder, the private files of others, and the routes. */
function zonesOf(subject) {
	const place = ladder.indexOf(subject);
	const below = ladder.slice(place + 1);
	const others = ladder.filter((one) => one !== subject && one !== 'platform');
	return [
		...everywhere,
		...(below.length === 0
			? []
			: [
					{
						regex: `^#lib/(${below.join('|')})/`,
						message: `${subject} stands below these subjects on the ladder, so that nothing turns in a circle; move the rule down or pass the value in.`,
					},
				]),
		{
			regex: `^#lib/(${others.join('|')})/(?!index(\\.server)?\\.ts$)`,
			message:
				'Come in through the subject’s index.ts or index.server.ts: its other files are private, so that they can change.',
		},
		{
			regex: '^#lib/platform/[^/]+/(?!index(\\.server)?\\.ts$)',
			message:
				'Come in through the index of that part of the platform: its other files are private, so that they can change.',
		},
		{
			regex: '(^|/)(routes|cli|tests|demo)/',
			message: 'Routes and the command line call the subjects, never the other way round.',
		},
	];
}

const restrict = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default ts.config(
	{ ignores: generated },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.node, ...globals.browser },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'max-lines': ['error', { max: 400 }],
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'A union of words is an enum that needs no code and prints itself.' },
				{
					selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
					message: 'Chance is passed in, so that a result can be had again from its seed.',
				},
			],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidOperator: true },
			],
			// There are no enums, and classes are few and never stand in for one another; asking costs a quarter of the time.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'@typescript-eslint/only-throw-error': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/unbound-method': 'off',
			'@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
			...restrict(everywhere),
		},
	},
	{
		// svelte-check holds the types of components; asking for them here as well would load the program anew for each file.
		files: ['**/*.svelte'],
		languageOptions: { parserOptions: { parser: ts.parser, projectService: false, project: false } },
		rules: {
			...ts.configs.disableTypeChecked.rules,
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/require-each-key': 'off',
			'svelte/prefer-svelte-reactivity': 'off',
			'prefer-const': 'off',
		},
	},
	...ladder.map((subject) => ({
		files: [`src/lib/${subject}/**/*.ts`, `src/lib/${subject}/**/*.svelte`],
		rules: restrict(zonesOf(subject)),
	})),
	...ladder.map((subject) => ({
		files: [`src/lib/${subject}/**/*.ts`],
		ignores: ['**/*.server.ts', '**/*.server.test.ts', '**/*.test.ts', '**/*.test-data.ts'],
		rules: restrict([
			...zonesOf(subject),
			{
				regex: '\\.server\\.ts$',
				message: 'A pure rule does no input or output, so that it runs anywhere and is tested with tables.',
			},
			{
				regex: '^node:',
				message: 'A pure rule does no input or output, so that it runs anywhere and is tested with tables.',
			},
			{ regex: '^#lib/ui/', message: 'A rule knows nothing of the screen.' },
		]),
	})),
	{
		files: ['src/lib/**/*.ts'],
		ignores: ['**/*.test.ts', 'src/lib/kernel/clock.ts', 'src/lib/platform/**', 'src/lib/ui/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				{ name: 'fetch', message: 'The outside world is reached through a port that a test can replace.' },
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'A union of words is an enum that needs no code and prints itself.' },
				{
					selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
					message: 'Chance is passed in, so that a result can be had again from its seed.',
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Now is a parameter, so that time can be moved in a test.',
				},
				{
					selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: 'Now is a parameter, so that time can be moved in a test.',
				},
			],
		},
	},
	{
		files: ['src/routes/**/*.ts', 'src/routes/**/*.svelte'],
		rules: restrict([
			...everywhere,
			{
				regex: '^#lib/(?!ui/|paraglide/|platform/)[^/]+/(?!index(\\.server)?\\.ts$)',
				message:
					'Come in through the subject’s index.ts or index.server.ts: its other files are private, so that they can change.',
			},
			{
				regex: '^kysely$',
				message: 'A route parses, calls one use case and shows; SQL belongs in a use case, behind both walls.',
			},
		]),
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts', 'bench/**/*.ts', '**/*.test-data.ts'],
		rules: {
			'max-lines': ['error', { max: 600 }],
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
		},
	},
	{ files: ['src/lib/platform/database/schema.ts'], rules: { 'max-lines': 'off' } },
	{ files: ['**/*.js'], ...ts.configs.disableTypeChecked },
);
