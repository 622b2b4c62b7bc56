/** Why: an evaluator waits for matchings, so they are timed beside R's MatchIt on the same rows, in the same run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { matchStudy, randomOrder, type MatchingDesign, type StudyColumn } from '#lib/evaluation/index.ts';

type Cells = Readonly<Record<string, string>>;
type Rows = readonly Cells[];

const numeric = ['read17', 'mat17', 'pupils_2024'];
const factors = ['ofsted17', 'idaci_quintile', 'region'];
const study = new URL('../../shared/golden/study.csv.gz', import.meta.url);

/** Prints how long matching takes: the study, 422 against 16,400, and on to 100,000 controls. */
export function matching(print: (name: string, figure: string) => void): void {
	if (!existsSync(study)) {
		console.log('\nMatching is not measured: ../shared/golden is not here.');
		return;
	}
	const rows: Rows = parse(gunzipSync(readFileSync(study)), { columns: true });
	console.log('\nmatching: model and pairs, rows in memory; median of seven after two to warm up');
	for (const [name, sample] of [
		['study, 422 against 8,712', rows],
		['422 against 16,400', grown(rows, 16_400)],
	] as const) {
		const ours = median(() => solve(sample, { distance: 'probability', method: 'nearest' }));
		print(`  ${name}, nearest`, milliseconds(ours));
		const r = timedByR(sample);
		print(
			'    R, MatchIt, the same call',
			r === undefined
				? 'not measured: Rscript with MatchIt is not here'
				: `${milliseconds(r)}, ${(r / ours).toFixed(1)} times ours`,
		);
		print(
			`  ${name}, optimal on the logit`,
			milliseconds(median(() => solve(sample, { distance: 'logit', method: 'optimal' }))),
		);
		print(
			`  ${name}, optimal 1:1, Mahalanobis`,
			milliseconds(median(() => solve(sample, { distance: 'mahalanobis', method: 'optimal' }), 3)),
		);
	}
	for (const controls of [25_000, 50_000, 100_000]) {
		const sample = grown(rows, controls);
		const of = (how: How): string => milliseconds(median(() => solve(sample, how), 3));
		print(
			`  422 against ${controls.toLocaleString('en-GB')}`,
			[
				`nearest ${of({ distance: 'logit', method: 'nearest' })}`,
				`optimal ${of({ distance: 'logit', method: 'optimal' })}`,
				`optimal 1:3 ${of({ distance: 'logit', method: 'optimal', ratio: 3 })}`,
				`Mahalanobis optimal ${of({ distance: 'mahalanobis', method: 'optimal' })}`,
			].join(', '),
		);
	}
}

type How = Pick<MatchingDesign, 'distance' | 'method' | 'ratio'>;

/** Gives a function that matches once, with the columns made outside the clock. */
function solve(rows: Rows, how: How): () => void {
	const columns = columnsOf(rows);
	const treated = rows.map((row) => row['treat'] === '1');
	return () => {
		if (!matchStudy({ columns, treated, ...how }).ok) throw new Error('The sample cannot be matched.');
	};
}

function columnsOf(rows: Rows): readonly StudyColumn[] {
	return [
		...numeric.map((name): StudyColumn => ({ kind: 'numeric', name, values: rows.map((row) => Number(row[name])) })),
		...factors.map((name): StudyColumn => ({ kind: 'factor', name, values: rows.map((row) => row[name] ?? '') })),
	];
}

/** The treated schools and so many controls: the real ones in shuffled order, again and again, each time a little larger. */
function grown(rows: Rows, controls: number): Rows {
	const pool = rows.filter((row) => row['treat'] === '0');
	const places = Array.from(pool, (_, place) => place);
	const made: Cells[] = [];
	for (let round = 0; made.length < controls; round += 1)
		for (const place of randomOrder(places, round).slice(0, controls - made.length)) {
			const row = pool[place] ?? {};
			made.push({ ...row, pupils_2024: String(Number(row['pupils_2024']) + round / 16) });
		}
	return [...rows.filter((row) => row['treat'] === '1'), ...made];
}

function median(prepare: () => () => void, times = 7): number {
	const run = prepare();
	const taken: number[] = [];
	for (let time = -2; time < times; time += 1) {
		const from = performance.now();
		run();
		if (time >= 0) taken.push(performance.now() - from);
	}
	return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const milliseconds = (time: number): string => `${time.toFixed(0)} ms`;

/** The median of seven calls of matchit on the same rows, R already started and the file read; undefined without R. */
function timedByR(rows: Rows): number | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'lateral-bench-'));
	const file = join(folder, 'rows.csv');
	const columns = ['treat', ...numeric, ...factors];
	writeFileSync(file, [columns, ...rows.map((row) => columns.map((one) => row[one] ?? ''))].map(String).join('\n'));
	const script = `suppressMessages(library(MatchIt)); d <- read.csv("${file}")
for (f in c(${factors.map((one) => `"${one}"`).join(',')})) d[[f]] <- factor(d[[f]])
once <- function() { t <- proc.time()[["elapsed"]]
  suppressWarnings(matchit(treat ~ ${[...numeric, ...factors].join(' + ')}, data = d)); proc.time()[["elapsed"]] - t }
for (i in 1:2) once(); cat(median(replicate(7, once())))`;
	try {
		return (
			1000 * Number(execFileSync('Rscript', ['-e', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
		);
	} catch {
		return undefined;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
