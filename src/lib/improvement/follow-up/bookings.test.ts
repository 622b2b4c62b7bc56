import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, isSchoolDay, typicalCalendar } from '#lib/kernel/index.ts';
import { defaultDueDateRules, dueDateRulesOf } from '#lib/reviews/index.ts';
import { bookingsOf, yearAround } from './bookings.ts';

const england = typicalCalendar('england');
const first = calendarDate('2026-09-07');

describe('what a review books', () => {
	it('moves a talk in half-term to the Monday after, and keeps the day the count fell on', () => {
		const lastDay = calendarDate('2026-11-17');
		const booked = bookingsOf({ lastDay, cycle: yearAround(lastDay), calendar: england, rules: defaultDueDateRules });
		expect(booked[0]).toEqual({ kind: 'workshop', nominal: '2026-12-01', meet: '2026-12-01' });
		expect(booked[1]).toEqual({ kind: 'ninety-day', nominal: '2027-02-15', meet: '2027-02-22' });
		expect(booked.map(({ kind }) => kind)).toEqual(['workshop', 'ninety-day', 'half-year', 'full-year']);
	});
	it('counts from the workshop when the programme says so', () => {
		const lastDay = calendarDate('2026-11-17');
		const rules = dueDateRulesOf({ followUpAnchor: 'workshop', followUpDays: 60 });
		const facts = { lastDay, cycle: yearAround(lastDay), calendar: england, rules };
		expect(bookingsOf(facts)[1]?.nominal).toBe('2027-01-30');
		expect(bookingsOf({ ...facts, workshopOn: calendarDate('2026-12-08') })[1]?.nominal).toBe('2027-02-06');
	});
	it('keeps to the days a published plan has promised', () => {
		const lastDay = calendarDate('2026-11-17');
		const facts = { lastDay, cycle: yearAround(lastDay), calendar: england, rules: defaultDueDateRules };
		const talk = { nominal: calendarDate('2027-02-15'), meet: calendarDate('2027-02-23') };
		const booked = bookingsOf({ ...facts, planned: { workshop: calendarDate('2026-12-03'), talk } });
		expect(booked[0]).toEqual({ kind: 'workshop', nominal: '2026-12-01', meet: '2026-12-03' });
		expect(booked[1]).toEqual({ kind: 'ninety-day', ...talk });
	});
	it('puts every meeting on a school day, in order, whenever the visit was', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 330 }),
				fc.constantFrom('england' as const, 'wales' as const),
				(days, nation) => {
					const lastDay = addDays(first, days);
					const calendar = typicalCalendar(nation);
					const booked = bookingsOf({ lastDay, cycle: yearAround(lastDay), calendar, rules: defaultDueDateRules });
					for (const { nominal, meet } of booked) {
						expect(meet >= nominal).toBe(true);
						expect(isSchoolDay(calendar, meet)).toBe(true);
					}
					const met = booked.map(({ meet }) => meet);
					expect(met.toSorted()).toEqual(met);
				},
			),
		);
	});
	it('reads settings that make no sense as none', () => {
		expect(dueDateRulesOf({ followUpDays: '90', followUpAnchor: 'moon' })).toEqual(defaultDueDateRules);
		expect(dueDateRulesOf(null)).toEqual(defaultDueDateRules);
	});
});
