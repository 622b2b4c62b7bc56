/** Why: an evaluator compares two groups’ answers from a file, without a database, and a script reads the result. */
import {
	benjaminiHochberg,
	compareAnswers,
	holm,
	pairedT,
	valueOrNull,
	type AnswerComparison,
	type PairedT,
} from '#lib/evaluation/index.ts';
import { BadInput, BadUsage } from './bad-input.ts';
import { readOptions, type Options } from './options.ts';
import { print, table, type Cell } from './print.ts';
import { numbersOf, readCsv, type Csv } from './read-csv.ts';

export const usage = `lateral evaluate likert --input F.csv[.gz] --items a,b|prefix* --agree 3,4 [--json]
    --group COL --groups A,B   compares two groups, item by item; every difference is A minus B
    --paired                   compares the first item with each other item in the rows that have both: in all rows, or
                               within each group that --group and --groups name
Blank and NA are missing answers. Codes are numbers.
`;

type Row = Readonly<Record<string, Cell>>;

/** Prints the tests of each item; with --json as {"rows": […]} whose keys are the columns of the published comparison. */
export async function run(args: readonly string[]): Promise<number> {
	const options = readOptions(args, ['input', 'items', 'group', 'groups', 'agree'], ['paired', 'json']);
	const csv = await readCsv(options.need('input'));
	const items = itemsOf(csv, options.need('items'));
	const rows = options.has('paired') ? pairedRows(csv, items, options) : groupRows(csv, items, options);
	print(options.has('json'), { rows }, () => summary(rows));
	return 0;
}

function itemsOf(csv: Csv, wanted: string): readonly string[] {
	const items = wanted
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '')
		.flatMap((one) => {
			if (!one.endsWith('*')) return [one];
			const found = csv.headings.filter((heading) => heading.startsWith(one.slice(0, -1)));
			if (found.length === 0) throw new BadInput(`${csv.file}, row 1, column ${one}: no column begins like this.`);
			return found;
		});
	if (items.length === 0) throw new BadUsage('--items names no column.');
	return [...new Set(items)];
}

/** So many groups are named to whoever asked for one that is not there. */
const mostNamed = 12;

/** Whether each record belongs to `group`; refuses a group that nobody is in. */
function members(csv: Csv, column: string, group: string): readonly boolean[] {
	const cells = csv.column(column);
	const inside = cells.map((cell) => cell === group);
	if (inside.includes(true)) return inside;
	const there = [...new Set(cells)].slice(0, mostNamed);
	throw new BadInput(`${csv.file}, column ${column}: no row has “${group}”. There are: ${there.join(', ')}.`);
}

function groupRows(csv: Csv, items: readonly string[], options: Options): readonly Row[] {
	const column = options.need('group');
	const [first, second, ...more] = options.list('groups');
	if (first === undefined || second === undefined || more.length > 0)
		throw new BadUsage('--groups needs two groups: A,B.');
	const agreeing = agreeingCodes(options);
	const [inFirst, inSecond] = [members(csv, column, first), members(csv, column, second)];
	const compared = items.map((item) => {
		const codes = numbersOf(csv, item);
		return compareAnswers(
			codes.filter((_, index) => inFirst[index]),
			codes.filter((_, index) => inSecond[index]),
			agreeing,
		);
	});
	const ps = compared.map(({ student }) => valueOrNull(student)?.p ?? null);
	const [bh, byHolm] = [benjaminiHochberg(ps), holm(ps)];
	return compared.map((one, place) => ({
		item: items[place] ?? '',
		...comparisonRow(one),
		student_p_bh: bh[place] ?? null,
		student_p_holm: byHolm[place] ?? null,
		missing1: one.first.missing,
		missing2: one.second.missing,
		percent_agree1: one.first.percentAgree,
		percent_agree2: one.second.percentAgree,
		warning: one.warnings
			.map(
				({ group, n, limit }) =>
					`${group === 'first' ? first : second}: ${String(n)} answers, fewer than ${String(limit)}`,
			)
			.join('; '),
	}));
}

function comparisonRow({ first, second, ...tests }: AnswerComparison): Row {
	const student = valueOrNull(tests.student);
	const welch = valueOrNull(tests.welch);
	const ranks = valueOrNull(tests.mannWhitney);
	const shares = valueOrNull(tests.proportions);
	const effect = valueOrNull(tests.effect);
	return {
		n1: first.n,
		n2: second.n,
		mean1: first.mean,
		mean2: second.mean,
		sd1: first.deviation,
		sd2: second.deviation,
		student_t: student?.t ?? null,
		student_df: student?.df ?? null,
		student_p: student?.p ?? null,
		student_ci_low: student?.low ?? null,
		student_ci_high: student?.high ?? null,
		welch_t: welch?.t ?? null,
		welch_df: welch?.df ?? null,
		welch_p: welch?.p ?? null,
		mannwhitney_w: ranks?.w ?? null,
		mannwhitney_p: ranks?.p ?? null,
		agree1: first.agree,
		agree2: second.agree,
		twoprop_chisq: shares?.chiSquared ?? null,
		twoprop_p: shares?.p ?? null,
		cohen_d: effect?.cohenD ?? null,
		hedges_g: effect?.hedgesG ?? null,
	};
}

function pairedRows(csv: Csv, items: readonly string[], options: Options): readonly Row[] {
	if (items.length < 2) throw new BadUsage('--paired needs at least two items.');
	const groups = options.list('groups');
	if ((options.get('group') === undefined) !== (groups.length === 0))
		throw new BadUsage('--group and --groups go together.');
	if (groups.length === 0) return pairsWithin(csv, items, null, undefined);
	return groups.flatMap((group) => pairsWithin(csv, items, group, members(csv, options.need('group'), group)));
}

function pairsWithin(
	csv: Csv,
	items: readonly string[],
	group: string | null,
	inside: readonly boolean[] | undefined,
): readonly Row[] {
	const [item1 = '', ...others] = items;
	const codesOf = (item: string): readonly (number | null)[] =>
		numbersOf(csv, item).filter((_, index) => inside?.[index] ?? true);
	const first = codesOf(item1);
	return others.map((item2) => {
		const result: PairedT | null = valueOrNull(pairedT(first, codesOf(item2)));
		return {
			group,
			item1,
			item2,
			n: result?.n ?? null,
			t: result?.t ?? null,
			df: result?.df ?? null,
			p: result?.p ?? null,
			mean_difference: result?.difference ?? null,
			ci_low: result?.low ?? null,
			ci_high: result?.high ?? null,
		};
	});
}

function agreeingCodes(options: Options): readonly number[] {
	const codes = options.list('agree').map(Number);
	if (codes.length === 0 || codes.some((code) => !Number.isFinite(code)))
		throw new BadUsage('--agree needs codes, such as 3,4.');
	return codes;
}

function summary(rows: readonly Row[]): string {
	const compared = rows.some((row) => 'item' in row);
	const columns = compared
		? ['item', 'n1', 'n2', 'mean1', 'mean2', 'student_t', 'student_p', 'student_p_bh', 'mannwhitney_p', 'hedges_g']
		: ['item1', 'item2', 'n', 'mean_difference', 't', 'df', 'p'];
	const warnings = [...new Set(rows.map((row) => row['warning'] ?? ''))].filter((one) => one !== '');
	const lines = table(
		columns,
		rows.map((row) => columns.map((column) => row[column] ?? null)),
	);
	return [lines, ...warnings.map((one) => `Caution: ${String(one)}.\n`), '--json gives every column.\n'].join('');
}
