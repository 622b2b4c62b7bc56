/** Why: schools followed over years answer by year, by group and on average, from one long file. */
import {
	averageEffects,
	baselineDeviation,
	eventStudy,
	groupTimeEffects,
	largeSample,
	onsetsOf,
	panelFault,
	periodsOf,
	placeboPeriods,
	twoWay,
	valueOrNull,
	type Comparison,
	type Influenced,
	type PanelRow,
	type TResult,
} from '#lib/evaluation/index.ts';
import { badCell, BadInput, BadUsage } from './bad-input.ts';
import { errorsRow, warningWords } from './errors-row.ts';
import type { Options } from './options.ts';
import { listing, print, table, type Cell } from './print.ts';
import { isMissing, numbersOf, readCsv } from './read-csv.ts';

type Row = Readonly<Record<string, Cell>>;

/**
 * Prints the effect in a panel. With one common start the headline is the two-way estimate; with several it is the
 * simple average of the group-time effects. Both are in the output, with every group and period, event study and
 * placebo periods.
 */
export async function didPanel(options: Options): Promise<void> {
	const { rows, leftOut, file } = await panelOf(options);
	const comparison = comparisonOf(options.get('comparison'), rows);
	const both = valueOrNull(twoWay(rows));
	const found = valueOrNull(groupTimeEffects(rows, comparison));
	const staggered = onsetsOf(rows).length > 1;
	const sample = (one: Influenced): Row => named(largeSample(one, found?.clusters));
	const averages = found && averageEffects(found);
	const simple = averages?.simple ? sample(averages.simple) : null;
	const twoWayRow: Row | null = both && {
		estimate: both.estimate,
		...errorsRow({ ols: both.ordinary, hc1: both.hc1, cluster: both.clustered }),
	};
	const headline = staggered ? simple : twoWayRow;
	if (headline === null)
		throw new BadInput(`${file}: there is no estimate; too few units are seen before and after, or none is untreated.`);
	const estimate = headline['estimate'];
	const deviation = baselineOf(rows);
	const result = {
		method: staggered ? 'group-time, simple average' : 'school and year effects',
		...headline,
		effect_size: typeof estimate === 'number' && deviation !== null ? estimate / deviation : null,
		baseline_sd: deviation,
		comparison,
		units: new Set(rows.map(({ unit }) => unit)).size,
		observations: rows.length,
		rows_left_out: leftOut,
	};
	const tables = {
		rows: (found?.effects ?? []).map(({ group, time, post, treated, controls, ...effect }) => ({
			group,
			time,
			...sample(effect),
			post,
			treated,
			controls,
		})),
		by_group: (averages?.byGroup ?? []).map(({ of, ...effect }) => ({ group: of, ...sample(effect) })),
		event_study: staggered
			? (averages?.byRelativeTime ?? []).map(({ of, ...effect }) => ({ relative: of, ...sample(effect) }))
			: commonStart(rows),
		placebo: placeboPeriods(rows).map(({ before, after, effect }) => ({
			before,
			after,
			estimate: effect?.estimate ?? null,
			...tested(effect ? valueOrNull(effect.clustered) : null),
		})),
	};
	const overall = {
		two_way: twoWayRow,
		simple,
		overall_by_group: averages?.overGroups ? sample(averages.overGroups) : null,
		overall_event_study: averages?.overRelativeTime ? sample(averages.overRelativeTime) : null,
	};
	const warnings = (both?.warnings ?? []).map(warningWords);
	print(options.has('json'), { ...result, ...overall, ...tables, warnings }, () =>
		[
			listing(result),
			...Object.entries(tables).map(([name, lines]) => asTable(name === 'rows' ? 'group and time' : name, lines)),
			...warnings.map((one) => `Caution: ${one}.\n`),
		].join(''),
	);
}

/** The file as a panel; refuses a unit seen twice in a period, and one whose start changes. */
async function panelOf(
	options: Options,
): Promise<{ readonly rows: readonly PanelRow[]; readonly leftOut: number; readonly file: string }> {
	const [unitColumn, timeColumn, fromColumn] = [options.need('unit'), options.need('time'), options.need('treat-from')];
	const csv = await readCsv(options.need('input'));
	const units = csv.column(unitColumn);
	const times = numbersOf(csv, timeColumn);
	const starts = numbersOf(csv, fromColumn);
	const outcomes = numbersOf(csv, options.need('outcome'));
	const cluster = options.get('cluster');
	const clusters = cluster === undefined ? undefined : csv.column(cluster);
	const rows: PanelRow[] = [];
	const places: number[] = [];
	units.forEach((unit, index) => {
		const [time, outcome] = [times[index] ?? null, outcomes[index] ?? null];
		if (isMissing(unit)) throw badCell(csv.file, csv.row(index), unitColumn, 'the unit is missing.');
		if (time === null) throw badCell(csv.file, csv.row(index), timeColumn, 'the time is missing.');
		if (outcome === null) return;
		const label = clusters?.[index] ?? '';
		const from = starts[index] === 0 ? null : (starts[index] ?? null);
		rows.push({ unit, time, from, outcome, ...(isMissing(label) ? {} : { cluster: label }) });
		places.push(index);
	});
	const fault = panelFault(rows);
	if (fault) {
		const row = csv.row(places[fault.row] ?? 0);
		const unit = rows[fault.row]?.unit ?? '';
		throw fault.kind === 'twice'
			? badCell(csv.file, row, timeColumn, `“${unit}” has this time twice.`)
			: badCell(csv.file, row, fromColumn, `“${unit}” starts at another time than in its rows before.`);
	}
	if (onsetsOf(rows).length === 0) throw new BadInput(`${csv.file}, column ${fromColumn}: no unit is ever treated.`);
	return { rows, leftOut: csv.length - rows.length, file: csv.file };
}

function comparisonOf(wanted: string | undefined, rows: readonly PanelRow[]): Comparison {
	if (wanted === 'never-treated' || wanted === 'not-yet-treated') return wanted;
	if (wanted !== undefined) throw new BadUsage('--comparison is never-treated or not-yet-treated.');
	return rows.some(({ from }) => from === null) ? 'never-treated' : 'not-yet-treated';
}

/** Standard deviation in the last period before anyone started, within those treated later and the others. */
function baselineOf(rows: readonly PanelRow[]): number | null {
	const [start = -Infinity] = onsetsOf(rows);
	const last = periodsOf(rows).findLast((time) => time < start);
	return baselineDeviation(
		rows.filter(({ time }) => time === last).map(({ from, outcome }) => ({ treated: from !== null, before: outcome })),
	);
}

function commonStart(rows: readonly PanelRow[]): readonly Row[] {
	return (valueOrNull(eventStudy(rows)) ?? []).map(({ relative, estimate, clustered }) => ({
		relative,
		estimate,
		...tested(valueOrNull(clustered)),
	}));
}

function tested(result: TResult | null): Row {
	return {
		se: result?.standardError ?? null,
		p: result?.p ?? null,
		ci_low: result?.low ?? null,
		ci_high: result?.high ?? null,
	};
}

function named({ estimate, standardError, p, low, high }: ReturnType<typeof largeSample>): Row {
	return { estimate, se: standardError, p, ci_low: low, ci_high: high };
}

function asTable(name: string, lines: readonly Row[]): string {
	const [first] = lines;
	if (first === undefined) return '';
	const columns = Object.keys(first);
	const cells = lines.map((line) => columns.map((column) => line[column] ?? null));
	return `\n${name.replaceAll('_', ' ')}\n${table(columns, cells)}`;
}
