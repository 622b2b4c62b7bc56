/** Why: properties are only worth something on clusters that are awkward in every way the rules know. */
import fc from 'fast-check';
import { addDays, calendarDate } from '#lib/kernel/index.ts';
import { readRotaInput } from '../format/read-rota-input.ts';
import type { RotaInput, RotaInputFile } from '../format/rota-input.ts';

/** How large and how awkward. */
export interface RandomSize {
	readonly schools: readonly [least: number, most: number];
	readonly people: number;
	readonly days: number;
	readonly clusters: number;
	/** How often something is in the way: 1 often, 0 never. */
	readonly awkward: number;
}

const monday = calendarDate('2026-10-05');

/** Random inputs: offers, blocked days, conflicts, pins, limits, two-day visits, helpers between clusters. */
export function randomInput(size: RandomSize): fc.Arbitrary<RotaInput> {
	return fc.infiniteStream(fc.nat({ max: 9_999 })).map((stream) => {
		const next = (most: number): number => Number(stream.next().value ?? 0) % most;
		const chance = (percent: number): boolean => next(100) < percent;
		const awkward = (percent: number): boolean => chance(percent * size.awkward);
		const day = (): string => addDays(monday, next(size.days));
		const count = size.schools[0] + next(size.schools[1] - size.schools[0] + 1);
		const schools = Array.from({ length: count }, (_, index) => `s${String(index)}`);
		const clusterCount = Math.min(size.clusters, Math.max(1, Math.floor(count / 3)));
		const clusterIds = Array.from({ length: clusterCount }, (_, index) => `c${String(index)}`);
		const anySchool = (): string => schools[next(count)] ?? 's0';
		const awkwardDays = () => {
			const first = addDays(monday, next(size.days));
			return { first, last: addDays(first, next(5)), reason: 'tests' as const };
		};
		const people = schools.flatMap((schoolId) =>
			Array.from({ length: size.people }, (_, index) => ({
				id: `${schoolId}p${String(index)}`,
				name: `${schoolId}p${String(index)}`,
				schoolId,
				roles: (['lead', 'reviewer', 'champion'] as const).filter((_, part) => part === index % 3 || chance(75)),
				...(awkward(8) ? { alsoAt: [anySchool()] } : {}),
				...(awkward(6) ? { trainedFor: chance(50) ? ['reviewer' as const] : ['champion' as const] } : {}),
				...(awkward(20) ? { offers: Array.from({ length: Math.ceil(size.days / 2) }, day) } : {}),
				...(awkward(8) ? { away: [{ first: monday, last: day() }] } : {}),
				...(awkward(8) ? { daysOutPerTerm: next(5) / 2 } : {}),
				...(awkward(10) ? { helps: [clusterIds[next(clusterCount)] ?? 'c0'] } : {}),
				workshopsLed: next(2),
			})),
		);
		const anyone = (): string => people[next(people.length)]?.id ?? '';
		const file: RotaInputFile = {
			format: 'lateral-rota-input/1',
			window: { first: monday, last: addDays(monday, size.days - 1) },
			schools: schools.map((id) => ({
				id,
				name: id,
				at: { latitude: 52 + next(100) / 500, longitude: next(100) / 500 },
				pupils: 60 + next(300),
				visitDays: chance(size.days > 10 ? 25 : 8) ? 2 : 1,
				calendar: awkward(20) ? { blocked: [awkwardDays()] } : {},
				...(awkward(10) ? { daysOutPerTerm: 1 + next(4) } : {}),
			})),
			clusters: clusterIds.map((id, index) => ({
				id,
				name: id,
				schoolIds: schools.filter((_, at) => at % clusterCount === index),
			})),
			people,
			conflicts: Array.from({ length: next(2) }, (_, index) => ({
				id: `k${String(index)}`,
				kind: 'declared',
				between: [
					chance(50) ? { personId: anyone() } : { schoolId: anySchool() },
					chance(50) ? { personId: anyone() } : { schoolId: anySchool() },
				],
			})),
			earlier: Array.from({ length: next(3) }, () => ({
				hostSchoolId: anySchool(),
				visitorSchoolId: anySchool(),
				cyclesAgo: 1 + next(2),
			})),
			pins: [
				...(awkward(8) ? [{ kind: 'person' as const, id: 'p0', hostSchoolId: anySchool(), personId: anyone() }] : []),
				...(awkward(6)
					? [
							{
								kind: 'person' as const,
								id: 'p1',
								hostSchoolId: anySchool(),
								personId: anyone(),
								part: 'lead' as const,
							},
						]
					: []),
				...(awkward(6)
					? [{ kind: 'school' as const, id: 'p2', hostSchoolId: anySchool(), visitorSchoolId: anySchool() }]
					: []),
				...(awkward(10) ? [{ kind: 'not' as const, id: 'p3', personId: anyone() }] : []),
				...(awkward(6)
					? [{ kind: 'dates' as const, id: 'p4', hostSchoolId: anySchool(), first: monday, last: day() }]
					: []),
			],
			rules: {
				reviewers: chance(70) ? 2 : 1,
				champions: ([0, 1, 1, 2, 2, 2] as const)[next(2 * size.people)] ?? 2,
				personDaysPerTerm: awkward(20) ? 1 : 2 + next(3),
				schoolDaysPerTerm: awkward(10) ? 4 : 7 + next(5),
			},
		};
		const read = readRotaInput(file);
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		return read.input;
	});
}
