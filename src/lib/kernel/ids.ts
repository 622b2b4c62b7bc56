/** Why: an id of one kind must never be passed where another kind is meant. */
import { uuidv7 } from 'uuidv7';

declare const brand: unique symbol;
/** A UUID that belongs to one kind of thing. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type PersonId = Id<'person'>;
export type ProgrammeId = Id<'programme'>;
export type SchoolId = Id<'school'>;
export type OrganisationId = Id<'organisation'>;
export type PartnershipId = Id<'partnership'>;
export type ClusterId = Id<'cluster'>;
export type CycleId = Id<'cycle'>;
export type FrameworkId = Id<'framework'>;
export type SelfEvaluationId = Id<'self-evaluation'>;
export type ReviewId = Id<'review'>;
export type EvidenceNoteId = Id<'evidence-note'>;
export type FindingId = Id<'finding'>;
export type GrantId = Id<'grant'>;
export type WorkshopId = Id<'workshop'>;
export type ActionId = Id<'action'>;
export type FollowUpId = Id<'follow-up'>;
export type FileId = Id<'file'>;
export type InvitationId = Id<'invitation'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-9a-f][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** A new time-ordered id (UUIDv7, RFC 9562), safe to make on any device. */
export function newId<Kind extends string>(): Id<Kind> {
	return uuidv7() as Id<Kind>;
}

/** True when `text` has the form of a UUID. */
export function isId(text: unknown): text is Id<string> {
	return typeof text === 'string' && uuid.test(text);
}

/** Reads `text` as an id of the wanted kind; undefined when it is not a UUID. */
export function parseId<Kind extends string>(text: unknown): Id<Kind> | undefined {
	return isId(text) ? (text.toLowerCase() as Id<Kind>) : undefined;
}
