/** Why: what a search has found so far is passed between its stages in one small shape. */

/** The people of one review, as positions in the frame. */
export interface TeamChoice {
	readonly lead: number;
	readonly reviewers: readonly number[];
	readonly champions: readonly number[];
}

/** A team for every host of a frame, in the frame's order. */
export type WhoChoice = readonly TeamChoice[];
