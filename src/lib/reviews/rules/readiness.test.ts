import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBegin, type ReadinessFacts, readinessItems, readinessOf } from './readiness.ts';

const ready: ReadinessFacts = {
	teamConfirmed: true,
	selfEvaluationAgreed: true,
	focusAgreed: true,
	visitorIds: ['lena', 'rob', 'ceri'],
	groundRulesAcceptedBy: ['rob', 'lena', 'ceri', 'somebody who left the team'],
	documentsShared: true,
	timetableMade: true,
	assuredVisitorIds: ['lena', 'rob', 'ceri'],
	safeguardingLeadNamed: true,
};

describe('readinessOf', () => {
	it('is met when everything is there', () => {
		expect(readinessOf(ready).every(({ met }) => met)).toBe(true);
		expect(mayBegin(readinessOf(ready))).toEqual({ kind: 'ready' });
	});
	it.each<[string, Partial<ReadinessFacts>]>([
		['team-confirmed', { teamConfirmed: false }],
		['self-evaluation-agreed', { selfEvaluationAgreed: false }],
		['focus-agreed', { focusAgreed: false }],
		['documents-shared', { documentsShared: false }],
		['timetable-made', { timetableMade: false }],
		['safeguarding-lead-named', { safeguardingLeadNamed: false }],
		['ground-rules-accepted', { groundRulesAcceptedBy: ['rob'] }],
		['visit-checklist-done', { assuredVisitorIds: [] }],
	])('misses %s', (kind, changes) => {
		const missing = readinessOf({ ...ready, ...changes }).filter(({ met }) => !met);
		expect(missing.map((item) => item.kind)).toEqual([kind]);
	});
	it('names who still has to accept the ground rules', () => {
		const items = readinessOf({ ...ready, groundRulesAcceptedBy: ['rob'] });
		expect(items.find(({ kind }) => kind === 'ground-rules-accepted')?.waitingFor).toEqual(['lena', 'ceri']);
	});
	it('is not met by a team of nobody', () => {
		const items = readinessOf({ ...ready, visitorIds: [] });
		expect(items.find(({ kind }) => kind === 'ground-rules-accepted')?.met).toBe(false);
	});
});

describe('mayBegin', () => {
	it('wants a reason for exactly what is missing, and keeps it', () => {
		fc.assert(
			fc.property(fc.subarray([...readinessItems]), fc.string(), (missing, reason) => {
				const items = readinessItems.map((kind) => ({ kind, met: !missing.includes(kind), waitingFor: [] }));
				const decision = mayBegin(items, reason);
				if (missing.length === 0) expect(decision).toEqual({ kind: 'ready' });
				else if (reason.trim() === '') expect(decision).toEqual({ kind: 'reason-needed', missing });
				else expect(decision).toEqual({ kind: 'going-on', missing, reason: reason.trim() });
			}),
		);
	});
});
