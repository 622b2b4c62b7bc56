/** Why: the rules ask the same few questions of the input again and again; here the answers are looked up once. */
import type { SchoolCalendar } from '#lib/kernel/index.ts';
import type { PlannedReview, RotaCluster, RotaInput, RotaPerson, RotaSchool } from '../format/rota-input.ts';
import { calendarOver } from './calendar-over.ts';

/** The input, indexed. */
export interface RotaBook {
	readonly input: RotaInput;
	readonly schools: ReadonlyMap<string, RotaSchool>;
	readonly people: ReadonlyMap<string, RotaPerson>;
	readonly clusterOf: ReadonlyMap<string, RotaCluster>;
	readonly calendars: ReadonlyMap<string, SchoolCalendar>;
	/** Reviews that have been held and are no longer asked whether they keep the rules, by host. */
	readonly held: ReadonlyMap<string, PlannedReview>;
}

/** Indexes an input whose ids have been checked. */
export function openBook(input: RotaInput): RotaBook {
	return {
		input,
		schools: new Map(input.schools.map((school) => [school.id, school])),
		people: new Map(input.people.map((person) => [person.id, person])),
		clusterOf: new Map(input.clusters.flatMap((cluster) => cluster.schoolIds.map((id) => [id, cluster] as const))),
		calendars: calendarsOf(input),
		held: new Map(input.pins.flatMap((pin) => (pin.kind === 'held' ? [[pin.review.hostSchoolId, pin.review]] : []))),
	};
}

/** Schools with the same dates share one calendar, so that days are worked out once for all of them. */
function calendarsOf(input: RotaInput): ReadonlyMap<string, SchoolCalendar> {
	const shared = new Map<string, SchoolCalendar>();
	return new Map(
		input.schools.map((school) => {
			const key = JSON.stringify([school.nation, school.calendar]);
			const calendar = shared.get(key) ?? calendarOver(school, input.window);
			shared.set(key, calendar);
			return [school.id, calendar];
		}),
	);
}
