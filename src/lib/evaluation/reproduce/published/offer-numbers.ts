/** Why: domain d.1, what the programme offered: training, reviews, workshops, over which years. */
import { daysBetween } from '#lib/kernel/index.ts';
import type { Study } from '../study.ts';
import { different, median } from './counting.ts';
import { same, type PublishedNumber } from './published-number.ts';

const workshops = ({ trial }: Study) =>
	trial.reviews.flatMap(({ date, workshop }) => (workshop === null ? [] : [{ reviewed: date, ...workshop }]));

/** How many a cluster was offered in a year, cancelled sessions left out: the least of all. */
function fewestAYear({ trial }: Study): number {
	const held = trial.sessions.filter(({ status }) => status === 'held');
	const groups = Map.groupBy(held, ({ cluster, year }) => `${cluster} ${year}`);
	return Math.min(...[...groups.values()].map((sessions) => sessions.length));
}

function trainingDays({ trial }: Study): number {
	const training = trial.sessions.filter(({ kind, status }) => kind === 'training' && status === 'held');
	const groups = Map.groupBy(training, ({ cluster }) => cluster);
	return median([...groups.values()].map((own) => own.reduce((sum, { days }) => sum + days, 0)));
}

const years = ({ trial }: Study): readonly number[] => trial.sessions.map(({ date }) => Number(date.slice(0, 4)));

function reviewDays({ trial }: Study): string {
	const days = trial.reviews.map((review) => review.days);
	return [...new Set([Math.min(...days), Math.max(...days)])].join('–');
}

export const offerNumbers: readonly PublishedNumber[] = [
	{
		id: 'D6.training',
		where: 'blog-2023',
		what: 'days of training',
		published: 4,
		printed: same,
		how: 'days of training held, by cluster, median',
		compute: trainingDays,
	},
	{
		id: 'D6.yearly',
		where: 'article',
		what: 'training and workshops a year',
		published: 3,
		printed: { kind: 'at-least' },
		how: 'sessions held by cluster and year, least',
		compute: fewestAYear,
	},
	{
		id: 'D6.reviews',
		where: 'blog-2023',
		what: 'structured reviews',
		published: 2,
		printed: same,
		how: 'reviews of fully compliant schools, median',
		compute: ({ programme }) =>
			median([...programme.values()].flatMap(({ compliance, reviews }) => (compliance === 'full' ? [reviews] : []))),
	},
	{
		id: 'D6.day',
		where: 'article',
		what: 'days a review lasts',
		published: '1',
		printed: same,
		how: 'least and most days of a review',
		compute: reviewDays,
	},
	{
		id: 'D6.days',
		where: 'blog-2023',
		what: 'days a review lasts',
		published: '1–2',
		printed: same,
		how: 'least and most days of a review',
		compute: reviewDays,
	},
	{
		id: 'D7.from',
		where: 'abstract',
		what: 'first year of the evaluation',
		published: 2018,
		printed: same,
		how: 'year of the first session',
		compute: (study) => Math.min(...years(study)),
	},
	{
		id: 'D7.to',
		where: 'abstract',
		what: 'last year of the evaluation',
		published: 2021,
		printed: same,
		how: 'year of the last session',
		compute: (study) => Math.max(...years(study)),
	},
	{
		id: 'D7.years',
		where: 'abstract',
		what: 'years of the programme',
		published: 3,
		printed: same,
		how: 'different years of sessions',
		compute: ({ trial }) => different(trial.sessions.map(({ year }) => String(year))),
	},
	{
		id: 'D8.launched',
		where: 'blog-2023',
		what: 'year the programme began',
		published: 2014,
		printed: { kind: 'context' },
		how: 'not part of the trial',
		compute: () => null,
	},
	{
		id: 'D8.reach',
		where: 'blog-2020',
		what: 'schools in the programme in 2020',
		published: 1700,
		printed: { kind: 'context' },
		how: 'not part of the trial',
		compute: () => null,
	},
	{
		id: 'D9.weeks',
		where: 'article',
		what: 'weeks from review to workshop',
		published: 2,
		printed: same,
		how: 'days from review to workshop / 7, median',
		compute: (study) => median(workshops(study).map((one) => daysBetween(one.reviewed, one.date))) / 7,
	},
	{
		id: 'D9.hours',
		where: 'article',
		what: 'hours of a workshop',
		published: 1.5,
		printed: same,
		how: 'hours of a workshop, median',
		compute: (study) => median(workshops(study).map(({ hours }) => hours)),
	},
	{
		id: 'D9.follow-up',
		where: 'article',
		what: 'days to the follow-up',
		published: 90,
		printed: same,
		how: 'days from review to follow-up, median',
		compute: ({ trial }) => median(trial.reviews.map(({ date, followUpDue }) => daysBetween(date, followUpDue))),
	},
];
