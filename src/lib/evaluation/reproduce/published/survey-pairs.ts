/** Why: domain d.5, percentages printed in pairs: before and after, treatment and comparison, with their tests. */
import { studentT, twoProportions, valueOrNull } from '../../statistics/index.ts';
import type { ItemCode, Wave } from '../../trial/index.ts';
import type { Study } from '../study.ts';
import { answered, isAgreeing, shareOf } from './agreeing.ts';
import { count } from './counting.ts';
import { whole, type Printed, type PublishedNumber } from './published-number.ts';

/** One printed pair of percentages: which item, two waves, and what follows from their counts. */
interface Pair {
	readonly id: string;
	readonly what: string;
	readonly item: ItemCode;
	readonly second: readonly [Wave, number];
	readonly first: readonly [Wave, number];
	readonly z: number;
	readonly p?: readonly [number, number];
	/** Whether the article reports it as a difference (its t test, p < 0.05). */
	readonly differs: boolean;
}

/** “First minus second”: final minus baseline, or treatment minus comparison. */
const pairs: readonly Pair[] = [
	{
		id: 'S1',
		what: 'teachers own the aims of all schools',
		item: 'all-aims',
		first: ['final', 34],
		second: ['baseline', 15],
		z: 4.762,
		differs: true,
	},
	{
		id: 'S3',
		what: 'open sharing',
		item: '5.1.6',
		first: ['final', 91],
		second: ['baseline', 68],
		z: 5.518,
		differs: true,
	},
	{
		id: 'S4',
		what: 'partners’ expertise every month',
		item: '5.2.13',
		first: ['final', 68],
		second: ['baseline', 54],
		z: 2.979,
		p: [0.0029, 4],
		differs: true,
	},
	{
		id: 'S5',
		what: 'open sharing',
		item: '5.1.6',
		first: ['final', 91],
		second: ['comparison', 77],
		z: 2.497,
		p: [0.0125, 4],
		differs: true,
	},
	{
		id: 'S6',
		what: 'leaders equal in status',
		item: 'equal-status',
		first: ['final', 89],
		second: ['comparison', 75],
		z: 2.399,
		p: [0.0164, 4],
		differs: true,
	},
	{
		id: 'S7',
		what: 'leaders able to improve partner schools',
		item: 'improve-partners',
		first: ['final', 78],
		second: ['comparison', 61],
		z: 2.188,
		p: [0.0287, 4],
		differs: true,
	},
	{
		id: 'S9',
		what: 'peer review firmly embedded',
		item: 'embedded',
		first: ['final', 60],
		second: ['comparison', 50],
		z: 1.172,
		p: [0.241, 3],
		differs: false,
	},
];

function ofPair({ id, what, item, first, second, z, p, differs }: Pair): readonly PublishedNumber[] {
	const tested = (study: Study) => {
		const [a, b] = [answered(study, first[0], item), answered(study, second[0], item)];
		const counts = twoProportions(
			{ yes: count(a, isAgreeing), n: a.length },
			{ yes: count(b, isAgreeing), n: b.length },
		);
		return { proportions: valueOrNull(counts), student: valueOrNull(studentT(a, b)) };
	};
	const one = ([wave, published]: readonly [Wave, number]): PublishedNumber => ({
		id: `${id}.${wave}`,
		where: 'article',
		what: `${what}, ${wave}, %`,
		published,
		printed: whole,
		how: `codes 4 and 5 / valid codes of ${item}`,
		compute: (study) => shareOf(study, wave, item, isAgreeing),
	});
	const derived = (
		name: string,
		text: string,
		published: number,
		printed: Printed,
		compute: PublishedNumber['compute'],
	): PublishedNumber => ({
		id: `${id}.${name}`,
		where: 'derived',
		what: `${what}, ${text}`,
		published,
		printed,
		how: 'two proportions, pooled, two-sided',
		compute,
	});
	const t = (study: Study): number | null => tested(study).student?.p ?? null;
	return [
		one(second),
		one(first),
		derived('z', 'z', z, { kind: 'rounded', digits: 3 }, (study) => tested(study).proportions?.z ?? null),
		...(p === undefined
			? []
			: [derived('p', 'p', p[0], { kind: 'rounded', digits: p[1] }, (study) => tested(study).proportions?.p ?? null)]),
		{
			id: `${id}.t`,
			where: 'article',
			what: `${what}, p of Student’s t`,
			published: 0.05,
			printed: { kind: differs ? 'less-than' : 'at-least' },
			how: `Student’s t on the codes of ${item}`,
			compute: t,
		},
	];
}

export const surveyPairs: readonly PublishedNumber[] = pairs.flatMap(ofPair);
