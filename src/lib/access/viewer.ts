/** Why: who is asking, and what they are to each school and review, is worked out once per request and passed to every use case. */
import type {
	ClusterId,
	OrganisationId,
	PartnershipId,
	PersonId,
	ProgrammeId,
	ReviewId,
	SchoolId,
} from '#lib/kernel/index.ts';

export type Language = 'en' | 'cy';
export type Seniority = 'head' | 'senior' | 'middle' | 'teacher' | 'governor';

/**
 * What a person is to one review. `host-lead` is a head or senior leader of the host, `host-staff` any other of its
 * staff. Visitors (team and champions) have their part until the review closes; after that the host alone has one.
 */
export type ReviewPart = 'host-lead' | 'host-staff' | 'lead-reviewer' | 'reviewer' | 'champion';

export const reportSections = ['context', 'saw', 'strength', 'explore', 'research', 'support', 'response'] as const;
/** The parts of a report that can be shared one by one; the first is the text about the school, the last the host's own reply. */
export type ReportSection = (typeof reportSections)[number];

export interface Appointment {
	readonly schoolId: SchoolId;
	readonly schoolName: string;
	readonly seniority: Seniority;
	readonly job: string;
}

/** A live share of a report to this person: only these sections. */
export interface ReportAccess {
	readonly grantId: string;
	readonly reviewId: ReviewId;
	readonly sections: readonly ReportSection[];
}

/** The access set of one person in one programme at one moment. */
export interface Viewer {
	readonly kind: 'person';
	readonly now: Date;
	/** The day in Europe/London, YYYY-MM-DD. */
	readonly today: string;
	readonly person: {
		readonly id: PersonId;
		readonly name: string;
		readonly email: string;
		readonly language: Language;
	};
	readonly programme: {
		readonly id: ProgrammeId;
		readonly slug: string;
		readonly name: string;
		readonly country: 'england' | 'wales' | 'other';
		readonly terms: unknown;
		readonly settings: unknown;
		readonly fictional: boolean;
	};
	readonly administrator: boolean;
	readonly associate: boolean;
	readonly evaluator: boolean;
	readonly appointments: readonly Appointment[];
	readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string; readonly lead: boolean }[];
	readonly clusters: readonly {
		readonly id: ClusterId;
		readonly name: string;
		readonly partnershipId: PartnershipId;
	}[];
	readonly reviews: readonly { readonly id: ReviewId; readonly hostSchoolId: SchoolId; readonly part: ReviewPart }[];
	readonly grants: readonly ReportAccess[];
	readonly organisations: readonly OrganisationId[];
	/** Schools of the viewer's partnerships. */
	readonly peers: readonly SchoolId[];
	/** People of those schools and of the viewer's reviews. */
	readonly people: readonly PersonId[];
	/** Self-evaluations of other schools that their heads have opened to this reviewer. */
	readonly selfEvaluations: readonly string[];
}
