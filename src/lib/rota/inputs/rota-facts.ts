/** Why: what the database holds for a rota, named once, so that turning it into the planner's input needs no database. */
import type { Seniority } from '#lib/access/index.ts';
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { BlockReason } from '#lib/kernel/index.ts';
import type { ConflictKind } from '../format/words.ts';

/** What sort of entry a school's calendar holds. `blocked` days are open days on which no visit is wanted. */
export type SchoolDayKind = 'term' | 'closed' | 'inset' | 'blocked';

/** One entry of a school's calendar, first and last day included. */
export interface SchoolDays {
	readonly kind: SchoolDayKind;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	readonly reason: BlockReason | null;
	readonly note: string;
}

/** A school of the rota's clusters. */
export interface SchoolFacts {
	readonly id: string;
	readonly clusterId: string;
	readonly name: string;
	readonly country: string;
	readonly latitude: number | null;
	readonly longitude: number | null;
	readonly phase: string | null;
	readonly pupils: number | null;
	readonly days: readonly SchoolDays[];
}

/** A job at one of those schools during the window; `until` is the first day that it no longer holds. */
export interface JobFacts {
	readonly schoolId: string;
	readonly seniority: Seniority;
	readonly from: CalendarDate;
	readonly until: CalendarDate | null;
}

/** Somebody with such a job; `profile` is what was said of them for rotas, `answer` their newest poll answer. */
export interface PersonFacts {
	readonly id: string;
	readonly name: string | null;
	readonly jobs: readonly JobFacts[];
	readonly profile: {
		readonly parts: readonly string[];
		readonly trainedFor: readonly string[] | null;
		readonly workshopsLed: number;
		readonly daysOutPerTerm: number | null;
	} | null;
	readonly away: readonly { readonly first: CalendarDate; readonly last: CalendarDate }[];
	readonly answer: Readonly<Record<string, string>> | null;
}

/** Everything a rota is planned from. */
export interface RotaFacts {
	readonly id: string;
	readonly partnershipId: string;
	readonly name: string;
	readonly version: number;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
	readonly rules: Readonly<Record<string, unknown>>;
	readonly weights: Readonly<Record<string, unknown>>;
	readonly visitDays: Readonly<Record<string, number>>;
	readonly daysOut: Readonly<Record<string, number>>;
	readonly clusters: readonly { readonly id: string; readonly name: string }[];
	readonly schools: readonly SchoolFacts[];
	readonly people: readonly PersonFacts[];
	readonly conflicts: readonly {
		readonly id: string;
		readonly kind: ConflictKind;
		readonly onePersonId: string | null;
		readonly oneSchoolId: string | null;
		readonly otherPersonId: string | null;
		readonly otherSchoolId: string | null;
	}[];
	readonly earlier: readonly {
		readonly hostSchoolId: string;
		readonly visitorSchoolId: string;
		readonly cyclesAgo: number;
	}[];
	readonly pins: readonly { readonly id: string; readonly pin: Readonly<Record<string, unknown>> }[];
}
