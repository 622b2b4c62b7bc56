/** Why: what a plan breaks is told as a kind with the ids it touches, so that every screen can say it in its own words. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { RotaPart } from '../format/words.ts';

interface OfPerson {
	readonly hostSchoolId: string;
	readonly personId: string;
	readonly part: RotaPart;
}

/** One hard rule that a plan breaks. */
export type Breach =
	| { readonly kind: 'no-review' | 'several-reviews' | 'wrong-cluster'; readonly hostSchoolId: string }
	| {
			readonly kind: 'team-size';
			readonly hostSchoolId: string;
			readonly part: RotaPart;
			readonly wanted: number;
			readonly found: number;
	  }
	| { readonly kind: 'unknown-person'; readonly hostSchoolId: string; readonly personId: string }
	| { readonly kind: 'person-twice'; readonly hostSchoolId: string; readonly personId: string }
	| ({ readonly kind: 'from-host' | 'other-cluster' | 'role' | 'training' } & OfPerson)
	| ({ readonly kind: 'conflict'; readonly conflictId: string } & OfPerson)
	| {
			readonly kind: 'together';
			readonly hostSchoolId: string;
			readonly conflictId: string;
			readonly personIds: readonly [string, string];
	  }
	| { readonly kind: 'pin'; readonly hostSchoolId: string; readonly pinId: string }
	| { readonly kind: 'outside-window' | 'host-shut' | 'workshop' | 'follow-up'; readonly hostSchoolId: string }
	| ({ readonly kind: 'not-offered' | 'away' | 'school-shut'; readonly date: CalendarDate } & OfPerson)
	| {
			readonly kind: 'two-places';
			readonly personId: string;
			readonly hostSchoolIds: readonly [string, string];
			readonly date: CalendarDate;
	  }
	| {
			readonly kind: 'out-while-hosting';
			readonly personId: string;
			readonly hostSchoolIds: readonly [away: string, home: string];
			readonly date: CalendarDate;
	  }
	| {
			readonly kind: 'person-limit' | 'school-limit';
			readonly id: string;
			readonly term: string;
			readonly days: number;
			readonly limit: number;
	  };
