import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, typicalCalendar } from '#lib/kernel/index.ts';
import type { AppointmentFact, Seniority, TeamFacts, TeamMember, TeamPart } from './team-facts.ts';
import { checkTeam } from './team-rules.ts';

const england = typicalCalendar('england');
const longAgo = { from: calendarDate('2020-09-01') };

function member(personId: string, part: TeamPart, seniority: Seniority, schoolId = `school-${personId}`): TeamMember {
	return { personId, part, appointments: [{ schoolId, seniority, during: longAgo }], workshopsLed: 1 };
}

const usualTeam = [
	member('lena', 'lead', 'headteacher'),
	member('rob', 'reviewer', 'senior'),
	member('ceri', 'champion', 'middle'),
	member('cai', 'champion', 'middle'),
];

function factsWith(changes: Partial<TeamFacts> = {}): TeamFacts {
	return {
		hostSchoolId: 'host',
		members: usualTeam,
		visitDays: [calendarDate('2026-11-17')],
		today: calendarDate('2026-09-10'),
		clusterSize: 5,
		calendars: [{ schoolId: 'host', calendar: england }],
		...changes,
	};
}

function withMember(changed: TeamMember, instead: string): TeamFacts {
	return factsWith({ members: usualTeam.map((each) => (each.personId === instead ? changed : each)) });
}

describe('a usual team', () => {
	it('finds nothing to say', () => {
		expect(checkTeam(factsWith())).toEqual({ refusals: [], warnings: [] });
	});
});

describe('what is refused', () => {
	it.each<[string, string, TeamPart]>([
		['lena', 'headteacher', 'lead'],
		['rob', 'senior', 'reviewer'],
		['ceri', 'middle', 'champion'],
	])('%s, when also working at the host', (personId, seniority, part) => {
		const usual = member(personId, part, seniority as Seniority);
		const governor: AppointmentFact = {
			schoolId: 'host',
			seniority: 'governor',
			during: { from: calendarDate('2026-11-01') },
		};
		const facts = withMember({ ...usual, appointments: [...usual.appointments, governor] }, personId);
		expect(checkTeam(facts).refusals).toEqual([{ kind: 'own-school', personId, part, schoolId: 'host' }]);
	});
	it('does not reach back to a job that has ended, nor to one that begins after the visit', () => {
		const usual = member('rob', 'reviewer', 'senior');
		const ended = {
			schoolId: 'host',
			seniority: 'senior',
			during: { from: calendarDate('2018-09-01'), until: calendarDate('2026-09-01') },
		} as const;
		const later = { schoolId: 'host', seniority: 'senior', during: { from: calendarDate('2026-11-18') } } as const;
		expect(
			checkTeam(withMember({ ...usual, appointments: [...usual.appointments, ended, later] }, 'rob')).refusals,
		).toEqual([]);
	});
	it('a champion who is also in the team', () => {
		const facts = factsWith({ members: [...usualTeam, member('rob', 'champion', 'senior')] });
		expect(checkTeam(facts).refusals).toEqual([{ kind: 'champion-in-team', personId: 'rob', part: 'reviewer' }]);
	});
	it('anybody twice', () => {
		const facts = factsWith({ members: [...usualTeam, member('lena', 'reviewer', 'headteacher')] });
		expect(checkTeam(facts).refusals).toEqual([
			{ kind: 'person-twice', personId: 'lena', parts: ['lead', 'reviewer'] },
		]);
	});
	it('no lead, or two', () => {
		expect(checkTeam(factsWith({ members: usualTeam.slice(1) })).refusals).toEqual([{ kind: 'no-lead' }]);
		const two = factsWith({ members: [...usualTeam, member('lou', 'lead', 'headteacher')] });
		expect(checkTeam(two).refusals).toEqual([{ kind: 'several-leads', personIds: ['lena', 'lou'] }]);
	});
});

