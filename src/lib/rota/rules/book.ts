/** Why: the rules ask the same few questions of the input again and again; here the answers are looked up once. */
import { academicYearOf, type SchoolCalendar, type SchoolYear } from '#lib/kernel/index.ts';
import { addDays, academicYearRange, typicalSchoolYear, type AcademicYear } from '#lib/kernel/index.ts';
import type { PlannedReview, RotaCluster, RotaInput, RotaPerson, RotaSchool } from '../format/rota-input.ts';

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
			const calendar = shared.get(key) ?? calendarOf(school, input);
			shared.set(key, calendar);
			return [school.id, calendar];
		}),
	);
}

/** The years the window and its follow-ups touch, each from the school's own terms or else its nation's usual ones. */
function calendarOf({ nation, calendar }: RotaSchool, { window }: RotaInput): SchoolCalendar {
	const years: AcademicYear[] = [];
	const until = addDays(window.last, 400);
	for (let day = addDays(window.first, -1); day <= until;) {
		const year = academicYearOf(day);
		years.push(year);
		day = academicYearRange(year).until;
	}
	return {
		nation,
		years: years.map((year): SchoolYear => {
			const usual = typicalSchoolYear(nation, year);
			const range = academicYearRange(year);
			const own = calendar.terms
				.filter(({ first }) => first >= range.from && first < range.until)
				.toSorted((a, b) => (a.first < b.first ? -1 : 1));
			const inYear = (day: string): boolean => day >= range.from && day < range.until;
			return {
				year,
				terms:
					own.length === 0 ? usual.terms : own.map(({ first, last }) => ({ from: first, until: addDays(last, 1) })),
				insetDays: [...calendar.inset, ...calendar.closed.flatMap(daysOf)].filter(inYear),
				blocked: calendar.blocked.map(({ first, last, reason }) => ({
					range: { from: first, until: addDays(last, 1) },
					reason,
				})),
				typical: own.length === 0,
			};
		}),
	};
}

function daysOf({ first, last }: RotaInput['window']): readonly RotaInput['window']['first'][] {
	const days = [];
	for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
	return days;
}
