/** Why: one review of a plan on one page: why it is so, who else could come, and what has been decided. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { ExplainedChoice } from '../explain/explain-plan.ts';
import type { PlannedReview, RotaInput, RotaPin } from '../format/rota-input.ts';
import type { RotaPart } from '../format/words.ts';
import { openBook } from '../rules/book.ts';
import { whyNotTake } from '../rules/may-take.ts';
import type { OpenedPlan } from './opened-plan.ts';

/** Somebody who may take a part at this host, days aside. */
export interface PartOption {
	readonly personId: string;
	readonly name: string;
	readonly school: string;
}

/** A review of a plan with everything that changing it needs. */
export interface PlannedReviewPage {
	readonly rota: { readonly id: string; readonly name: string; readonly partnershipId: string };
	readonly plan: Pick<OpenedPlan, 'id' | 'status' | 'madeHow' | 'version'>;
	readonly host: { readonly id: string; readonly name: string };
	readonly review: PlannedReview;
	/** It has begun: nothing about it can be planned any more. */
	readonly begun: boolean;
	readonly choices: readonly ExplainedChoice[];
	readonly options: Readonly<Record<RotaPart, readonly PartOption[]>>;
	/** How many come beside the lead. */
	readonly places: { readonly reviewers: number; readonly champions: number };
	/** Decisions about this host, and those that hold everywhere. */
	readonly pins: readonly RotaPin[];
	readonly window: { readonly first: CalendarDate; readonly last: CalendarDate };
	/** Names by id, of the rota's people and schools. */
	readonly names: Readonly<Record<string, string>>;
}

/** The people who may take each part at a host, by school and name; whoever has it now is always among them. */
export function optionsFor(
	input: RotaInput,
	hostSchoolId: string,
	review: PlannedReview,
): Readonly<Record<RotaPart, readonly PartOption[]>> {
	const book = openBook(input);
	const now: Readonly<Record<RotaPart, readonly string[]>> = {
		lead: [review.leadId],
		reviewer: review.reviewerIds,
		champion: review.championIds,
	};
	const of = (part: RotaPart): readonly PartOption[] =>
		input.people
			.filter((person) => now[part].includes(person.id) || whyNotTake(book, hostSchoolId, part, person).length === 0)
			.map(({ id, name, schoolId }) => ({ personId: id, name, school: book.schools.get(schoolId)?.name ?? '' }))
			.toSorted((a, b) => a.school.localeCompare(b.school) || a.name.localeCompare(b.name));
	return { lead: of('lead'), reviewer: of('reviewer'), champion: of('champion') };
}

/** Whether a decision is about this host or holds everywhere. */
export function isAbout(pin: RotaPin, hostSchoolId: string): boolean {
	if (pin.kind === 'held') return false;
	return pin.hostSchoolId === undefined || pin.hostSchoolId === hostSchoolId;
}
