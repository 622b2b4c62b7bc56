import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '#lib/kernel/index.ts';
import { type HomeFacts, needsYouThisWeek, nextTasks } from './home-tasks.ts';
import { openSteps, type Party, type ReviewFacts } from './open-steps.ts';
import { reviewSteps, type ReviewStep } from './review-state.ts';
import { waitsIn } from './waits.ts';

const today = calendarDate('2026-11-24');
const at =
	(schoolId: string) =>
	(personId: string): Party => ({ personId, schoolId });
const [ruth, gareth, nia, tom, maya, imran] = [
	at('la')('ruth'),
	at('sa')('gareth'),
	at('we')('nia'),
	at('qu')('tom'),
	at('ne')('maya'),
	at('ne')('imran'),
];

const nothingDone = {
	selfEvaluationAgreed: false,
	groundRulesAcceptedBy: [],
	documentsShared: false,
	timetableMade: false,
	factsChecked: false,
	correctionsWait: false,
	findingsShared: false,
	sharingDecided: false,
};

/** Larkholm's own review: its draft report is with Ruth. */
const larkholm: ReviewFacts = {
	reviewId: 'larkholm',
	state: { status: 'accuracy-check' },
	people: { hostHeads: [ruth], lead: gareth, reviewers: [nia], champions: [tom, maya], coordinators: [gareth] },
	dates: {
		visitDays: [calendarDate('2026-11-17')],
		accuracyCheckDue: calendarDate('2026-11-26'),
		reportFinalDue: calendarDate('2026-12-01'),
		findingsDue: calendarDate('2026-11-27'),
		workshop: calendarDate('2026-12-01'),
		followUp: calendarDate('2027-02-22'),
	},
	done: { ...nothingDone, selfEvaluationAgreed: true },
};

/** Nettlefold's review, which Ruth leads: its self-evaluation is late. */
const nettlefold: ReviewFacts = {
	reviewId: 'nettlefold',
	state: { status: 'team-confirmed' },
	people: { hostHeads: [imran], lead: ruth, reviewers: [tom], champions: [], coordinators: [gareth] },
	dates: {
		visitDays: [calendarDate('2026-12-08')],
		selfEvaluationDue: calendarDate('2026-11-20'),
		preReview: calendarDate('2026-12-02'),
		documentsDue: calendarDate('2026-12-15'),
	},
	done: { ...nothingDone, groundRulesAcceptedBy: ['ruth', 'tom'] },
	promised: { 'agree-self-evaluation': calendarDate('2026-11-30') },
};

function home(personId: string, changes: Partial<HomeFacts> = {}): HomeFacts {
	return {
		personId,
		reviews: [larkholm, nettlefold],
		selfEvaluations: [],
		actions: [],
		reflections: [],
		invitations: [],
		...changes,
	};
}

describe('nextTasks', () => {
	it('tells Ruth what is hers, by when, and for whom it waits', () => {
		expect(nextTasks(home('ruth'), today)).toEqual([
			{ kind: 'check-facts', reviewId: 'larkholm', part: 'mine', due: '2026-11-26', minutes: 20 },
			{ kind: 'share-findings', reviewId: 'larkholm', part: 'mine', due: '2026-11-27', minutes: 2 },
			{ kind: 'hold-workshop', reviewId: 'larkholm', part: 'with-others', due: '2026-12-01', minutes: 90 },
			{
				kind: 'hold-pre-review',
				reviewId: 'nettlefold',
				part: 'mine',
				due: '2026-12-02',
				minutes: 60,
				waitingFor: [
					{ about: 'agree-self-evaluation', people: [imran], due: '2026-11-20', lateBy: 4, promised: '2026-11-30' },
				],
			},
			{ kind: 'visit', reviewId: 'nettlefold', part: 'mine', due: '2026-12-08' },
			{ kind: 'follow-up', reviewId: 'larkholm', part: 'mine', due: '2027-02-22', minutes: 20 },
		]);
	});
	it('tells Imran what is late', () => {
		const [first] = nextTasks(home('imran'), today);
		expect(first).toEqual({
			kind: 'agree-self-evaluation',
			reviewId: 'nettlefold',
			part: 'mine',
			due: '2026-11-20',
			lateBy: 4,
		});
	});
	it('asks the lead reviewer for answers before the facts can be agreed', () => {
		const corrected: ReviewFacts = {
			...larkholm,
			dates: { ...larkholm.dates, answersDue: calendarDate('2026-11-27') },
			done: { ...larkholm.done, correctionsWait: true },
		};
		const mine = nextTasks(home('gareth', { reviews: [corrected] }), today);
		expect(needsYouThisWeek(mine, today).map(({ kind }) => kind)).toEqual(['answer-corrections']);
		const [check] = nextTasks(home('ruth', { reviews: [corrected] }), today);
		expect(check).toMatchObject({
			kind: 'check-facts',
			waitingFor: [{ about: 'answer-corrections', people: [gareth], due: '2026-11-27' }],
		});
		expect(waitsIn([corrected], today).map(({ about }) => about)).toEqual(['answer-corrections', 'share-findings']);
	});
	it('mixes in actions, reflections, invitations and writing', () => {
		const tasks = nextTasks(
			home('nia', {
				reviews: [],
				selfEvaluations: [{ selfEvaluationId: 'se', due: calendarDate('2027-01-05') }],
				actions: [{ actionId: 'a', reviewId: 'r', due: calendarDate('2026-11-20') }],
				reflections: [{ cycleId: 'c', period: 'full-year', due: calendarDate('2027-07-02') }],
				invitations: [{ invitationId: 'i' }],
			}),
			today,
		);
		expect(tasks.map(({ kind, lateBy }) => [kind, lateBy])).toEqual([
			['do-action', 4],
			['write-self-evaluation', undefined],
			['reflect', undefined],
			['accept-invitation', undefined],
		]);
	});
	it('does not ask a head twice for one self-evaluation', () => {
		const selfEvaluations = [{ selfEvaluationId: 'se', reviewId: 'nettlefold' }];
		expect(nextTasks(home('imran', { selfEvaluations }), today).map(({ kind }) => kind)).not.toContain(
			'write-self-evaluation',
		);
		expect(nextTasks(home('a teacher', { selfEvaluations }), today).map(({ kind }) => kind)).toEqual([
			'write-self-evaluation',
		]);
	});
	it('asks the lead for somebody else when one who was to come has left, and only while their part is ahead', () => {
		const without = (review: ReviewFacts, left: ReviewFacts['people']['left']): ReviewFacts => ({
			...review,
			people: { ...review.people, left: left ?? [] },
		});
		const asked = (review: ReviewFacts) =>
			nextTasks({ ...home('gareth'), reviews: [review] }, today).filter(({ kind }) => kind === 'fill-team');
		expect(asked(without(larkholm, ['champion']))).toMatchObject([{ reviewId: 'larkholm', due: '2026-11-24' }]);
		expect(asked(without(larkholm, ['reviewer']))).toEqual([]);
		expect(asked(without(nettlefold, ['reviewer', 'champion']))).toMatchObject([{ due: '2026-12-01' }]);
		expect(asked(nettlefold)).toEqual([]);
	});
	it('asks nothing of somebody without a part', () => {
		expect(nextTasks(home('stranger'), today)).toEqual([]);
	});
});

