/** Why: what the schools' and people's own records mean to the planner is decided here, and can be tried without a database. */
import { addDays, type CalendarDate } from '#lib/kernel/index.ts';
import type { RotaInputFile } from '../format/rota-input.ts';
import { rotaParts, rotaTrainings } from '../format/words.ts';
import { offeredDays } from '../poll/poll-answer.ts';
import { calendarFrom } from './calendar-from.ts';
import type { JobFacts, PersonFacts, RotaFacts, SchoolFacts } from './rota-facts.ts';
import { usualParts } from './usual-parts.ts';

type FilePart<Key extends 'schools' | 'people' | 'conflicts' | 'pins'> = NonNullable<RotaInputFile[Key]>[number];
interface Days {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/** The planner's file, and the pins that name somebody or some school no longer in these clusters. */
export interface FileFromFacts {
	readonly file: RotaInputFile;
	readonly lapsedPins: readonly string[];
}

/** Turns what is stored into the planner's file. A conflict goes without its reason: a plan's sentences may be read by many. */
export function rotaInputFrom(facts: RotaFacts): FileFromFacts {
	const { first, last } = facts;
	const clusters = facts.clusters
		.map(({ id, name }) => ({
			id,
			name,
			schoolIds: facts.schools.filter(({ clusterId }) => clusterId === id).map((school) => school.id),
		}))
		.filter(({ schoolIds }) => schoolIds.length > 0);
	const known = new Set([...facts.schools, ...facts.people, ...clusters].map(({ id }) => id));
	const pins = facts.pins.map(({ id, pin }) => ({ pin: { ...pin, id } as FilePart<'pins'>, id }));
	const holds = ({ pin }: (typeof pins)[number]): boolean => idsIn(pin).every((id) => known.has(id));
	const file: RotaInputFile = {
		format: 'lateral-rota-input/1',
		window: { first, last },
		schools: facts.schools.map((school) => schoolFrom(school, facts)),
		clusters,
		people: facts.people.map((person) => personFrom(person, facts)),
		conflicts: facts.conflicts.flatMap((one): FilePart<'conflicts'>[] => {
			const a = sideFrom(one.onePersonId, one.oneSchoolId, known);
			const b = sideFrom(one.otherPersonId, one.otherSchoolId, known);
			return a && b ? [{ id: one.id, kind: one.kind, between: [a, b] }] : [];
		}),
		earlier: facts.earlier.map((one) => ({ ...one })),
		pins: pins.filter(holds).map(({ pin }) => pin),
		// The reader checks what is stored as it checks a file.
		rules: facts.rules,
		weights: facts.weights,
	};
	return { file, lapsedPins: pins.filter((one) => !holds(one)).map(({ id }) => id) };
}

function schoolFrom(school: SchoolFacts, { visitDays, daysOut }: RotaFacts): FilePart<'schools'> {
	const { latitude, longitude } = school;
	const most = daysOut[school.id];
	return {
		id: school.id,
		name: school.name,
		...(latitude === null || longitude === null ? {} : { at: { latitude, longitude } }),
		...(school.phase === null || school.phase.trim() === '' ? {} : { phase: school.phase }),
		...(school.pupils === null ? {} : { pupils: school.pupils }),
		nation: school.country === 'wales' ? 'wales' : 'england',
		calendar: calendarFrom(school.days),
		visitDays: visitDays[school.id] === 2 ? 2 : 1,
		...(most === undefined ? {} : { daysOutPerTerm: most }),
	};
}

function personFrom(person: PersonFacts, { first, last }: RotaFacts): FilePart<'people'> {
	const { profile, answer } = person;
	const schools = [...new Set(person.jobs.map(({ schoolId }) => schoolId))];
	const [schoolId = '', ...alsoAt] = schools;
	const roles = profile === null ? usualParts(person.jobs.map(({ seniority }) => seniority)) : profile.parts;
	const trained = profile?.trainedFor ?? undefined;
	return {
		id: person.id,
		name: person.name ?? '…',
		schoolId,
		alsoAt,
		roles: rotaParts.filter((part) => roles.includes(part)),
		...(trained === undefined ? {} : { trainedFor: rotaTrainings.filter((one) => trained.includes(one)) }),
		workshopsLed: profile?.workshopsLed ?? 0,
		...(answer === null ? {} : { offers: [...offeredDays(answer)] }),
		away: [...person.away.map((one) => ({ ...one })), ...outsideJobs(person.jobs, { first, last })],
		...(profile?.daysOutPerTerm == null ? {} : { daysOutPerTerm: profile.daysOutPerTerm }),
	};
}

/** Days of the window before somebody comes or after they have gone, so that nobody is booked for a job they do not hold. */
function outsideJobs(jobs: readonly JobFacts[], window: Days): { first: CalendarDate; last: CalendarDate }[] {
	const from = jobs.map((job) => job.from).toSorted()[0] ?? window.first;
	const until = jobs.some((job) => job.until === null)
		? undefined
		: jobs
				.flatMap((job) => job.until ?? [])
				.toSorted()
				.at(-1);
	// A workshop may lie some weeks after the window's end.
	const end = addDays(window.last, 60);
	return [
		...(from > window.first ? [{ first: window.first, last: addDays(from, -1) }] : []),
		...(until !== undefined && until <= end ? [{ first: until, last: end }] : []),
	];
}

function sideFrom(
	personId: string | null,
	schoolId: string | null,
	known: ReadonlySet<string>,
): FilePart<'conflicts'>['between'][number] | undefined {
	if (personId !== null) return known.has(personId) ? { personId } : undefined;
	return schoolId !== null && known.has(schoolId) ? { schoolId } : undefined;
}

/** Every school and person a pin names. */
function idsIn(pin: FilePart<'pins'>): readonly string[] {
	switch (pin.kind) {
		case 'person':
			return [pin.hostSchoolId, pin.personId];
		case 'school':
			return [pin.hostSchoolId, pin.visitorSchoolId];
		case 'not':
			return [pin.personId, ...(pin.hostSchoolId === undefined ? [] : [pin.hostSchoolId])];
		case 'dates':
			return [pin.hostSchoolId];
		case 'held': {
			const { hostSchoolId, clusterId, leadId, reviewerIds, championIds } = pin.review;
			return [hostSchoolId, clusterId, leadId, ...reviewerIds, ...championIds];
		}
	}
}
