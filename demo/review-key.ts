/** Why: every row of a review begins with the same three columns. */

/** Where a review belongs, and what its rows share. */
export interface ReviewKey {
	readonly programme_id: string;
	readonly review_id: string;
	readonly host_school_id: string;
}
