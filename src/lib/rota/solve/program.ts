/** Why: the whole problem, teams and days together, written down for the general solver. */
import { hasDay } from '../compile/day-set.ts';
import { type Frame, type FrameHost, outFor } from '../compile/frame.ts';
import type { RotaPart } from '../format/words.ts';
import { rotaParts } from '../format/words.ts';
import { teamSize } from '../score/score-plan.ts';
import { wanted } from '../compile/wanted.ts';
import { type DayClass, dayClasses, type Fineness } from './day-classes.ts';
import { type LinearBuilder, linearBuilder, type LinearProgram, type Term } from './linear.ts';
import type { TeamChoice, WhoChoice } from './who.ts';

/** A part somebody may take, and its column. */
export interface PartColumn {
	readonly host: number;
	readonly part: RotaPart;
	readonly person: number;
	readonly column: number;
}

/** A class of days of a host, and its column. */
export interface DayColumn extends DayClass {
	readonly host: number;
	readonly column: number;
}

/** The program under construction with the meaning of its columns. */
export interface Program {
	readonly frame: Frame;
	readonly build: LinearBuilder;
	readonly parts: readonly PartColumn[];
	readonly days: readonly DayColumn[];
}

/** What is to be minimised: the points of the score, or nothing, when only some plan is asked for. */
export interface ProgramAsked extends Fineness {
	readonly points: boolean;
	/** Without dates the program is a relaxation: it bounds the teams alone. */
	readonly dates: boolean;
}

/** Columns and the rows that every plan keeps; limits and clashing days are added by `cuts.ts` when they matter. */
export function startProgram(frame: Frame, asked: ProgramAsked): Program {
	const build = linearBuilder();
	const weigh = asked.points ? 1 : 0;
	const parts = frame.hosts.flatMap((host, index) =>
		rotaParts.flatMap((part) =>
			host.candidates[part].map(({ person, cost }) => ({
				host: index,
				part,
				person,
				column: build.choice(weigh * cost),
			})),
		),
	);
	const days = asked.dates
		? frame.hosts.flatMap((_, host) =>
				dayClasses(frame, host, asked).map((one) => ({ ...one, host, column: build.choice(0) })),
			)
		: [];
	const program = { frame, build, parts, days };
	for (const [index, host] of frame.hosts.entries()) hostRows(program, index, host, asked.dates);
	if (asked.points) pointRows(program);
	return program;
}

function hostRows({ frame, build, parts, days }: Program, index: number, host: FrameHost, dates: boolean): void {
	const own = parts.filter((one) => one.host === index);
	for (const part of rotaParts) {
		const count = wanted(frame, host, part);
		build.row(
			count,
			own.filter((one) => one.part === part).map(({ column }) => [column, 1]),
			count,
		);
	}
	const byPerson = Map.groupBy(own, ({ person }) => person);
	if (!host.held) {
		for (const columns of byPerson.values()) if (columns.length > 1) build.row(-Infinity, sum(columns), 1);
		for (const pair of frame.apart) {
			const [a = -1, b = -1] = pair.split(' ').map(Number);
			const columns = [...(byPerson.get(a) ?? []), ...(byPerson.get(b) ?? [])];
			if (byPerson.has(a) && byPerson.has(b)) build.row(-Infinity, sum(columns), 1);
		}
	}
	for (const { person, part } of host.mustCome) {
		const columns = (byPerson.get(person) ?? []).filter((one) => one.part === (part ?? one.part));
		build.row(1, sum(columns), Infinity);
	}
	for (const school of host.mustVisit) {
		const columns = own.filter(
			({ part, person }) => part !== 'champion' && frame.people[person]?.homes.includes(school) === true,
		);
		build.row(1, sum(columns), Infinity);
	}
	if (!dates) return;
	const classes = days.filter((one) => one.host === index);
	build.row(1, sum(classes), 1);
	for (const { part, person, column } of own) {
		const can = host.candidates[part].find((one) => one.person === person)?.days;
		const cannot = classes.filter(({ days: [first = 0] }) => can === undefined || !hasDay(can, first));
		if (cannot.length > 0) build.row(-Infinity, [[column, 1], ...sum(cannot)], 1);
	}
}

