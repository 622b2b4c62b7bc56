import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Tests import compiled messages and no component, so they start without the web framework. */
const plugins = [
	paraglideVitePlugin({
		project: './project.inlang',
		outdir: './src/lib/paraglide',
		// A phone that speaks Welsh opens in Welsh, before anybody has chosen.
		strategy: ['cookie', 'preferredLanguage', 'baseLocale'],
	}),
	sveltekit({
		compilerOptions: { runes: true },
		adapter: adapter({ precompress: true }),
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
				'base-uri': ['none'],
				'object-src': ['none'],
			},
		},
	}),
];

export default defineConfig({
	plugins: process.env['VITEST'] === 'true' ? [] : plugins,
	build: { target: 'es2022', cssMinify: true },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'cli/**/*.test.ts'],
					environment: 'node',
					testTimeout: 120_000,
					// Each file's state is its own functions'; loading the program anew for every file took longer than the tests.
					isolate: false,
				},
			},
			{
				extends: true,
				test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], environment: 'node', testTimeout: 120_000 },
			},
			{
				extends: true,
				test: {
					name: 'journeys',
					include: ['tests/journeys/**/*.test.ts'],
					environment: 'node',
					testTimeout: 600_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'database',
					include: ['tests/database/**/*.test.ts'],
					environment: 'node',
					testTimeout: 180_000,
					hookTimeout: 180_000,
					// The files take the same databases in turns (tests/database/open.ts), one after the other.
					fileParallelism: false,
					isolate: false,
				},
			},
		],
	},
});
