/** Why: an evaluator finds comparison schools from a file, without a database, and R reads what was found. */
import { matchStudy, type MatchedStudy, type MatchingFault } from '#lib/evaluation/index.ts';
import { toCsv } from '#lib/platform/files/index.ts';
import { BadInput, badCell } from './bad-input.ts';
import { matchColumns, type MatchColumns } from './match-columns.ts';
import { matchOptions, type MatchOptions } from './match-options.ts';
import { readOptions } from './options.ts';
import { listing, print, table, type Cell } from './print.ts';
import { readCsv, type Csv } from './read-csv.ts';
import { writeFiles } from './write-files.ts';

export const usage = `lateral evaluate match --input F.csv[.gz] --treat COL --id COL --covariates a,b --factors c,d --out DIR [--json]
    --distance probability|logit|mahalanobis   the fitted probability when not given
    --method nearest|optimal     optimal: the least total distance; nearest when not given
    --rule matchit|closest       what nearest takes: R's MatchIt 4.5.1's neighbour (when not given), or the closest control
    --caliper 0.2                at most so many standard deviations apart (mahalanobis: of the logit)
    --exact e,f                  pairs agree in these columns
    --coarsen a:5,b:4            pairs agree in the band of these quantities, of so many equal bands
    --ratio 1                    so many controls for each treated
    --order largest|random --seed N   who chooses first, in nearest
Writes pairs.csv, propensity.csv and balance.csv into DIR. The treatment is 1 or 0. Nothing may be missing.
`;

const valued = ['input', 'treat', 'id', 'covariates', 'factors', 'distance', 'method', 'rule', 'caliper', 'exact'];

/** Matches, writes the three files, and prints a summary; with --json one object that holds all of it. */
export async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args, [...valued, 'coarsen', 'ratio', 'order', 'seed', 'out'], ['json']);
	const how = matchOptions(options);
	const folder = options.need('out');
	const csv = await readCsv(options.need('input'));
	const data = matchColumns(csv, options);
	const matched = matchStudy({ ...data, ...how });
	if (!matched.ok) throw badData(csv, options.need('treat'), matched.fault);
	await write(folder, data, how, matched.value);
	const result = summary(data, how, matched.value);
	print(options.has('json'), result, () => asText(result, matched.value));
	return 0;
}

async function write(folder: string, { ids }: MatchColumns, how: MatchOptions, study: MatchedStudy): Promise<void> {
	const id = (row: number): string => ids[row] ?? '';
	const balance = study.balance.map((row) => ({ run: how.method, ...row }));
	const columns = ['run', 'term', 'treated_mean', 'control_mean_all', 'smd_all'] as const;
	const after = ['treated_mean_matched', 'control_mean_matched', 'smd_matched'] as const;
	const files = {
		'pairs.csv': toCsv(study.pairs, [
			{ name: 'treated_id', value: (pair) => id(pair.treated) },
			{ name: 'control_id', value: (pair) => id(pair.control) },
			{ name: 'distance', value: (pair) => pair.distance },
		]),
		'propensity.csv': toCsv(study.propensity.terms, [
			{ name: 'term', value: (term) => term.term },
			{ name: 'estimate', value: (term) => term.estimate },
			{ name: 'se', value: (term) => term.se },
		]),
		'balance.csv': toCsv(
			balance,
			[...columns, ...after].map((name) => ({ name, value: (row) => row[name] ?? 'NA' })),
		),
	};
	await writeFiles(folder, files);
}

type Summary = ReturnType<typeof summary>;

const reasons: Readonly<Record<MatchedStudy['unmatched'][number]['why'], string>> = {
	caliper: 'nobody within the caliper',
	'pool-exhausted': 'others took those near enough',
	'no-control-in-stratum': 'nobody agrees in the exact columns',
};

function summary({ ids, treated }: MatchColumns, how: MatchOptions, study: MatchedStudy) {
	const id = (row: number): string => ids[row] ?? '';
	const worst = (key: 'smd_all' | 'smd_matched'): number =>
		Math.max(...study.balance.slice(1).map((row) => Math.abs(row[key] ?? 0)));
	const count = treated.filter((one) => one).length;
	return {
		treated: count,
		controls: treated.length - count,
		matched: count - study.unmatched.length,
		pairs: study.pairs.length,
		distance: how.distance,
		method: how.method,
		rule: how.method === 'nearest' && how.distance !== 'mahalanobis' ? how.rule : null,
		caliper: how.caliper ?? null,
		caliper_width: Number.isFinite(study.caliperWidth) ? study.caliperWidth : null,
		ratio: how.ratio,
		order: how.method === 'nearest' ? how.order.kind : null,
		seed: how.order.kind === 'random' ? how.order.seed : null,
		total_distance: study.totalDistance,
		max_abs_smd_all: worst('smd_all'),
		max_abs_smd_matched: worst('smd_matched'),
		separated: study.propensity.separated,
		unmatched: study.unmatched.map(({ treated: row, why }) => ({ treated_id: id(row), why })),
		propensity: study.propensity.terms,
		balance: study.balance.map((row) => ({ run: how.method, ...row })),
	};
}

function asText(
	{ propensity: _, balance: __, unmatched, separated, ...figures }: Summary,
	study: MatchedStudy,
): string {
	const rows = study.balance.map((row): Cell[] => [row.term, row.smd_all, row.smd_matched, row.variance_ratio_matched]);
	return [
		listing(figures),
		'\n',
		table(['term', 'smd_all', 'smd_matched', 'variance_ratio_matched'], rows),
		...[...Map.groupBy(unmatched, ({ why }) => why)].map(
			([why, own]) =>
				`Unmatched, ${reasons[why]} (${String(own.length)}): ${own.map(({ treated_id }) => treated_id).join(', ')}\n`,
		),
		...separated.map(
			({ column, rows: own }) =>
				`Caution: ${column}: its ${String(own)} rows are all treated or all untreated, so its coefficient and error mean nothing. Leave it out, or leave those rows out.\n`,
		),
	].join('');
}

function badData(csv: Csv, treat: string, fault: MatchingFault): BadInput {
	switch (fault.kind) {
		case 'missing':
			return badCell(
				csv.file,
				csv.row(fault.cells[0]?.row ?? 0),
				fault.cells[0]?.column ?? '',
				'the value is missing.',
			);
		case 'collinear':
			return new BadInput(
				fault.columns
					.map((one) => `${csv.file}, column ${one.column}: says only what ${one.explainedBy.join(', ')} say already.`)
					.join('\n'),
			);
		case 'separated':
			return new BadInput(
				`${csv.file}, column ${fault.columns.join(', ')}: tells treated from untreated without error, so there is no propensity to match on.`,
			);
		case 'no-convergence':
			return new BadInput(
				`${csv.file}: the propensity model does not settle in ${String(fault.iterations)} steps; leave columns out.`,
			);
		case 'no-treated':
		case 'no-controls':
			return new BadInput(`${csv.file}, column ${treat}: needs both treated (1) and untreated (0) rows.`);
	}
}
