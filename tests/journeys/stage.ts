/** Why: a journey is played by people in browsers of their own, against the real server, a real mail server and a clock we move. */
import AxeBuilder from 'axe-core';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import type { DatabasePlace } from '#lib/platform/database/index.server.ts';
import { freePort } from '../postgres.ts';
import { whereIs } from '../programs.ts';

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** The owner's address of the server under test; absent on the embedded engine. */
const onServer = process.env['LATERAL_TEST_DATABASE'] || undefined;

/** One telling of a story: whether the browsers run scripts. */
export interface Telling {
	readonly script: boolean;
}

/**
 * How a story is told on the engine under test: with script on one engine, without on the other, so that each engine carries the whole
 * story and each page is met both ways. `embedded` is the telling on the embedded engine; LATERAL_TELLINGS=every tells both on each.
 */
export function tellings(embedded: Telling): readonly Telling[] {
	if (process.env['LATERAL_TELLINGS'] === 'every') return [{ script: true }, { script: false }];
	return [onServer === undefined ? embedded : { script: !embedded.script }];
}

/** The words and marks of a page do not depend on the engine below it: on a server only pages that run script are looked at again. */
export const looksAtAll = onServer === undefined;

/** A running Lateral with its post office. */
export interface Stage {
	readonly origin: string;
	readonly folder: string;
	readonly mails: readonly ParsedMail[];
	/** Waits for a mail to `address` whose text matches, newest first, after the first `after` mails; fails after twenty seconds. */
	readonly mailTo: (address: string, matching?: RegExp, after?: number) => Promise<ParsedMail>;
	readonly moveTo: (instant: string) => Promise<void>;
	readonly close: () => Promise<void>;
}

async function postOffice(mails: ParsedMail[]): Promise<{ port: number; close: () => Promise<void> }> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onData: (stream, _session, done) => {
			void simpleParser(stream).then(
				(mail) => {
					mails.push(mail);
					done();
				},
				(cause: unknown) => done(cause instanceof Error ? cause : new Error('unreadable mail')),
			);
		},
	});
	const port = await freePort();
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}