describe('needsYouThisWeek', () => {
	it('counts what is due in seven days, today among them, and does not wait for others', () => {
		const kinds = needsYouThisWeek(nextTasks(home('ruth'), today), today).map(({ kind }) => kind);
		expect(kinds).toEqual(['check-facts', 'share-findings']);
		expect(needsYouThisWeek(nextTasks(home('tom'), today), today)).toEqual([]);
	});
});

describe('waitsIn', () => {
	it('says who waits for whom, late ones first, things far off not at all', () => {
		expect(waitsIn([larkholm, nettlefold], today)).toEqual([
			{
				reviewId: 'nettlefold',
				about: 'agree-self-evaluation',
				from: [ruth],
				to: [imran],
				by: '2026-11-20',
				lateBy: 4,
				promised: '2026-11-30',
			},
			{ reviewId: 'larkholm', about: 'check-facts', from: [gareth], to: [ruth], by: '2026-11-26' },
			{ reviewId: 'larkholm', about: 'share-findings', from: [tom, maya], to: [ruth], by: '2026-11-27' },
		]);
	});
	it('never lets a lead who also coordinates wait for themselves', () => {
		const followedUp = {
			...larkholm,
			state: { status: 'followed-up' },
			people: { ...larkholm.people, hostHeads: [gareth] },
		} as const;
		expect(waitsIn([followedUp], today)).toEqual([]);
	});
});

describe('at every step of the road', () => {
	const flags = fc.record({
		selfEvaluationAgreed: fc.boolean(),
		groundRulesAcceptedBy: fc.subarray(['gareth', 'nia', 'tom', 'maya']),
		documentsShared: fc.boolean(),
		timetableMade: fc.boolean(),
		factsChecked: fc.boolean(),
		correctionsWait: fc.boolean(),
		findingsShared: fc.boolean(),
		sharingDecided: fc.boolean(),
	});
	const review = fc
		.record({
			champions: fc.subarray([tom, maya]),
			status: fc.constantFrom<ReviewStep>(...reviewSteps),
			done: flags,
			shift: fc.integer({ min: -300, max: 300 }),
		})
		.map(({ champions, status, done, shift }): ReviewFacts => ({
			...larkholm,
			people: { ...larkholm.people, champions },
			state: { status },
			done,
			dates: {
				visitDays: [addDays(today, shift)],
				workshop: addDays(today, shift + 14),
				followUp: addDays(today, shift + 90),
			},
		}));
	it('somebody has something to do until the review is closed', () => {
		fc.assert(
			fc.property(review, (facts) => {
				expect(openSteps(facts).length > 0).toBe(facts.state.status !== 'closed');
			}),
		);
	});
	it('what somebody is waited for stands on their own page', () => {
		fc.assert(
			fc.property(review, (facts) => {
				for (const wait of waitsIn([facts], today)) {
					for (const { personId } of wait.to) {
						const tasks = nextTasks(home(personId, { reviews: [facts] }), today);
						expect(tasks.map(({ kind }) => kind)).toContain(wait.about);
					}
				}
			}),
		);
	});
	it('dates come in order and lateness is counted from them', () => {
		fc.assert(
			fc.property(fc.array(review, { maxLength: 4 }), fc.constantFrom('ruth', 'gareth', 'tom'), (reviews, personId) => {
				const tasks = nextTasks(home(personId, { reviews }), today);
				const dates = tasks.flatMap(({ due }) => due ?? []);
				expect(dates.toSorted()).toEqual(dates);
				expect(tasks.slice(dates.length).every(({ due }) => due === undefined)).toBe(true);
				for (const { due, lateBy } of tasks) expect(lateBy !== undefined).toBe(due !== undefined && due < today);
			}),
		);
	});
});
