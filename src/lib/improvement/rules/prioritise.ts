// In a staff meeting the loudest voice sets the order; private votes let the quiet ones count.

/** From 1, very little, to 5, very much. */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** One person's vote on one idea. It carries no name: who voted is kept elsewhere, only to keep it to one each. */
export interface Vote {
	readonly ideaId: string;
	readonly impact: Rating;
	readonly effort: Rating;
}

/** The middle and the mean of some ratings. */
export interface Spread {
	readonly median: number;
	readonly mean: number;
}

/** What the wall may show of an idea. A hidden one tells only how many voted. */
export type IdeaResult =
	| { readonly kind: 'hidden'; readonly ideaId: string; readonly votes: number; readonly why: HiddenBecause }
	| {
			readonly kind: 'shown';
			readonly ideaId: string;
			readonly votes: number;
			readonly impact: Spread;
			readonly effort: Spread;
			/** Median impact less median effort, from −4 to 4. */
			readonly score: number;
	  };

/** Votes still come in, or too few came. */
export type HiddenBecause = 'voting-open' | 'too-few-votes';

/**
 * Fewer votes than this stay hidden. Our default: staff of small schools meet in fours and fives, so three rather
 * than the five that published figures need; nothing here leaves the room.
 */
export const fewestVotesShown = 3;

/** A rating from what a form sent; undefined unless it is a whole number from 1 to 5. */
export function parseRating(value: unknown): Rating | undefined {
	const rating = typeof value === 'string' && /^[1-5]$/.test(value) ? Number(value) : value;
	return rating === 1 || rating === 2 || rating === 3 || rating === 4 || rating === 5 ? rating : undefined;
}

/**
 * Orders ideas by impact less effort, greatest first: by medians, so that one odd vote moves little; equal medians by
 * means; equal means keep the order of `ideaIds`. Hidden ideas come last, in the order given. While voting is open
 * nothing is shown, since a mean that moves as a vote arrives gives that vote away. The measure is our own.
 */
export function prioritise(
	ideaIds: readonly string[],
	votes: readonly Vote[],
	voting: 'open' | 'closed',
): readonly IdeaResult[] {
	const results = ideaIds.map((ideaId) =>
		resultOf(
			ideaId,
			votes.filter((vote) => vote.ideaId === ideaId),
			voting,
		),
	);
	return results.toSorted(byWorth);
}

function resultOf(ideaId: string, votes: readonly Vote[], voting: 'open' | 'closed'): IdeaResult {
	const count = votes.length;
	if (voting === 'open') return { kind: 'hidden', ideaId, votes: count, why: 'voting-open' };
	if (count < fewestVotesShown) return { kind: 'hidden', ideaId, votes: count, why: 'too-few-votes' };
	const impact = spreadOf(votes.map((vote) => vote.impact));
	const effort = spreadOf(votes.map((vote) => vote.effort));
	return { kind: 'shown', ideaId, votes: count, impact, effort, score: impact.median - effort.median };
}

function spreadOf(ratings: readonly Rating[]): Spread {
	const sorted = ratings.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	const low = sorted[Math.ceil(middle) - 1] ?? 0;
	const high = sorted[Math.floor(middle)] ?? 0;
	return { median: (low + high) / 2, mean: sumOf(ratings) / ratings.length };
}

function sumOf(ratings: readonly Rating[]): number {
	return ratings.reduce<number>((sum, rating) => sum + rating, 0);
}

function byWorth(a: IdeaResult, b: IdeaResult): number {
	if (a.kind === 'hidden' || b.kind === 'hidden') return Number(a.kind === 'hidden') - Number(b.kind === 'hidden');
	return b.score - a.score || netTotal(b) * a.votes - netTotal(a) * b.votes;
}

/** Total impact less total effort, a whole number, so that equal means compare as equal. */
function netTotal({ impact, effort, votes }: Extract<IdeaResult, { kind: 'shown' }>): number {
	return Math.round((impact.mean - effort.mean) * votes);
}
