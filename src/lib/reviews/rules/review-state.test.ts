import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	allowedMoves,
	hasEnded,
	hasReached,
	moveReview,
	plannedReview,
	type ReviewEvent,
	type ReviewMove,
	type ReviewState,
	type ReviewStatus,
	reviewSteps,
} from './review-state.ts';

const reason = 'The host has no heating.';

function eventOf(kind: ReviewMove): ReviewEvent {
	switch (kind) {
		case 'begin-visit':
		case 'set-actions-live':
		case 'postpone':
		case 'cancel':
			return { kind, reason };
		case 'end-partial':
			return { kind, reason, missing: ['workshop'] };
		default:
			return { kind };
	}
}

const everyMove: readonly ReviewMove[] = [
	'confirm-team',
	'agree-pre-review',
	'share-evidence',
	'begin-visit',
	'give-feedback',
	'draft-report',
	'send-for-accuracy-check',
	'return-to-draft',
	'agree-report',
	'hold-workshop',
	'set-actions-live',
	'follow-up',
	'close',
	'postpone',
	'resume',
	'cancel',
	'end-partial',
];

function after(events: readonly ReviewEvent[], from: ReviewState = plannedReview): ReviewState {
	return events.reduce((state, event) => {
		const result = moveReview(state, event);
		return result.kind === 'moved' ? result.state : state;
	}, from);
}

const someEvents = fc.array(fc.constantFrom(...everyMove).map(eventOf), { maxLength: 60 });

describe('the road', () => {
	it('leads from planned to closed, one step after the other', () => {
		const road = everyMove.filter(
			(kind) => !['return-to-draft', 'postpone', 'resume', 'cancel', 'end-partial'].includes(kind),
		);
		const visited = road.map((_, index) => after(road.slice(0, index + 1).map(eventOf)).status);
		expect(['planned', ...visited]).toEqual([...reviewSteps]);
	});
	it.each<[ReviewStatus, readonly ReviewMove[]]>([
		['planned', ['confirm-team', 'postpone', 'cancel']],
		['team-confirmed', ['agree-pre-review', 'begin-visit', 'postpone', 'cancel']],
		['evidence-shared', ['begin-visit', 'postpone', 'cancel']],
		['in-progress', ['give-feedback', 'postpone', 'cancel', 'end-partial']],
		['feedback-given', ['draft-report', 'end-partial']],
		['accuracy-check', ['return-to-draft', 'agree-report', 'end-partial']],
		['report-agreed', ['hold-workshop', 'set-actions-live', 'end-partial']],
		['followed-up', ['close', 'end-partial']],
		['closed', []],
		['postponed', ['resume', 'cancel']],
		['cancelled', []],
		['partial', []],
	])('from %s goes on by %j', (status, moves) => {
		expect(allowedMoves(status)).toEqual(moves);
		expect(hasEnded(status)).toBe(moves.length === 0);
	});
});

describe('reasons', () => {
	it('are asked for when the visit begins before everything was ready, and only then', () => {
		expect(moveReview({ status: 'team-confirmed' }, { kind: 'begin-visit' })).toEqual({
			kind: 'refused',
			why: { kind: 'reason-needed' },
		});
		expect(moveReview({ status: 'team-confirmed' }, { kind: 'begin-visit', reason }).kind).toBe('moved');
		expect(moveReview({ status: 'evidence-shared' }, { kind: 'begin-visit' }).kind).toBe('moved');
	});
	it('are asked for when actions begin without a workshop', () => {
		expect(moveReview({ status: 'report-agreed' }, { kind: 'set-actions-live', reason: ' ' }).kind).toBe('refused');
		expect(moveReview({ status: 'workshop-held' }, { kind: 'set-actions-live' }).kind).toBe('moved');
	});
	it('stay with a postponed review, which returns to where it stood', () => {
		const postponed = after([{ kind: 'postpone', reason: ` ${reason} ` }], { status: 'pre-review-agreed' });
		expect(postponed).toEqual({ status: 'postponed', reason, returnsTo: 'pre-review-agreed' });
		expect(hasReached(postponed, 'pre-review-agreed')).toBe(true);
		expect(after([{ kind: 'resume' }], postponed)).toEqual({ status: 'pre-review-agreed' });
	});
	it('stay with a partial review, beside the steps it went without', () => {
		const partial = after([{ kind: 'end-partial', reason, missing: ['workshop', 'workshop'] }], {
			status: 'followed-up',
		});
		expect(partial).toEqual({ status: 'partial', reason, missing: ['workshop'], reached: 'followed-up' });
		expect(hasReached(partial, 'feedback-given')).toBe(true);
		expect(hasReached(partial, 'workshop-held')).toBe(false);
		expect(hasReached(partial, 'closed')).toBe(false);
		expect(moveReview({ status: 'in-progress' }, { kind: 'end-partial', reason, missing: [] })).toEqual({
			kind: 'refused',
			why: { kind: 'missing-steps-needed' },
		});
	});
	it('name what is allowed when a move starts from the wrong place', () => {
		expect(moveReview({ status: 'planned' }, { kind: 'close' })).toEqual({
			kind: 'refused',
			why: { kind: 'not-from-here', status: 'planned', allowed: ['confirm-team', 'postpone', 'cancel'] },
		});
	});
});

describe('whatever happens', () => {
	it('exactly the allowed moves succeed', () => {
		fc.assert(
			fc.property(someEvents, fc.constantFrom(...everyMove), (events, kind) => {
				const state = after(events);
				expect(moveReview(state, eventOf(kind)).kind === 'moved').toBe(allowedMoves(state.status).includes(kind));
			}),
		);
	});
	it('an ended review stays as it is, and one step only is ever taken back', () => {
		fc.assert(
			fc.property(someEvents, fc.constantFrom(...everyMove), (events, kind) => {
				const state = after(events);
				const next = after([eventOf(kind)], state);
				if (hasEnded(state.status)) expect(next).toEqual(state);
				const lost = reviewSteps.filter((step) => hasReached(state, step) && !hasReached(next, step));
				if (kind === 'return-to-draft' && next !== state) expect(lost).toEqual(['accuracy-check']);
				else if (kind !== 'cancel' && kind !== 'end-partial') expect(lost).toEqual([]);
			}),
		);
	});
});