/** Opens the house on an empty database (of the engine under test) at `instant`, and waits until it is ready. */
export async function openStage(
	instant: string,
	more: NodeJS.ProcessEnv = {},
	prepare: (place: DatabasePlace) => Promise<void> = () => Promise.resolve(),
): Promise<Stage> {
	const folder = await mkdtemp(join(tmpdir(), 'lateral-journey-'));
	const clock = join(folder, 'clock');
	await writeFile(clock, instant);
	const mails: ParsedMail[] = [];
	const office = await postOffice(mails);
	const port = await freePort();
	const origin = `http://localhost:${String(port)}`;
	const database = await ownDatabase();
	const data = join(folder, 'data');
	await mkdir(data);
	await prepare(
		database
			? { kind: 'postgres', url: database.url, connections: 2 }
			: { kind: 'pglite', folder: join(data, 'database') },
	);
	const child = spawn(process.execPath, ['cli/lateral.ts', 'start'], {
		env: {
			...withoutTestSettings(),
			...(database === undefined ? {} : { DATABASE_URL: database.url }),
			PORT: String(port),
			ORIGIN: origin,
			LATERAL_DATA: data,
			LATERAL_DEMO: 'yes',
			LATERAL_CLOCK_FILE: clock,
			SMTP_URL: `smtp://127.0.0.1:${String(office.port)}`,
			NODE_ENV: 'production',
			VITEST: '',
			...more,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let words = '';
	child.stdout.on('data', (piece: Buffer) => void (words += piece.toString()));
	child.stderr.on('data', (piece: Buffer) => void (words += piece.toString()));
	await ready(origin, child, () => words).catch(async (cause: unknown) => {
		await stop(child);
		throw cause;
	});
	return {
		origin,
		folder,
		mails,
		mailTo: async (address, matching = /./s, after = 0) => {
			for (let tries = 0; tries < 200; tries += 1) {
				const found = mails
					.slice(after)
					.findLast(
						(mail) => addressesOf(mail).includes(address) && matching.test(`${mail.subject ?? ''}\n${mail.text ?? ''}`),
					);
				if (found) return found;
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
			throw new Error(
				`No mail to ${address} matching ${String(matching)} came. The server said:\n${words.slice(-2000)}`,
			);
		},
		// A clock that is read while it is being written would show the machine's time.
		moveTo: async (next) => {
			await writeFile(`${clock}.next`, next);
			await rename(`${clock}.next`, clock);
		},
		close: async () => {
			await stop(child);
			await office.close();
			await database?.drop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** The environment without what only the tests read; the program takes an unknown setting for a slip of the pen. */
const withoutTestSettings = (): NodeJS.ProcessEnv =>
	Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('LATERAL_')));

const addressesOf = (mail: ParsedMail): readonly string[] =>
	[mail.to ?? []].flat().flatMap((one) => one.value.map((address) => address.address ?? ''));

async function ready(origin: string, child: ChildProcess, words: () => string): Promise<void> {
	for (let tries = 0; tries < 900; tries += 1) {
		if (child.exitCode !== null) throw new Error(`The server stopped at its start:\n${words()}`);
		const answer = await fetch(`${origin}/ready`).catch(() => undefined);
		if (answer?.ok === true) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The server was not ready within ninety seconds:\n${words()}`);
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	child.kill('SIGTERM');
	const late = setTimeout(() => child.kill('SIGKILL'), 8000);
	await ended;
	clearTimeout(late);
}

/** On a server, a database of the journey's own; on the embedded engine the data folder is enough. */
async function ownDatabase(): Promise<{ url: string; drop: () => Promise<void> } | undefined> {
	const server = onServer;
	if (server === undefined) return undefined;
	const { default: pg } = await import('pg');
	const name = `lateral_journey_${String(process.pid)}_${String(Date.now())}`;
	const run = async (statement: string): Promise<void> => {
		const client = new pg.Client({ connectionString: server });
		await client.connect();
		await client.query(statement).finally(() => client.end());
	};
	await run(`create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) };
}

/** Starts the browser that all people of a journey share; each gets a context, which is a browser of their own. */
export function openBrowser(): Promise<Browser> {
	const executablePath = whereIs('chromium');
	if (executablePath === undefined)
		throw new Error('Chromium is not here; install the Debian package chromium-headless-shell.');
	return chromium.launch({ executablePath, args: flags });
}

export interface Actor {
	readonly page: Page;
	readonly context: BrowserContext;
}

/** A person at a browser of their own; `script: false` switches JavaScript off, as some schools' networks do. */
export async function enter(
	browser: Browser,
	stage: Stage,
	options: { script?: boolean; width?: number } = {},
): Promise<Actor> {
	const context = await browser.newContext({
		baseURL: stage.origin,
		javaScriptEnabled: options.script ?? true,
		viewport: { width: options.width ?? 1280, height: 900 },
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	return { page, context };
}

const readingRooms = new WeakMap<Browser, Promise<Page>>();

/** The same page, without its scripts, where axe can run: in a browser without JavaScript it cannot wait for anything. */
async function copyOf(page: Page): Promise<Page> {
	const browser = page.context().browser();
	if (!browser) throw new Error('This page has no browser.');
	const room =
		readingRooms.get(browser) ?? browser.newContext({ reducedMotion: 'reduce' }).then((one) => one.newPage());
	readingRooms.set(browser, room);
	const copy = await room;
	const html = (await page.content()).replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '');
	await copy.unrouteAll();
	await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
	await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 });
	await copy.goto(page.url());
	return copy;
}

/** How wide the page is when it is wider than its window. A busy browser may show old line breaks for a moment; they do not count. */
async function tooWide(page: Page): Promise<number | undefined> {
	for (let look = 0; ; look += 1) {
		const [wide, client] = await page.evaluate(
			() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
		);
		if (wide <= client) return undefined;
		if (look === 10) return wide;
		await page.waitForTimeout(100);
	}
}

/** Everything axe objects to on the page, as sentences; and whether it scrolls sideways at 390 px and at 400 % zoom. */
export async function faultsOf(page: Page, script = true): Promise<readonly string[]> {
	const faults: string[] = [];
	const size = page.viewportSize() ?? { width: 1280, height: 900 };
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 900 });
		const wide = await tooWide(page);
		if (wide !== undefined) faults.push(`${page.url()} scrolls sideways at ${String(width)} px (${String(wide)} wide)`);
	}
	await page.setViewportSize(size);
	const readable = script ? page : await copyOf(page);
	await readable.evaluate(AxeBuilder.source);
	const found = await readable.evaluate(async () => {
		// This runs in the page, where axe has just put itself on the window.
		const axe = (globalThis as unknown as { axe: { run: (where: Document, how: object) => Promise<AxeResult> } }).axe;
		const { violations } = await axe.run(document, {
			resultTypes: ['violations'],
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		});
		return violations.map(
			(one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
		);
	});
	return [...faults, ...found.map((fault) => `${page.url()} ${fault}`)];
}

interface AxeResult {
	readonly violations: readonly {
		readonly id: string;
		readonly help: string;
		readonly nodes: readonly { readonly html: string }[];
	}[];
}
