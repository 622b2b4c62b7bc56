/** Why: limits and clashing days seldom bind, so their rows join the program only where a plan broke them. */
import type { Frame } from '../compile/frame.ts';
import { type DayColumn, outOfPart, type PartColumn, type Program, sum } from './program.ts';
import type { Term } from './linear.ts';

/** What a plan broke: a limit of a person or a school in a term, or two hosts whose days clash. */
export type Cut =
	| { readonly kind: 'limit'; readonly of: 'person' | 'school'; readonly at: number; readonly term: number }
	| { readonly kind: 'same-day'; readonly hosts: readonly [number, number] };

/** Names a cut, so that it is added once. */
export function cutKey(cut: Cut): string {
	return cut.kind === 'limit'
		? `${cut.of} ${String(cut.at)} ${String(cut.term)}`
		: `days ${cut.hosts.toSorted((a, b) => a - b).join(' ')}`;
}

/** Adds the rows of a cut. Clashing days need hosts whose days stand alone (`Fineness.single`). */
export function addCut(program: Program, cut: Cut): void {
	if (cut.kind === 'limit') addLimit(program, cut);
	else addSameDay(program, cut.hosts);
}

function addLimit(program: Program, { of, at, term }: Extract<Cut, { readonly kind: 'limit' }>): void {
	const { frame, build, parts, days } = program;
	const mine = parts.filter(({ person }) => (of === 'person' ? person : frame.people[person]?.school) === at);
	const limit = (of === 'person' ? frame.people[at] : frame.schools[at])?.limit ?? Infinity;
	let left = limit;
	const terms: Term[] = [];
	for (const [host, columns] of Map.groupBy(mine, (one) => one.host)) {
		const inTerm = days.filter((one) => one.host === host && one.term === term);
		const outside = days.some((one) => one.host === host && one.term !== term);
		if (inTerm.length === 0) continue;
		const spent = columns.map((one): Term => [one.column, outOfPart(frame, one)]);
		const most = spent.reduce((total, [, cost]) => total + cost, 0);
		if (frame.hosts[host]?.held) left -= most;
		else if (!outside) terms.push(...spent);
		else {
			const here = build.amount(0, most);
			build.row(
				-most,
				[[here, 1], ...spent.map(([c, f]): Term => [c, -f]), ...sum(inTerm).map(([c]): Term => [c, -most])],
				Infinity,
			);
			terms.push([here, 1]);
		}
	}
	build.row(-Infinity, terms, Math.max(0, left));
}

/** Which days of a visit a part takes: all, or only the last. */
type Stay = 'whole' | 'last';
const stayOf = ({ part }: PartColumn): Stay => (part === 'champion' ? 'last' : 'whole');

function addSameDay(program: Program, [a, b]: readonly [number, number]): void {
	const { frame, build, parts } = program;
	const clash = new Map<string, number>();
	const together = (stayA: Stay, stayB: Stay): number => {
		const key = `${stayA} ${stayB}`;
		const known = clash.get(key);
		if (known !== undefined) return known;
		const column = build.amount(0, 1);
		clash.set(key, column);
		clashRows(program, a, stayA, b, stayB, column);
		return column;
	};
	const at = (host: number): readonly PartColumn[] => parts.filter((one) => one.host === host);
	for (const one of at(a)) {
		for (const other of at(b)) {
			if (one.person !== other.person) continue;
			build.row(
				-Infinity,
				[
					[one.column, 1],
					[other.column, 1],
					[together(stayOf(one), stayOf(other)), 1],
				],
				2,
			);
		}
		if (isHome(frame, one.person, b))
			build.row(
				-Infinity,
				[
					[one.column, 1],
					[together(stayOf(one), 'whole'), 1],
				],
				1,
			);
	}
	for (const other of at(b)) {
		if (isHome(frame, other.person, a)) {
			build.row(
				-Infinity,
				[
					[other.column, 1],
					[together('whole', stayOf(other)), 1],
				],
				1,
			);
		}
	}
}

function clashRows(
	{ frame, build, days }: Program,
	a: number,
	stayA: Stay,
	b: number,
	stayB: Stay,
	column: number,
): void {
	const theirs = days.filter((one) => one.host === b);
	for (const mine of days.filter((one) => one.host === a)) {
		const clashing = theirs.filter((other) => overlap(stay(frame, mine, stayA), stay(frame, other, stayB)));
		if (clashing.length > 0) build.row(-Infinity, [[mine.column, 1], ...sum(clashing), [column, -1]], 1);
	}
}

function stay({ hosts }: Frame, { host, days }: DayColumn, kind: Stay): readonly [number, number] {
	const first = days[0] ?? 0;
	const last = hosts[host]?.ends[first] ?? first;
	return [kind === 'whole' ? first : last, last];
}

/** Two stays share a day. Both ends of a visit are days of it, and what lies between is no school day. */
function overlap([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
	return a === c || a === d || b === c || b === d;
}

function isHome({ hosts, people }: Frame, person: number, host: number): boolean {
	return people[person]?.homes.includes(hosts[host]?.schoolId ?? '') === true;
}