/** The rows that price evenness, reciprocity, the pairing of champions and crowding. */
function pointRows({ frame, build, parts, days }: Program): void {
	const { weights } = frame;
	const share = teamSize(frame.book.input);
	const upTo = (count: number): readonly number[] =>
		Array.from({ length: Math.max(0, count) }, (_, index) => index + 1);
	for (const columns of Map.groupBy(parts, ({ person }) => frame.people[person]?.school ?? 0).values()) {
		const most = Math.min(columns.length, frame.hosts.length * share);
		build.rising(
			sum(columns),
			share,
			upTo(most - share).map((step) => step * weights['even-schools']),
		);
	}
	for (const columns of Map.groupBy(parts, ({ person }) => person).values()) {
		const most = new Set(columns.map(({ host }) => host)).size;
		build.rising(
			sum(columns),
			1,
			upTo(most - 1).map((step) => step * weights['even-people']),
		);
	}
	if (weights.mutual > 0) mutualRows(frame, build, parts);
	for (const [index, host] of frame.hosts.entries()) {
		if (wanted(frame, host, 'champion') !== 2) continue;
		const experienced = parts.filter(
			({ host: at, part, person }) => at === index && part === 'champion' && frame.people[person]?.experienced === true,
		);
		const none = build.amount(2 * weights.champions, 1);
		const two = build.amount(weights.champions, 1);
		build.row(1, [...sum(experienced), [none, 1]], Infinity);
		build.row(-Infinity, [...sum(experienced), [two, -1]], 1);
	}
	for (const [cluster, stretches] of frame.stretches.entries()) {
		for (const stretch of stretches.keys()) {
			const here = days.filter((one) => one.stretch === stretch && frame.hosts[one.host]?.cluster === cluster);
			const most = new Set(here.map(({ host }) => host)).size;
			build.rising(
				sum(here),
				1,
				upTo(most - 1).map((step) => step * weights.spread),
			);
		}
	}
}

function mutualRows(frame: Frame, build: LinearBuilder, parts: readonly PartColumn[]): void {
	const hostAt = new Map(frame.hosts.map(({ schoolId }, index) => [schoolId, index]));
	const visits = new Map<string, number>();
	const reviewers = parts.filter(({ part }) => part !== 'champion');
	const fromOf = ({ person }: PartColumn): number =>
		hostAt.get(frame.schools[frame.people[person]?.school ?? -1]?.id ?? '') ?? -1;
	for (const [key, columns] of Map.groupBy(reviewers, (one) => `${String(fromOf(one))} ${String(one.host)}`)) {
		if (key.startsWith('-1 ')) continue;
		const visit = build.amount(0, 1);
		visits.set(key, visit);
		for (const same of Map.groupBy(columns, ({ part }) => part).values()) {
			build.row(0, [[visit, 1], ...sum(same).map(([at]): Term => [at, -1])], Infinity);
		}
	}
	for (const [key, there] of visits) {
		const [a = 0, b = 0] = key.split(' ').map(Number);
		const back = visits.get(`${String(b)} ${String(a)}`);
		if (a > b || back === undefined) continue;
		build.row(
			-Infinity,
			[
				[there, 1],
				[back, 1],
				[build.amount(frame.weights.mutual, 1), -1],
			],
			1,
		);
	}
}

/** The sum of some columns. */
export function sum(columns: readonly { readonly column: number }[]): readonly Term[] {
	return columns.map(({ column }): Term => [column, 1]);
}

/** The program as the solver takes it. */
export function finishProgram({ build }: Program): LinearProgram {
	return build.finish();
}

/** The teams that a solution's values mean. */
export function whoIn({ frame, parts }: Program, values: ArrayLike<number>): WhoChoice {
	return frame.hosts.map((_, host): TeamChoice => {
		const taken = (part: RotaPart): readonly number[] =>
			parts
				.filter((one) => one.host === host && one.part === part && (values[one.column] ?? 0) > 0.5)
				.map(({ person }) => person);
		return { lead: taken('lead')[0] ?? -1, reviewers: taken('reviewer'), champions: taken('champion') };
	});
}

/** The class of days chosen for every host. */
export function classesIn({ frame, days }: Program, values: ArrayLike<number>): readonly (DayColumn | undefined)[] {
	return frame.hosts.map((_, host) => days.find((one) => one.host === host && (values[one.column] ?? 0) > 0.5));
}

/** Days out of a part column. */
export function outOfPart(frame: Frame, { host, part }: PartColumn): number {
	const at = frame.hosts[host];
	return at === undefined ? 0 : outFor(frame, at, part);
}
