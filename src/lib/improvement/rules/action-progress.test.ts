import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '#lib/kernel/index.ts';
import {
	type ActionFact,
	type ActionProgress,
	actionStanding,
	carriedOver,
	countProgress,
	isActionOpen,
	progressGaps,
} from './action-progress.ts';

const today = calendarDate('2027-02-22');
const due = (days: number): ActionFact => ({ actionId: 'a', due: addDays(today, days) });

const text = fc.constantFrom('', ' ', 'Year 4 read every day.');
const progress: fc.Arbitrary<ActionProgress | undefined> = fc.oneof(
	fc.constant(undefined),
	text.map((nextStep) => ({ status: 'in-progress' as const, nextStep })),
	text.map((effect) => ({ status: 'done' as const, effect })),
	fc.tuple(text, text).map(([becomes, why]) => ({ status: 'changed' as const, becomes, why })),
	text.map((why) => ({ status: 'stopped' as const, why })),
);
const action: fc.Arbitrary<ActionFact> = fc
	.tuple(fc.uuid(), fc.integer({ min: -60, max: 60 }), progress)
	.map(([actionId, days, said]) => ({ ...due(days), actionId, ...(said === undefined ? {} : { progress: said }) }));

describe('actionStanding', () => {
	it.each<[string, ActionFact, object]>([
		['four days late', due(-4), { kind: 'late', due: '2027-02-18', days: 4 }],
		['due today', due(0), { kind: 'due-soon', due: today, days: 0 }],
		['due in two weeks', due(14), { kind: 'due-soon', due: '2027-03-08', days: 14 }],
		['due later', due(15), { kind: 'on-the-way', due: '2027-03-09' }],
		['without a date', { actionId: 'a' }, { kind: 'no-date' }],
		['done', { ...due(-4), progress: { status: 'done', effect: 'x' } }, { kind: 'done' }],
		[
			'given a new date',
			{ ...due(-4), progress: { status: 'in-progress', nextStep: 'x', newDue: addDays(today, 30) } },
			{ kind: 'on-the-way', due: '2027-03-24' },
		],
	])('%s', (_name, fact, standing) => {
		expect(actionStanding(fact, today)).toEqual(standing);
	});
});

describe('progressGaps', () => {
	it.each<[ActionProgress, readonly string[]]>([
		[{ status: 'done', effect: '' }, ['effect']],
		[{ status: 'done', effect: 'More children finish books.' }, []],
		[{ status: 'stopped', why: ' ' }, ['why']],
		[{ status: 'changed', becomes: '', why: '' }, ['what-it-becomes', 'why']],
		[{ status: 'in-progress', nextStep: '' }, ['next-step', 'new-date']],
		[{ status: 'in-progress', nextStep: 'Train the new teacher.', newDue: addDays(today, 7) }, []],
	])('of %j are %j', (said, gaps) => {
		expect(progressGaps({ ...due(-4), progress: said }, today)).toEqual(gaps);
	});
	it('are none while nothing has been said', () => {
		expect(progressGaps(due(-4), today)).toEqual([]);
	});
});

describe('a review’s actions', () => {
	it('are each counted once, and carried over unless done or stopped', () => {
		fc.assert(
			fc.property(fc.array(action), (actions) => {
				const counts = countProgress(actions);
				expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(actions.length);
				expect(carriedOver(actions)).toHaveLength(actions.length - counts.done - counts.stopped);
				for (const each of actions) {
					expect(['done', 'stopped'].includes(actionStanding(each, today).kind)).toBe(!isActionOpen(each));
				}
			}),
		);
	});
});
