/** Why: matched pairs and two columns of outcomes are all that the study’s main question needs. */
import {
	effectOnCompliers,
	twoPeriods,
	type CompliantSchool,
	type Computed,
	type TwoPeriods,
} from '#lib/evaluation/index.ts';
import { badCell, BadInput, BadUsage } from './bad-input.ts';
import { errorsRow, warningWords } from './errors-row.ts';
import type { Options } from './options.ts';
import { listing, print, type Cell } from './print.ts';
import { isMissing, numbersOf, readCsv, type Csv } from './read-csv.ts';

/** Prints the difference-in-differences of matched schools under the golden files’ column names. */
export async function didPairs(options: Options): Promise<void> {
	const [pre, post] = [options.need('pre'), options.need('post')];
	const input = await readCsv(options.need('input'));
	const pairs = await readCsv(options.need('pairs'));
	const places = placesOf(input, options.need('id'));
	const sets = setsOf(pairs, places, options);
	const { schools, leftOut } = schoolsOf(input, sets, options);
	const result = valueOf(input, twoPeriods(schools));
	const byPartnership = options.get('cluster') === undefined ? null : result.byPartnership;
	const row: Record<string, Cell> = {
		outcome: post,
		pairs: result.treated,
		estimate: result.estimate,
		...errorsRow(errorsOf(result, byPartnership)),
		effect_size: result.effectSize,
		baseline_sd: result.baselineDeviation,
		controls: result.controls,
		pairs_left_out: leftOut,
	};
	const compliers = options.get('received') === undefined ? null : compliersOf(input, schools, byPartnership !== null);
	const warnings = [...result.warnings.map(warningWords), ...(compliers?.warnings ?? [])];
	print(options.has('json'), { ...row, ...(compliers && { compliers: compliers.row }), warnings }, () =>
		[
			`Change from ${pre} to ${post}, treated minus matched (intention to treat)\n\n${listing(row)}`,
			compliers ? `\nEffect on compliers\n\n${listing(compliers.row)}` : '',
			...warnings.map((one) => `Caution: ${one}.\n`),
		].join(''),
	);
}

type Errors = Pick<TwoPeriods, 'ordinary' | 'hc1' | 'byPair'>;

function errorsOf(errors: Errors, partnership: TwoPeriods['byPartnership'] | null): Parameters<typeof errorsRow>[0] {
	return {
		ols: errors.ordinary,
		hc1: errors.hc1,
		cluster_pair: errors.byPair,
		cluster_partnership: partnership,
	};
}

function compliersOf(
	input: Csv,
	schools: readonly CompliantSchool[],
	partnerships: boolean,
): { readonly row: Readonly<Record<string, Cell>>; readonly warnings: readonly string[] } {
	const effect = valueOf(input, effectOnCompliers(schools));
	return {
		row: {
			uptake: effect.uptake,
			first_stage_f: effect.firstStageF,
			estimate: effect.estimate,
			...errorsRow(errorsOf(effect, partnerships ? effect.byPartnership : null)),
		},
		warnings: effect.warnings.map(warningWords),
	};
}

function valueOf<Value>(input: Csv, computed: Computed<Value>): Value {
	if (computed.ok) return computed.value;
	const why = {
		'too-few': 'too few matched schools have both outcomes',
		'no-variation': 'the values do not vary',
		collinear: 'one of the groups is empty, or uptake is the same in both',
		'out-of-range': 'a value is outside what the formula allows',
	}[computed.why];
	throw new BadInput(`${input.file}: there is no estimate; ${why}.`);
}

/** Where each id stands in the input; refuses an id that is blank or stands twice. */
function placesOf(input: Csv, column: string): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	input.column(column).forEach((id, index) => {
		if (isMissing(id)) throw badCell(input.file, input.row(index), column, 'the id is missing.');
		const before = places.get(id);
		if (before !== undefined)
			throw badCell(
				input.file,
				input.row(index),
				column,
				`“${id}” stands in row ${String(input.row(before))} already.`,
			);
		places.set(id, index);
	});
	return places;
}