describe('what is only pointed out', () => {
	it.each<[string, TeamPart, Seniority, string]>([
		['lena', 'lead', 'senior', 'lead-not-headteacher'],
		['rob', 'reviewer', 'teacher', 'reviewer-not-senior'],
		['ceri', 'champion', 'headteacher', 'champion-not-middle'],
	])('%s as %s being a %s', (personId, part, seniority, kind) => {
		expect(checkTeam(withMember(member(personId, part, seniority), personId))).toEqual({
			refusals: [],
			warnings: [{ kind, personId, seniorities: [seniority] }],
		});
	});
	it('a head may be a reviewer', () => {
		expect(checkTeam(withMember(member('rob', 'reviewer', 'headteacher'), 'rob')).warnings).toEqual([]);
	});
	it('numbers and newness', () => {
		const fresh = (personId: string): TeamMember => ({ ...member(personId, 'champion', 'middle'), workshopsLed: 0 });
		expect(checkTeam(factsWith({ members: [member('lena', 'lead', 'headteacher'), fresh('ceri')] })).warnings).toEqual([
			{ kind: 'no-reviewer' },
			{ kind: 'champion-count', count: 1, usual: 2 },
			{ kind: 'champions-all-new', personIds: ['ceri'] },
		]);
	});
	it('a cluster of three', () => {
		expect(checkTeam(factsWith({ clusterSize: 3 })).warnings).toMatchObject([
			{ kind: 'cluster-size', problem: 'too-small' },
		]);
	});
	it.each([
		['2026-10-28', { kind: 'holiday', holiday: 'autumn-half-term', typical: true }],
		['2026-11-22', { kind: 'weekend' }],
		['2027-05-03', { kind: 'bank-holiday', name: 'early-may' }],
	])('a visit on %s', (date, day) => {
		expect(checkTeam(factsWith({ visitDays: [calendarDate(date)] })).warnings).toEqual([
			{ kind: 'unusual-day', date, schoolId: 'host', day },
		]);
	});
	it.each<[readonly string[], readonly string[]]>([
		[['2026-09-23'], ['visit-soon']],
		[['2026-09-24'], []],
		[['2026-09-09'], ['visit-past']],
		[['2026-11-17', '2026-11-18'], []],
		[['2026-11-13', '2026-11-16'], []],
		[['2026-11-17', '2026-11-19'], ['days-not-consecutive']],
		[['2026-11-17', '2026-11-18', '2026-11-19'], ['visit-length']],
		[[], []],
	])('a visit on %j brings %j', (days, kinds) => {
		const facts = factsWith({ visitDays: days.map(calendarDate) });
		expect(checkTeam(facts).warnings.map(({ kind }) => kind)).toEqual(kinds);
	});
});

describe('whoever is asked', () => {
	it('nobody with a job at the host is ever let through, and dates never refuse', () => {
		const part = fc.constantFrom<TeamPart>('lead', 'reviewer', 'champion');
		const school = fc.constantFrom('host', 'a', 'b', 'c');
		const someone = fc.record({ id: fc.constantFrom('p', 'q', 'r', 's'), part, school });
		const day = fc.integer({ min: -30, max: 300 }).map((days) => addDays(calendarDate('2026-09-10'), days));
		fc.assert(
			fc.property(fc.array(someone, { maxLength: 6 }), fc.array(day, { maxLength: 2 }), (people, visitDays) => {
				const members = people.map(({ id, part: as, school: at }) => member(id, as, 'senior', at));
				const { refusals } = checkTeam(factsWith({ members, visitDays }));
				expect(refusals.filter(({ kind }) => kind === 'own-school')).toHaveLength(
					people.filter(({ school: at }) => at === 'host').length,
				);
				const ids = people.map(({ id }) => id);
				const repeated = ids.some((id, index) => ids.indexOf(id) !== index);
				expect(refusals.some(({ kind }) => kind === 'person-twice' || kind === 'champion-in-team')).toBe(repeated);
				expect(checkTeam(factsWith({ members, visitDays: [] })).refusals).toEqual(refusals);
			}),
		);
	});
});
