/** Why: a review names its people in three places; most rules ask about all of them. */
import type { PlannedReview } from '../format/rota-input.ts';
import type { RotaPart } from '../format/words.ts';

/** A person and what they do in one review. */
export interface TakenPart {
	readonly personId: string;
	readonly part: RotaPart;
}

/** Everyone who comes to a review, the lead first, champions last. */
export function partsOf({
	leadId,
	reviewerIds,
	championIds,
}: Pick<PlannedReview, 'leadId' | 'reviewerIds' | 'championIds'>): readonly TakenPart[] {
	return [
		{ personId: leadId, part: 'lead' },
		...reviewerIds.map((personId) => ({ personId, part: 'reviewer' as const })),
		...championIds.map((personId) => ({ personId, part: 'champion' as const })),
	];
}

/** What a part costs in days out: reviewers every day of the visit, champions the time of the feedback. */
export function daysOut(part: RotaPart, visitDays: number, championDays: number): number {
	return part === 'champion' ? championDays : visitDays;
}
