import { describe, expect, it } from 'vitest';
import { catchUpSteps } from './catch-up.ts';

const all = { workshopHeld: true, hasActions: true, ninetyDayHeld: true };
const kinds = (...input: Parameters<typeof catchUpSteps>): readonly string[] =>
	catchUpSteps(...input).map(({ kind }) => kind);

describe('catching up', () => {
	it('takes every step that has happened', () => {
		expect(kinds({ status: 'report-agreed' }, all)).toEqual(['hold-workshop', 'set-actions-live', 'follow-up']);
	});
	it('waits for the report', () => {
		expect(kinds({ status: 'accuracy-check' }, all)).toEqual([]);
	});
	it('never says that actions are live without a workshop: that takes a reason', () => {
		expect(kinds({ status: 'report-agreed' }, { ...all, workshopHeld: false })).toEqual([]);
	});
	it('stops where something is missing, and goes on from where it was', () => {
		expect(kinds({ status: 'report-agreed' }, { ...all, hasActions: false })).toEqual(['hold-workshop']);
		expect(kinds({ status: 'actions-live' }, all)).toEqual(['follow-up']);
		expect(kinds({ status: 'closed' }, all)).toEqual([]);
	});
});
