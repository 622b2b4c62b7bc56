/** Why: domain d.3, what the schools were like, on each base that the printed percentages allow. */
import { goodnessOfFit, roundHalfUp, valueOrNull } from '../../statistics/index.ts';
import type { TrialSchool } from '../../trial/index.ts';
import type { Study } from '../study.ts';
import { count, percent } from './counting.ts';
import { oneDigit, same, whole, type PublishedNumber } from './published-number.ts';

/** Table 3, quintile 1 (least deprived) to 5, in per cent. */
export const publishedQuintiles = [21, 24, 24, 19, 11] as const;
const respondentCounts = [41, 41, 39, 22, 14];
const respondentShares = [26.1, 26.1, 24.8, 14.0, 8.9];

const share = (schools: readonly TrialSchool[], fits: (school: TrialSchool) => boolean): number =>
	percent(count(schools, fits), schools.length);
const matched = ({ treatment }: Study): readonly TrialSchool[] =>
	treatment.filter(({ matchedWith }) => matchedWith !== null);
const inQuintile = (quintile: number) => (school: TrialSchool) => school.idaciQuintile === quintile;
const respondents = (study: Study): readonly TrialSchool[] =>
	study.responses('final', 'role').map(({ school }) => school);

const perQuintile = (make: (quintile: number, at: number) => PublishedNumber): readonly PublishedNumber[] =>
	publishedQuintiles.map((_, at) => make(at + 1, at));

const ratingShare = (study: Study, rating: number): number =>
	share(study.treatment, ({ rating2017 }) => rating2017 === rating);

/** Printed percentages rounded one by one and then added, as a reader of the table would. */
const added = (percentages: readonly number[]): number => percentages.reduce((sum, one) => sum + roundHalfUp(one), 0);

function fit(study: Study): { readonly chiSquared: number; readonly p: number } | null {
	const observed = publishedQuintiles.map((_, at) => count(respondents(study), inQuintile(at + 1)));
	return valueOrNull(goodnessOfFit(observed, publishedQuintiles));
}

const headteachers = (study: Study): number =>
	count(study.responses('final', 'role'), ({ answers }) => answers[0] === 'headteacher');

export const profileNumbers: readonly PublishedNumber[] = [
	...perQuintile((quintile, at) => ({
		id: `T3.${quintile}`,
		where: 'article',
		what: `IDACI quintile ${quintile}, % of the 422`,
		published: publishedQuintiles[at] ?? 0,
		printed: whole,
		how: 'treatment schools in the quintile / treatment schools',
		compute: ({ treatment }) => share(treatment, inQuintile(quintile)),
	})),
	...perQuintile((quintile, at) => ({
		id: `T3.${quintile}.matched`,
		where: 'article',
		what: `IDACI quintile ${quintile}, % of the 374 matched`,
		published: publishedQuintiles[at] ?? 0,
		printed: whole,
		how: 'matched treatment schools in the quintile / matched treatment schools',
		compute: (study) => share(matched(study), inQuintile(quintile)),
	})),
	{
		id: 'T3.sum',
		where: 'article',
		what: 'Table 3, printed percentages added',
		published: 99,
		printed: same,
		how: 'the five rounded percentages, added',
		compute: ({ treatment }) => added(publishedQuintiles.map((_, at) => share(treatment, inQuintile(at + 1)))),
	},
	...perQuintile((quintile, at) => ({
		id: `D10.${quintile}`,
		where: 'article',
		what: `final survey, quintile ${quintile}`,
		published: respondentCounts[at] ?? 0,
		printed: same,
		how: 'respondents of wave final in the quintile',
		compute: (study) => count(respondents(study), inQuintile(quintile)),
	})),
	...perQuintile((quintile, at) => ({
		id: `D10.${quintile}.share`,
		where: 'derived',
		what: `final survey, quintile ${quintile}, %`,
		published: respondentShares[at] ?? 0,
		printed: oneDigit,
		how: 'respondents in the quintile / respondents',
		compute: (study) => share(respondents(study), inQuintile(quintile)),
	})),
	{
		id: 'D10.chi-squared',
		where: 'derived',
		what: 'respondents against Table 3, χ² on 4 df',
		published: 4.9,
		printed: { kind: 'rounded', digits: 2 },
		how: 'goodness of fit of D10 to the printed shares of Table 3',
		compute: (study) => fit(study)?.chiSquared ?? null,
	},
	{
		id: 'D10.p',
		where: 'derived',
		what: 'its p',
		published: 0.3,
		printed: { kind: 'rounded', digits: 2 },
		how: 'as D10.chi-squared',
		compute: (study) => fit(study)?.p ?? null,
	},
	{
		id: 'D11.outstanding',
		where: 'article',
		what: 'rated outstanding, %',
		published: 17,
		printed: whole,
		how: 'rating 1 / treatment schools',
		compute: (study) => ratingShare(study, 1),
	},
	{
		id: 'D11.good',
		where: 'article',
		what: 'rated good, %',
		published: 71,
		printed: whole,
		how: 'rating 2 / treatment schools',
		compute: (study) => ratingShare(study, 2),
	},
	{
		id: 'D11.requires-improvement',
		where: 'article',
		what: 'rated requires improvement, %',
		published: 10,
		printed: whole,
		how: 'rating 3 / treatment schools',
		compute: (study) => ratingShare(study, 3),
	},
	{
		id: 'D11.inadequate',
		where: 'article',
		what: 'rated inadequate',
		published: 0,
		printed: same,
		how: 'rating 4, treatment schools',
		compute: (study) => ratingShare(study, 4),
	},
	{
		id: 'D11.sum',
		where: 'derived',
		what: 'ratings, printed percentages added',
		published: 98,
		printed: same,
		how: 'the rounded percentages, added; unrated schools are the rest',
		compute: (study) => added([1, 2, 3, 4].map((rating) => ratingShare(study, rating))),
	},
	{
		id: 'D12.academies',
		where: 'article',
		what: 'academies, %',
		published: 18,
		printed: whole,
		how: 'type academy / treatment schools',
		compute: ({ treatment }) => share(treatment, ({ type }) => type === 'academy'),
	},
	{
		id: 'D12.other',
		where: 'article',
		what: 'local authority or other, %',
		published: 82,
		printed: whole,
		how: 'other types / treatment schools',
		compute: ({ treatment }) => share(treatment, ({ type }) => type !== 'academy'),
	},
	{
		id: 'D13',
		where: 'article',
		what: 'respondents who were headteachers, %',
		published: 81,
		printed: whole,
		how: 'headteachers / respondents of wave final',
		compute: (study) => percent(headteachers(study), respondents(study).length),
	},
	{
		id: 'D13.count',
		where: 'derived',
		what: 'the only count of 157 that gives it',
		published: 127,
		printed: same,
		how: 'headteachers of wave final',
		compute: headteachers,
	},
];
