/** Why: domain d.1, how many schools in how many clusters. */
import { count, median, percent } from './counting.ts';
import { oneDigit, same, type PublishedNumber } from './published-number.ts';
import type { Study } from '../study.ts';

function sizes({ treatment, trial }: Study, by: 'id' | 'partnership'): readonly number[] {
	const place = new Map(trial.clusters.map((cluster) => [cluster.id, cluster[by]]));
	const groups = Map.groupBy(treatment, ({ cluster }) => place.get(cluster ?? ''));
	return [...groups.values()].map((schools) => schools.length).sort((a, b) => a - b);
}

const matched = (study: Study): number => count(study.treatment, ({ matchedWith }) => matchedWith !== null);
export const sampleNumbers: readonly PublishedNumber[] = [
	{
		id: 'D1',
		where: 'abstract',
		what: 'treatment schools',
		published: 422,
		printed: same,
		how: 'rows of schools, group treatment',
		compute: ({ treatment }) => treatment.length,
	},
	{
		id: 'D2',
		where: 'article',
		what: 'comparison schools',
		published: 374,
		printed: same,
		how: 'rows of schools, group comparison',
		compute: ({ comparison }) => comparison.length,
	},
	{
		id: 'D2.matched',
		where: 'article',
		what: 'treatment schools that were matched (footnote of Table 3)',
		published: 374,
		printed: same,
		how: 'treatment schools with a match',
		compute: matched,
	},
	{
		id: 'D2.share',
		where: 'derived',
		what: 'matched, % of treatment',
		published: 88.6,
		printed: oneDigit,
		how: 'matched / treatment',
		compute: (study) => percent(matched(study), study.treatment.length),
	},
	{
		id: 'D2.unmatched',
		where: 'derived',
		what: 'treatment schools without a match',
		published: 48,
		printed: same,
		how: 'treatment − matched',
		compute: (study) => study.treatment.length - matched(study),
	},
	{
		id: 'D3',
		where: 'blog-2023',
		what: 'clusters',
		published: 89,
		printed: same,
		how: 'rows of clusters',
		compute: ({ trial }) => trial.clusters.length,
	},
	{
		id: 'D3.size',
		where: 'blog-2023',
		what: 'average size of a cluster',
		published: 5,
		printed: { kind: 'just-over' },
		how: 'treatment / clusters',
		compute: ({ treatment, trial }) => treatment.length / trial.clusters.length,
	},
	{
		id: 'D4',
		where: 'blog-2023',
		what: 'pupils',
		published: 100_000,
		printed: { kind: 'more-than' },
		how: 'pupils of treatment schools, added',
		compute: ({ treatment }) => treatment.reduce((sum, { pupils2017 }) => sum + pupils2017, 0),
	},
	{
		id: 'D5.smallest',
		where: 'article',
		what: 'smallest partnership',
		published: 2,
		printed: same,
		how: 'schools by partnership, least',
		compute: (study) => sizes(study, 'partnership')[0] ?? null,
	},
	{
		id: 'D5.largest',
		where: 'article',
		what: 'largest partnership',
		published: 15,
		printed: same,
		how: 'schools by partnership, most',
		compute: (study) => sizes(study, 'partnership').at(-1) ?? null,
	},
	{
		id: 'D5.clusters',
		where: 'article',
		what: 'usual size of a cluster',
		published: '4–6',
		printed: same,
		how: 'schools by cluster, the middle nine tenths',
		compute: (study) => {
			const own = sizes(study, 'id');
			return `${own[Math.floor(own.length / 20)] ?? ''}–${own[Math.floor((19 * own.length) / 20)] ?? ''}`;
		},
	},
	{
		id: 'D5.typical',
		where: 'article',
		what: 'typical size of a cluster',
		published: 5,
		printed: same,
		how: 'schools by cluster, median',
		compute: (study) => median(sizes(study, 'id')),
	},
];