interface MatchedSet {
	readonly treated: number;
	readonly controls: number[];
}

/** The treated schools with their controls, as places in the input; refuses unknown ids and controls used twice. */
function setsOf(pairs: Csv, places: ReadonlyMap<string, number>, options: Options): readonly MatchedSet[] {
	const id = options.need('id');
	const [treatedColumn, controlColumn] = ['treated', 'control'].map((side) =>
		pairs.headings.includes(`${side}_id`) ? `${side}_id` : `${side}_${id}`,
	) as [string, string];
	const [treated, controls] = [pairs.column(treatedColumn), pairs.column(controlColumn)];
	const chosen = chosenRows(pairs, options.get('run'));
	const sets = new Map<number, MatchedSet>();
	const used = new Set<number>();
	const placeOf = (cell: string | undefined, index: number, column: string): number => {
		const place = places.get(cell ?? '');
		if (place === undefined)
			throw badCell(pairs.file, pairs.row(index), column, `“${cell ?? ''}” is not in the input.`);
		return place;
	};
	for (const index of chosen) {
		const one = placeOf(treated[index], index, treatedColumn);
		const control = placeOf(controls[index], index, controlColumn);
		if (used.has(control) || sets.has(control))
			throw badCell(pairs.file, pairs.row(index), controlColumn, `“${controls[index] ?? ''}” is matched already.`);
		if (used.has(one))
			throw badCell(pairs.file, pairs.row(index), treatedColumn, `“${treated[index] ?? ''}” is a control already.`);
		used.add(control);
		const set = sets.get(one);
		if (set) set.controls.push(control);
		else sets.set(one, { treated: one, controls: [control] });
	}
	return [...sets.values()];
}

function chosenRows(pairs: Csv, wanted: string | undefined): readonly number[] {
	const all = [...Array(pairs.length).keys()];
	if (wanted === undefined && !pairs.headings.includes('run')) return all;
	const runs = pairs.column('run');
	const names = [...new Set(runs)];
	if (wanted === undefined && names.length > 1)
		throw new BadUsage(`${pairs.file}, column run: several runs (${names.join(', ')}); name one with --run.`);
	if (wanted !== undefined && !names.includes(wanted))
		throw new BadInput(`${pairs.file}, column run: there is no run “${wanted}”.`);
	return wanted === undefined ? all : all.filter((index) => runs[index] === wanted);
}

/** The schools of every pair whose treated school and at least one control have all values; how many pairs have not. */
function schoolsOf(
	input: Csv,
	sets: readonly MatchedSet[],
	options: Options,
): { readonly schools: readonly CompliantSchool[]; readonly leftOut: number } {
	const [before, after] = [numbersOf(input, options.need('pre')), numbersOf(input, options.need('post'))];
	const received = options.get('received');
	const doses = received === undefined ? undefined : numbersOf(input, received);
	const cluster = options.get('cluster');
	const partnerships = cluster === undefined ? undefined : input.column(cluster);
	const schools: CompliantSchool[] = [];
	let leftOut = 0;
	for (const { treated, controls } of sets) {
		const schoolAt = (place: number): CompliantSchool | null => {
			const [was, is, dose] = [before[place] ?? null, after[place] ?? null, doses ? (doses[place] ?? null) : 0];
			if (was === null || is === null || dose === null) return null;
			const isTreated = place === treated;
			const label = partnerships?.[place] ?? '';
			const partnership = isTreated && !isMissing(label) ? label : null;
			return { pair: String(treated), treated: isTreated, partnership, before: was, after: is, received: dose };
		};
		const one = schoolAt(treated);
		const matches = controls.flatMap((place) => schoolAt(place) ?? []);
		if (one === null || matches.length === 0) leftOut += 1;
		else schools.push(one, ...matches);
	}
	return { schools, leftOut };
}
