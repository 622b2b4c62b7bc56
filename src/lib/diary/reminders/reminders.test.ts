/** Why: a reminder that comes twice, too late or in the holidays teaches people to look away. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	addDays,
	calendarDate,
	isSchoolDay,
	londonDateAt,
	schoolDaysBetween,
	typicalCalendar,
	type CalendarDate,
} from '#lib/kernel/index.ts';
import type { HomeTask, ReviewFacts } from '#lib/reviews/index.ts';
import { keyOf, remindersDue, type Reminded } from './reminders-due.ts';
import { isSendingTime } from './sending-hours.ts';
import { needsUnblocking, stageOn } from './stages.ts';
import { topicOf, topics } from './topics.ts';

const england = typicalCalendar('england');
const day = calendarDate;
const party = (personId: string) => ({ personId, schoolId: 's' });
const task = (due: CalendarDate | undefined, more: Partial<HomeTask> = {}): HomeTask =>
	({ kind: 'check-facts', reviewId: 'r', part: 'mine', ...(due === undefined ? {} : { due }), ...more }) as HomeTask;
const person = (more: Partial<Reminded> = {}): Reminded => ({
	personId: 'me',
	calendar: england,
	tasks: [],
	led: [],
	unwanted: new Set(),
	sent: new Set(),
	...more,
});
const stages = (one: Reminded, today: string): readonly string[] =>
	remindersDue(one, day(today)).map(({ stage }) => stage);

describe('a thing due on Thursday 26 November 2026', () => {
	test.each([
		['2026-11-18', undefined],
		['2026-11-19', 'before'],
		['2026-11-25', 'before'],
		['2026-11-26', 'on-the-day'],
		['2026-11-30', 'on-the-day'],
		['2026-12-01', 'after'],
		['2027-01-20', 'after'],
	])('on %s: %s', (today, stage) => {
		expect(stageOn(day('2026-11-26'), day(today), england)).toBe(stage);
	});

	test.each([
		['2026-12-02', false],
		['2026-12-03', true],
	])('is brought to the lead on %s: %s', (today, yes) => {
		expect(needsUnblocking(day('2026-11-26'), day(today), england)).toBe(yes);
	});
});

it('is reminded of on the last school day when it falls into half-term', () => {
	expect(stageOn(day('2026-10-28'), day('2026-10-23'), england)).toBe('on-the-day');
	expect(stageOn(day('2026-10-28'), day('2026-10-22'), england)).toBe('before');
});

describe('who is reminded', () => {
	const due = day('2026-11-26');
	test.each<[string, Partial<HomeTask>, string, readonly string[]]>([
		['what is mine', {}, '2026-11-26', ['on-the-day']],
		['what has no date is not', { due: undefined as never }, '2026-11-26', []],
		['what waits for others is not', { waitingFor: [] }, '2026-11-26', []],
		['unless it has a day of its own', { kind: 'visit', waitingFor: [] }, '2026-11-26', ['on-the-day']],
		['guests of a visit are', { kind: 'visit', part: 'with-others' }, '2026-11-26', ['on-the-day']],
		['guests hear nothing of what is past', { kind: 'follow-up', part: 'with-others' }, '2026-12-02', []],
		[
			'but the host of a workshop that was missed does',
			{ kind: 'hold-workshop', part: 'with-others' },
			'2026-12-02',
			['after'],
		],
	])('%s', (_what, more, today, expected) => {
		const given = task(due, more);
		const { due: date, ...rest } = given;
		expect(stages(person({ tasks: [date === undefined ? (rest as HomeTask) : given] }), today)).toEqual(expected);
	});

	it('leaves out what they asked not to hear, and what they have heard', () => {
		const tasks = [task(due), task(due, { kind: 'visit' })];
		expect(stages(person({ tasks, unwanted: new Set(['report']) }), '2026-11-26')).toHaveLength(1);
		const sent = new Set(remindersDue(person({ tasks }), due).map(keyOf));
		expect(stages(person({ tasks, sent }), '2026-11-26')).toEqual([]);
		expect(stages(person({ tasks, sent }), '2026-12-02')).toEqual(['after', 'after']);
	});

	it('brings the lead what rests with others, first things first, and never their own', () => {
		const review = {
			reviewId: 'r',
			state: { status: 'accuracy-check' },
			people: {
				hostHeads: [party('head')],
				lead: party('lead'),
				reviewers: [],
				champions: [],
				coordinators: [party('me')],
			},
			dates: { visitDays: [day('2026-11-10')], accuracyCheckDue: day('2026-11-13'), reportFinalDue: day('2026-11-16') },
			done: {
				selfEvaluationAgreed: true,
				groundRulesAcceptedBy: [],
				documentsShared: true,
				timetableMade: true,
				factsChecked: false,
				correctionsWait: false,
				findingsShared: false,
				sharingDecided: false,
			},
		} satisfies ReviewFacts;
		expect(remindersDue(person({ led: [review] }), day('2026-11-24'))).toMatchObject([
			{ kind: 'stuck', about: 'check-facts', rests: ['head'], stage: 'unblock', topic: 'stuck' },
		]);
		expect(remindersDue(person({ personId: 'head', led: [review] }), day('2026-11-24'))).toEqual([]);
	});
});

it('never reminds twice of the same thing and stage, nor on a day without school, however often it looks', () => {
	const from = day('2026-09-01');
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 330 }), { minLength: 1, maxLength: 5 }),
			fc.array(fc.integer({ min: 0, max: 330 }), { minLength: 1, maxLength: 60 }),
			(dues, looks) => {
				const tasks = dues.map((at, place) => task(addDays(from, at), { reviewId: String(place) }));
				const sent = new Set<string>();
				for (const at of looks.toSorted((a, b) => a - b)) {
					const today = addDays(from, at);
					for (const one of remindersDue(person({ tasks, sent: new Set(sent) }), today)) {
						expect(sent.has(keyOf(one))).toBe(false);
						expect(isSchoolDay(england, today)).toBe(true);
						if (one.stage === 'before') {
							expect(schoolDaysBetween(england, today, one.due)).toBeLessThanOrEqual(5);
							expect(today < one.due).toBe(true);
						}
						if (one.stage === 'after') expect(schoolDaysBetween(england, one.due, today)).toBeGreaterThanOrEqual(3);
						sent.add(keyOf(one));
					}
				}
			},
		),
	);
});

describe('the hours of reminders', () => {
	test.each([
		['2026-11-24T07:29:59Z', false],
		['2026-11-24T07:30:00Z', true],
		['2026-11-24T16:59:59Z', true],
		['2026-11-24T17:00:00Z', false],
		['2026-11-24T23:30:00Z', false],
		['2026-11-22T10:00:00Z', false],
		['2026-07-01T06:30:00Z', true],
		['2026-07-01T06:29:59Z', false],
		['2026-10-23T06:30:00Z', true],
		['2026-10-26T06:30:00Z', false],
		['2026-10-26T07:30:00Z', true],
	])('%s: %s', (at, yes) => {
		expect(isSendingTime(new Date(at))).toBe(yes);
	});

	it('are the same by the clock on the wall all year, and never at a weekend', () => {
		const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 366 * 24 * 60 }), (minutes) => {
				const now = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000);
				if (!isSendingTime(now)) return;
				expect(Number(wall.format(now))).toBeGreaterThanOrEqual(7);
				expect(Number(wall.format(now))).toBeLessThan(17);
				expect(['0', '6']).not.toContain(String(new Date(`${londonDateAt(now)}T12:00:00Z`).getUTCDay()));
			}),
		);
	});
});

it('gives every kind of task a topic that people can choose', () => {
	for (const kind of ['visit', 'reflect', 'do-action', 'write-self-evaluation'] as const)
		expect(topics).toContain(topicOf(kind));
});
