/** Why: schools that start in different years are each compared with schools not yet touched, never with one another. */
import { ok } from '#lib/kernel/index.ts';
import { cannot, type Computed } from '../computed.ts';
import type { Influenced } from './influence.ts';
import { periodsOf, type PanelRow } from './panel.ts';

/** The average effect in period `time` on the schools that started in `group`. */
export interface GroupTimeEffect extends Influenced {
	readonly group: number;
	readonly time: number;
	readonly treated: number;
	readonly controls: number;
	/** Whether the group had started; before that an effect is a placebo. */
	readonly post: boolean;
}

/** Every group in every period, and the schools it rests on. */
export interface GroupTimeEffects {
	readonly effects: readonly GroupTimeEffect[];
	/** The first treated period of each unit, in the order of the influence functions. */
	readonly starts: readonly (number | null)[];
	/** The cluster of each unit, in the same order. */
	readonly clusters: readonly string[];
	/** Units left out: not seen in every period, or treated from the first one on. */
	readonly leftOut: number;
}

/** Which schools stand for “untreated”: those never treated, or also those treated later. */
export type Comparison = 'never-treated' | 'not-yet-treated';

/**
 * Group-time effects without covariates (Callaway and Sant'Anna 2021):
 * ATT(g, t) = mean(Y_t − Y_b | start g) − mean(Y_t − Y_b | comparison), with b the last period before g, or for t
 * before g the period before t (a placebo). Influence of a unit: (n/n_g)(ΔY − mean) if treated, −(n/n_c)(ΔY − mean) if
 * comparison. Assumes no anticipation and parallel change between the group and its comparison.
 *
 * Units not seen in every period, or treated in the first, are left out and counted. `too-few` without comparison
 * schools or without a group.
 */
export function groupTimeEffects(
	rows: readonly PanelRow[],
	comparison: Comparison = 'never-treated',
): Computed<GroupTimeEffects> {
	const periods = periodsOf(rows);
	const [first = Infinity] = periods;
	const all = unitsOf(rows);
	const units = all.filter(
		({ outcomes, start }) => outcomes.size === periods.length && (start === null || start > first),
	);
	const groups = [...new Set(units.flatMap(({ start }) => (start === null ? [] : [start])))]
		.filter((group) => group <= (periods.at(-1) ?? -Infinity))
		.sort((a, b) => a - b);
	const effects = groups.flatMap((group) =>
		periods.slice(1).flatMap((time, place) => {
			const post = time >= group;
			const base = post ? periods.findLast((period) => period < group) : periods[place];
			const clear = Math.max(time, base ?? time);
			const isControl = ({ start }: Unit): boolean =>
				start === null || (comparison === 'not-yet-treated' && start !== group && start > clear);
			const effect = base === undefined ? null : effectOf(units, group, isControl, base, time);
			return effect === null ? [] : [{ group, time, post, ...effect }];
		}),
	);
	if (effects.length === 0) return cannot('too-few');
	return ok({
		effects,
		starts: units.map(({ start }) => start),
		clusters: units.map(({ cluster }) => cluster),
		leftOut: all.length - units.length,
	});
}

interface Unit {
	readonly start: number | null;
	readonly cluster: string;
	readonly outcomes: Map<number, number>;
}

function unitsOf(rows: readonly PanelRow[]): readonly Unit[] {
	const units = new Map<string, Unit>();
	for (const { unit, time, from, outcome, cluster } of rows) {
		const known = units.get(unit) ?? { start: from, cluster: cluster ?? unit, outcomes: new Map<number, number>() };
		known.outcomes.set(time, outcome);
		units.set(unit, known);
	}
	return [...units.values()];
}

function effectOf(
	units: readonly Unit[],
	group: number,
	isControl: (unit: Unit) => boolean,
	base: number,
	time: number,
): Omit<GroupTimeEffect, 'group' | 'time' | 'post'> | null {
	const changes = units.map(({ outcomes }) => (outcomes.get(time) ?? 0) - (outcomes.get(base) ?? 0));
	const inGroup = units.map(({ start }) => start === group);
	const inControls = units.map(isControl);
	const sideOf = (inside: readonly boolean[]): { n: number; mean: number } => {
		const of = changes.filter((_, unit) => inside[unit]);
		return { n: of.length, mean: of.reduce((sum, change) => sum + change, 0) / of.length };
	};
	const [treated, controls] = [sideOf(inGroup), sideOf(inControls)];
	if (treated.n === 0 || controls.n === 0) return null;
	return {
		estimate: treated.mean - controls.mean,
		treated: treated.n,
		controls: controls.n,
		influence: changes.map((change, unit) => {
			if (inGroup[unit]) return (units.length / treated.n) * (change - treated.mean);
			return inControls[unit] ? -(units.length / controls.n) * (change - controls.mean) : 0;
		}),
	};
}
