/** Why: the budgets of the design are figures, and figures are measured: `npm run bench` prints them. It asserts nothing. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyPolicies } from '#lib/access/index.server.ts';
import { readConfig } from '#lib/platform/config/index.ts';
import { migrate, openDatabase } from '#lib/platform/database/index.server.ts';
import { importRegister } from '#lib/register/index.server.ts';
import { openHouse } from '../src/open-house.server.ts';
import { freePort, startPostgres } from '../tests/postgres.ts';
import { diary } from './diary.ts';
import { fillCountry, type Country } from './fill-country.ts';
import { fillYear, type Year } from './fill-year.ts';
import { matching } from './matching.ts';
import { rota } from './rota.ts';
import { printScripts } from './script-budget.ts';

const engines = process.argv.includes('--pglite') ? (['pglite'] as const) : (['pglite', 'postgres'] as const);
const print = (name: string, figure: string): void => console.log(`${name.padEnd(58)} ${figure}`);
const percentile = (sorted: readonly number[], share: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

interface Timed {
	readonly milliseconds: number;
	readonly trips: number;
	readonly status: number;
}

async function timed(address: string, cookie: string): Promise<Timed> {
	const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
	await answer.arrayBuffer();
	const timing = answer.headers.get('server-timing') ?? '';
	return {
		milliseconds: Number(/total;dur=([\d.]+)/.exec(timing)?.[1] ?? 0),
		trips: Number(/trips;desc="(\d+)"/.exec(timing)?.[1] ?? 0),
		status: answer.status,
	};
}

async function pages(
	origin: string,
	country: Country & { readonly year: Year },
	cookies: Readonly<Record<string, string>>,
): Promise<void> {
	const base = `${origin}/${country.slug}`;
	const review = `${base}/reviews/${country.review}`;
	const { year } = country;
	const rota = `${base}/rota/${year.rota}`;
	const main: readonly (readonly [string, string, string])[] = [
		['home of a head', base, 'head'],
		['home of an administrator', base, 'administrator'],
		['cluster board', `${base}/board/${country.cluster}`, 'head'],
		['reviews, as administrator', `${base}/reviews`, 'administrator'],
		['partnerships, as administrator', `${base}/partnerships`, 'administrator'],
		['one partnership', `${base}/partnerships/${country.partnership}`, 'lead'],
		['people, as administrator', `${base}/people`, 'administrator'],
		['review, overview', review, 'head'],
		['pre-review', `${review}/pre-review`, 'head'],
		['timetable', `${review}/timetable`, 'head'],
		['review day', `${review}/day`, 'reviewer'],
		['synthesis', `${review}/synthesis`, 'reviewer'],
		['report', `${review}/report`, 'head'],
		['sharing', `${review}/sharing`, 'head'],
		['workshop', `${review}/workshop`, 'head'],
		['actions', `${review}/actions`, 'head'],
		['90-day page', `${review}/follow-up/ninety-day`, 'head'],
		['what follows a review', `${review}/follow-up`, 'head'],
		['self-evaluation', `${base}/self-evaluation/${country.cycle}/${country.school}`, 'head'],
		['help between schools', `${base}/help`, 'head'],
		['support, the board', `${base}/support`, 'head'],
		['support, the board searched', `${base}/support?q=school+12`, 'head'],
		['support, one post', `${base}/support/${country.post}`, 'head'],
		['support, the directory', `${base}/support/directory`, 'head'],
		['support, favours', `${base}/support/favours`, 'head'],
		['rotas', `${base}/rota`, 'lead'],
		['rota, the year planned', `${rota}?plan=${year.plan}`, 'lead'],
		['rota, one review of it', `${rota}/reviews/${country.school}?plan=${year.plan}`, 'lead'],
		['rota, settings', `${rota}/settings`, 'lead'],
		['rota, decisions', `${rota}/pins`, 'lead'],
		['rota, asking for dates', `${rota}/poll`, 'lead'],
		['a school’s calendar', `${base}/schools/${country.school}/calendar`, 'head'],
		['calendar addresses', `${base}/calendars`, 'head'],
		['my topics in the directory', `${base}/me/expertise`, 'head'],
		['what reminds me', `${base}/me/reminders`, 'head'],
		['calendar of a person', `${origin}/calendar/${year.own}.ics`, 'head'],
		['calendar of the programme', `${origin}/calendar/${year.whole}.ics`, 'head'],
	];
	for (const [name, address, who] of main) {
		const cookie = cookies[who] ?? '';
		for (let warm = 0; warm < 5; warm += 1) await timed(address, cookie);
		const runs: Timed[] = [];
		for (let run = 0; run < 60; run += 1) runs.push(await timed(address, cookie));
		const times = runs.map((one) => one.milliseconds).sort((a, b) => a - b);
		const status = runs[0]?.status === 200 ? '' : `  (status ${String(runs[0]?.status)})`;
		print(
			`  ${name}`,
			`median ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, ${String(runs[0]?.trips)} round trips${status}`,
		);
	}
	const until = Date.now() + 5000;
	let done = 0;
	await Promise.all(
		Array.from({ length: 8 }, async () => {
			while (Date.now() < until) {
				await timed(base, cookies['head'] ?? '');
				done += 1;
			}
		}),
	);
	print('  home, 8 at once', `${(done / 5).toFixed(0)} requests a second`);
}

async function server(engine: 'pglite' | 'postgres'): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'lateral-bench-'));
	const postgres = engine === 'postgres' ? await startPostgres() : undefined;
	const port = await freePort();
	const origin = `http://localhost:${String(port)}`;
	const settings = {
		LATERAL_DEMO: 'yes',
		LATERAL_DATA: folder,
		PORT: String(port),
		ORIGIN: origin,
		...(postgres ? { DATABASE_URL: postgres.url } : {}),
	};
	const read = readConfig(settings);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	const house = await openHouse(read.config);
	console.log(`\n${engine}, 2,000 schools, 350 clusters, 24,000 notes`);
	const country = await fillCountry(house, 2000, 350);
	const year = await fillYear(house, country);
	await diary(house, print);
	const cookies: Record<string, string> = {};
	for (const [who, personId] of Object.entries(country.people)) {
		const answer = await house.auth.api.letIn({
			body: { personId },
			headers: new Headers({ host: `localhost:${String(port)}` }),
			asResponse: true,
		});
		cookies[who] = answer.headers
			.getSetCookie()
			.map((cookie) => cookie.split(';')[0] ?? '')
			.join('; ');
	}
	await house.close();
	const started = performance.now();
	const child = spawn(process.execPath, ['cli/lateral.ts', 'start'], {
		env: { ...process.env, ...settings, LATERAL_TIMINGS: 'yes' },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	try {
		for (let tries = 0; tries < 600; tries += 1) {
			const answer = await fetch(`${origin}/ready`).catch(() => undefined);
			if (answer?.ok === true) break;
			if (child.exitCode !== null) throw new Error('The server stopped at its start.');
			await new Promise((resolve) => setTimeout(resolve, 25));
		}
		print('  second start, until ready', `${((performance.now() - started) / 1000).toFixed(2)} s`);
		await pages(origin, { ...country, year }, cookies);
		const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1];
		print('  memory of the process', `${(Number(memory ?? 0) / 1024).toFixed(0)} MB`);
	} finally {
		const ended = new Promise((resolve) => child.once('exit', resolve));
		child.kill('SIGTERM');
		await ended;
		await postgres?.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

async function register(): Promise<void> {
	const file = new URL('../../shared/data/schools.csv.gz', import.meta.url).pathname;
	if (!existsSync(file)) {
		console.log('\nThe register is not measured: ../shared/data is not here.');
		return;
	}
	const folder = await mkdtemp(join(tmpdir(), 'lateral-bench-'));
	const database = await openDatabase({ kind: 'pglite', folder: join(folder, 'database') });
	await migrate(database);
	await applyPolicies(database);
	console.log('\nregister, embedded database');
	for (const name of ['20,185 schools, first time', 'the same file again']) {
		const started = performance.now();
		await importRegister(database, [{ name: 'schools.csv.gz', path: file }], {});
		print(
			`  ${name}`,
			`${((performance.now() - started) / 1000).toFixed(2)} s, ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`,
		);
	}
	await database.close();
	await rm(folder, { recursive: true, force: true });
}

// A build of yesterday would be measured as if it were today's.
execFileSync('npx', ['vite', 'build'], { stdio: 'ignore' });
for (const engine of engines) await server(engine);
await register();
matching(print);
await rota(print);
printScripts();
