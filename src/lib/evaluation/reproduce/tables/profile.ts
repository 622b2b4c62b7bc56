/** Why: “Participating schools” and Table 3: what the schools were like, on both bases and beside the comparison. */
import type { TrialSchool } from '../../trial/index.ts';
import { count, percent } from '../published/counting.ts';
import { publishedQuintiles } from '../published/profile-numbers.ts';
import type { Study } from '../study.ts';

/** How many schools of a group, and which share of it (exact, 0 to 100). */
export interface Share {
	readonly schools: number;
	readonly percent: number;
}

/** One level of deprivation, rating or type. */
export interface ProfileRow {
	readonly dimension: 'idaci' | 'rating' | 'type';
	/** Quintile 1 to 5, rating 1 to 4 or `unrated`, type. */
	readonly level: string;
	readonly published: number | null;
	readonly treatment: Share;
	readonly matched: Share;
	readonly comparison: Share;
}

/** The profile of the sample; quintile 1 is the **least** deprived. */
export interface SampleProfile {
	readonly direction: '1-least-deprived';
	readonly rows: readonly ProfileRow[];
}

type Level = readonly [ProfileRow['dimension'], string, number | null, (school: TrialSchool) => boolean];

const levels: readonly Level[] = [
	...publishedQuintiles.map((published, at): Level => [
		'idaci',
		String(at + 1),
		published,
		({ idaciQuintile }) => idaciQuintile === at + 1,
	]),
	['rating', '1', 17, ({ rating2017 }) => rating2017 === 1],
	['rating', '2', 71, ({ rating2017 }) => rating2017 === 2],
	['rating', '3', 10, ({ rating2017 }) => rating2017 === 3],
	['rating', '4', 0, () => false],
	['rating', 'unrated', null, ({ rating2017 }) => rating2017 === null],
	['type', 'academy', 18, ({ type }) => type === 'academy'],
	['type', 'la-or-other', 82, ({ type }) => type === 'la-or-other'],
];

/** Deprivation, ratings and types of the treatment schools, those of them that were matched, and the comparison. */
export function sampleProfile({ treatment, comparison }: Study): SampleProfile {
	const matched = treatment.filter(({ matchedWith }) => matchedWith !== null);
	return {
		direction: '1-least-deprived',
		rows: levels.map(([dimension, level, published, fits]) => {
			const share = (schools: readonly TrialSchool[]): Share => {
				const found = count(schools, fits);
				return { schools: found, percent: percent(found, schools.length) };
			};
			return {
				dimension,
				level,
				published,
				treatment: share(treatment),
				matched: share(matched),
				comparison: share(comparison),
			};
		}),
	};
}

/** Table 3 as printed: the treatment schools by quintile, quintile 1 the least deprived. */
export function tableThree(study: Study): SampleProfile {
	const { direction, rows } = sampleProfile(study);
	return { direction, rows: rows.filter(({ dimension }) => dimension === 'idaci') };
}
