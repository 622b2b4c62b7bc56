/**
 * Why: what a person was told is kept must be kept. Ten writers post notes through the real pages while the process is
 * killed at random moments; afterwards nothing acknowledged is missing, nothing is doubled and the audit chain is whole.
 *
 * node tests/soak/run.ts [--kills 50] [--engine pglite|postgres] [--writers 10] [--seed N] [--page PATH] [--area NAME]
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DatabasePlace } from '#lib/platform/database/index.server.ts';
import { freePort, startPostgres } from '../postgres.ts';
import { prepareGround } from './ground.ts';
import { startProgram, type Program } from './program.ts';
import { verify } from './verify.ts';
import { startWriter } from './writer.ts';

const { values: given } = parseArgs({
	options: {
		kills: { type: 'string', default: '50' },
		engine: { type: 'string', multiple: true, default: ['pglite', 'postgres'] },
		writers: { type: 'string', default: '10' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) },
		page: { type: 'string', default: '/{programme}/reviews/{review}/day' },
		area: { type: 'string', default: 'seen' },
	},
});
const kills = Number(given.kills);
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Numbers from 0 to 1 that the seed repeats (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One engine: prepares, writes, kills, verifies. Gives the faults. */
async function soak(engine: 'pglite' | 'postgres'): Promise<readonly string[]> {
	const folder = await mkdtemp(join(tmpdir(), 'lateral-soak-'));
	const server = engine === 'postgres' ? await startPostgres({ durable: true }) : undefined;
	let program: Program | undefined;
	try {
		const place: DatabasePlace = server
			? { kind: 'postgres', url: server.url, connections: 2 }
			: { kind: 'pglite', folder: join(folder, 'database') };
		const ground = await prepareGround(place, Number(given.writers));
		const port = String(await freePort());
		const origin = `http://localhost:${port}`;
		const environment = {
			PORT: port,
			HOST: 'localhost',
			LATERAL_DATA: folder,
			LATERAL_DEMO: 'yes',
			...(server ? { DATABASE_URL: server.url } : {}),
		};
		program = await startProgram(environment);
		const page = given.page.replace('{programme}', ground.slug).replace('{review}', ground.reviewId);
		const failures: unknown[] = [];
		const writers = await Promise.all(
			ground.writers.map((personId) =>
				startWriter({ origin, page, area: given.area, personId }, (cause) => failures.push(cause)),
			),
		);
		const random = randomFrom(Number(given.seed));
		for (let kill = 1; kill <= kills && failures.length === 0; kill += 1) {
			await wait(150 + random() * 1200);
			await program.kill('SIGKILL');
			program = await startProgram(environment);
			if (kill % 10 === 0) console.log(`  ${engine}: killed ${String(kill)} times`);
		}
		await wait(1000);
		await Promise.all(writers.map((writer) => writer.stop()));
		await program.kill('SIGTERM');
		program = undefined;
		const acknowledged = new Map(writers.flatMap((writer) => [...writer.acknowledged]));
		const cut = writers.reduce((sum, writer) => sum + writer.cut(), 0);
		const faults = await verify(place, ground, acknowledged);
		console.log(
			`  ${engine}: ${String(acknowledged.size)} notes acknowledged, ${String(cut)} requests cut off, ${String(kills)} kills`,
		);
		return [...failures.map((cause) => (cause instanceof Error ? cause.message : String(cause))), ...faults];
	} finally {
		await program?.kill('SIGKILL');
		await server?.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

if (!existsSync(new URL('../../build/handler.js', import.meta.url))) {
	console.error('Build first: npm run build');
	process.exit(1);
}
console.log(`Seed ${given.seed}`);
for (const engine of ['pglite', 'postgres'] as const) {
	if (!given.engine.includes(engine)) continue;
	const faults = await soak(engine);
	for (const fault of faults.slice(0, 20)) console.error(`  ${engine}: ${fault}`);
	console.log(
		`${engine}: ${faults.length === 0 ? 'nothing lost, nothing doubled, the audit chain is whole' : `${String(faults.length)} FAULTS`}`,
	);
	if (faults.length > 0) process.exitCode = 1;
}
