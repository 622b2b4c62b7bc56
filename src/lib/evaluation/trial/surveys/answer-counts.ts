/** Why: the answers behind every published percentage are counts, chosen where several fit and written in one place. */
import { nearestCount } from '../counts-that-round.ts';
import type { ItemCode, Wave } from './items.ts';
import type { Spread } from './spread.ts';

/** How many respondents each wave has, and how they part by quintile (1 = least deprived). */
export const respondents = {
	baseline: 339,
	final: 157,
	comparison: 44,
	/** The final survey’s 134 active and 23 early withdrawn schools; together 41, 41, 39, 22 and 14 (domain D10). */
	finalActive: [35, 35, 33, 19, 12],
	finalWithdrawn: [6, 6, 6, 3, 2],
	/** Not published; ours, in proportion. */
	comparisonByQuintile: [12, 11, 10, 6, 5],
	/** 81 % headteachers: 127 of 157; the other two waves are ours. */
	headteachers: { baseline: 275, final: 127, comparison: 36 },
	/** 35 % on each reading of the base: 8 of 23, 47 of 134 and 55 of 157 (domain C10). */
	leadershipChange: { active: 47, withdrawn: 8 },
	peerReview: nearestCount(61, 44),
} as const;

/** An item’s codes in one wave; the least and most deprived schools apart where the article found them to differ. */
export interface AnswerCounts extends Spread {
	readonly least?: Spread;
	readonly most?: Spread;
}

type Counts = Readonly<Partial<Record<ItemCode, AnswerCounts>>>;

const baseline: Counts = {
	'5.1.1': { agree: 284, strongly: 0.4 },
	'5.1.5': { agree: 278, strongly: 0.4 },
	'5.1.6': { agree: 231, strongly: 0.35 },
	'all-aims': { agree: 51, strongly: 0.3 },
	'own-aims-start': { agree: nearestCount(88, 339), strongly: 0.4 },
	'5.2.13': { agree: 183, strongly: 0.3 },
};

/** The counts that domain d.5 puts in brackets are taken over: 143, 140, 122, 94, 53 and 107 of 157. */
const final: Counts = {
	'5.1.1': { agree: 135, strongly: 0.4, least: { agree: 33, strongly: 0.3 }, most: { agree: 14, strongly: 0.8 } },
	'5.1.4': { agree: 119, strongly: 0.35, least: { agree: 28, strongly: 0.25 }, most: { agree: 13, strongly: 0.7 } },
	'5.1.5': { agree: 133, strongly: 0.4, least: { agree: 32, strongly: 0.3 }, most: { agree: 14, strongly: 0.7 } },
	'5.1.6': { agree: 143, strongly: 0.4, least: { agree: 35, strongly: 0.3 }, most: { agree: 14, strongly: 0.8 } },
	'5.2.2': { agree: 118, strongly: 0.35, least: { agree: 27, strongly: 0.25 }, most: { agree: 13, strongly: 0.7 } },
	'5.2.8': {
		agree: nearestCount(64, 157),
		strongly: 0.3,
		least: { agree: 22, strongly: 0.2 },
		most: { agree: 13, strongly: 0.6 },
	},
	'5.2.13': { agree: 107, strongly: 0.35, least: { agree: 24, strongly: 0.2 }, most: { agree: 13, strongly: 0.7 } },
	'equal-status': { agree: 140, strongly: 0.45 },
	'all-aims': { agree: 53, strongly: 0.3 },
	'improve-partners': { agree: 122, strongly: 0.35 },
	'leaders-grew': { agree: 131, strongly: 0.45 },
	pupils: { agree: 116, strongly: 0.3 },
	embedded: { agree: 94, strongly: 0.35 },
	training: { agree: 144, strongly: 0.55 },
	structure: { agree: 138, strongly: 0.4 },
	'covid-help': { agree: 29, strongly: 0.2, neither: nearestCount(35, 157) },
};

const comparison: Counts = {
	'5.1.6': { agree: 34, strongly: 0.35 },
	'equal-status': { agree: 33, strongly: 0.35 },
	'improve-partners': { agree: 27, strongly: 0.3 },
	embedded: { agree: 22, strongly: 0.35 },
};

/** The codes of an item in a wave. Comparison schools answered what was not printed as the treatment schools did. */
export function answerCounts(wave: Wave, item: ItemCode): AnswerCounts {
	const found = { baseline, final, comparison }[wave][item];
	if (found !== undefined) return found;
	const like = final[item];
	if (like === undefined) throw new RangeError(`no counts for ${item} in the ${wave} survey`);
	return {
		agree: Math.round((like.agree * respondents.comparison) / respondents.final),
		strongly: like.strongly,
	};
}

/** Answers in open words, coded; the first benefit and the first six priorities are published (domain S11, S12). */
export const namedCounts = {
	benefit: [
		['networks', nearestCount(52, 157)],
		['shared-expertise', 47],
		['leadership', 39],
		['outside-view', 31],
		['self-evaluation', 26],
	],
	priority: [
		['teaching', nearestCount(29, 157)],
		['reading', nearestCount(27, 157)],
		['maths', nearestCount(24, 157)],
		['writing', nearestCount(23, 157)],
		['curriculum', nearestCount(19, 157)],
		['wellbeing', 22],
		['remote-teaching', nearestCount(6, 157)],
	],
} as const;
