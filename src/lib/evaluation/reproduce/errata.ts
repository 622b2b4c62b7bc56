/** Why: where the sources contradict themselves or each other, a reader should be told, not left to find out. */

/** A known slip, contradiction or gap in the published texts (domain d, end). */
export interface Erratum {
	/** The number of domain d that it concerns. */
	readonly id: string;
	readonly printed: string;
	/** What the trial holds instead, or how it deals with the gap. */
	readonly held: string;
	readonly why: string;
	/** Results that must disagree because of it; every other result must agree. */
	readonly disagree: readonly string[];
}

export const errata: readonly Erratum[] = [
	{
		id: 'C6',
		printed: '181 schools (69 %) withdrew after COVID',
		held: '127 schools (69 %)',
		why: '184 − 57 = 127, and 127 of 184 is 69 %. 181 is 238 − 57: the wrong total was taken.',
		disagree: ['C6'],
	},
	{
		id: 'D3',
		printed: '89 clusters “of an average size of just over five schools”',
		held: '422 / 89 = 4.74',
		why: 'The registry’s older figures, 437 schools in 85 clusters, give 5.14; the phrase belongs to those.',
		disagree: ['D3.size'],
	},
	{
		id: 'D6',
		printed: 'a review takes 1 to 2 days (2023 blog); reviews lasted 1 day (article)',
		held: '1 day',
		why: 'The two texts differ; the article describes what was done in the evaluation.',
		disagree: ['D6.days'],
	},
	{
		id: 'D2',
		printed: '374 matched schools; and under Table 3, 374 treatment schools were matched',
		held: '374 pairs: 374 comparison schools, 374 matched and 48 unmatched treatment schools',
		why: 'It is not said whether 374 counts one group or the other. One to one, it is both.',
		disagree: [],
	},
	{
		id: 'T3',
		printed: '21, 24, 24, 19 and 11 %, together 99',
		held: 'the same on both bases: 87, 102, 103, 82, 48 of 422; 77, 91, 91, 72, 43 of 374',
		why: 'Rounding, as its footnote says. Which base was used cannot be recovered.',
		disagree: [],
	},
	{
		id: 'D11',
		printed: '17, 71 and 10 %, none inadequate: together 98',
		held: '72, 300 and 42 of 422; 8 not rated',
		why: 'About 2 % were not rated, or it is rounding; the article does not say.',
		disagree: [],
	},
	{
		id: 'C10',
		printed: 'change of leadership cited by 35 % of respondents in the final survey',
		held: '55 of 157, of them 8 of the 23 withdrawn and 47 of the 134 active',
		why: 'The base is not clear; all three round to 35. It cannot be compared with the 66 and 21 % of 137 schools.',
		disagree: [],
	},
	{
		id: 'S2',
		printed: '88 % at the start, 64 % at the end',
		held: 'two items: own-aims-start and 5.2.8',
		why: 'Two different questions, strong ownership and increased ownership. Not a fall, and never drawn as one.',
		disagree: [],
	},
	{
		id: 'D1',
		printed: '422 schools (report), 437 (registry), 450 “signed up” (owner’s site)',
		held: '422',
		why: 'Three counts at three times; the evaluation began with 422.',
		disagree: [],
	},
];
