/** Why: domain d.5, what the surveys found one number at a time. */
import { multiResponse } from '../../statistics/index.ts';
import type { Study } from '../study.ts';
import { deprivationContrasts } from '../tables/table-4.ts';
import { resilienceStages } from '../tables/table-1.ts';
import { isAgreeing, shareOf } from './agreeing.ts';
import { count, percent } from './counting.ts';
import { same, whole, type PublishedNumber } from './published-number.ts';

const named = (study: Study, item: 'benefit' | 'priority', code: string): number => {
	const answers = multiResponse(study.responses('final', item).map((response) => response.answers));
	return 100 * (answers.named.find((one) => one.code === code)?.share ?? 0);
};

const priorities: readonly (readonly [string, number])[] = [
	['teaching', 29],
	['reading', 27],
	['maths', 24],
	['writing', 23],
	['curriculum', 19],
	['remote-teaching', 6],
];

const codesOf = (rows: readonly { readonly item: { readonly code: string } }[]): string =>
	rows.map(({ item }) => item.code).join(', ') || 'none';

export const surveyNumbers: readonly PublishedNumber[] = [
	{
		id: 'S2.baseline',
		where: 'article',
		what: 'teachers own our aims (start), %',
		published: 88,
		printed: whole,
		how: 'codes 4 and 5 / valid codes of own-aims-start',
		compute: (study) => shareOf(study, 'baseline', 'own-aims-start', isAgreeing),
	},
	{
		id: 'S2.final',
		where: 'article',
		what: 'teachers own our aims more than before, %',
		published: 64,
		printed: whole,
		how: 'codes 4 and 5 / valid codes of 5.2.8',
		compute: (study) => shareOf(study, 'final', '5.2.8', isAgreeing),
	},
	{
		id: 'S8',
		where: 'article',
		what: 'comparison schools with peer review, %',
		published: 61,
		printed: whole,
		how: 'yes / respondents of wave comparison',
		compute: (study) => {
			const all = study.responses('comparison', 'peer-review');
			return percent(
				count(all, ({ answers }) => answers[0] === 'yes'),
				all.length,
			);
		},
	},
	{
		id: 'S10.neither',
		where: 'article',
		what: 'helped with COVID, neither, %',
		published: 35,
		printed: whole,
		how: 'code 3 / valid codes of covid-help',
		compute: (study) => shareOf(study, 'final', 'covid-help', (code) => code === 3),
	},
	{
		id: 'S10.disagree',
		where: 'article',
		what: 'helped with COVID, disagree, %',
		published: 46,
		printed: whole,
		how: 'codes 1 and 2 / valid codes of covid-help',
		compute: (study) => shareOf(study, 'final', 'covid-help', (code) => code <= 2),
	},
	{
		id: 'S11',
		where: 'article',
		what: 'main benefit: networks and partnerships, %',
		published: 52,
		printed: whole,
		how: 'respondents naming it / respondents answering',
		compute: (study) => named(study, 'benefit', 'networks'),
	},
	...priorities.map(([code, published]): PublishedNumber => ({
		id: `S12.${code}`,
		where: 'article',
		what: `priority: ${code}, %`,
		published,
		printed: whole,
		how: 'respondents naming it / respondents answering',
		compute: (study) => named(study, 'priority', code),
	})),
	{
		id: 'T1',
		where: 'article',
		what: 'ticks in Table 1: anticipation, coping, adaptation',
		published: '3, 2, 1',
		printed: same,
		how: 'processes by stage',
		compute: () => resilienceStages.map(({ processes }) => processes.length).join(', '),
	},
	{
		id: 'T4',
		where: 'article',
		what: 'items of Table 4',
		published: '5.1.1, 5.1.4, 5.1.5, 5.1.6, 5.2.2, 5.2.8, 5.2.13',
		printed: same,
		how: 'items of wave final, quintile 5 above 1, Student’s p < 0.05',
		compute: (study) => codesOf(deprivationContrasts(study).listed),
	},
	{
		id: 'T4.placebo',
		where: 'article',
		what: 'the same among comparison schools',
		published: 'none',
		printed: same,
		how: 'items of wave comparison, quintile 5 against 1, Student’s p < 0.05',
		compute: (study) => codesOf(deprivationContrasts(study).placeboListed),
	},
];
