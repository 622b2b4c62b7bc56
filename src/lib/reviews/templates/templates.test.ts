import { describe, expect, it } from 'vitest';
import type { Localised } from '#lib/kernel/index.ts';
import { checkLanguage } from '../wording/language-check.ts';
import { groundRules } from './ground-rules.ts';
import { preReviewAgenda } from './pre-review-agenda.ts';
import { readinessChecklist } from './readiness-checklist.ts';
import { reportSections } from './report-sections.ts';
import { slotKinds } from './timetable-slot.ts';
import { timetableTemplates } from './timetables.ts';
import { visitChecklist } from './visit-checklist.ts';

const lists: readonly (readonly [string, readonly { readonly code: string }[], readonly Localised[]])[] = [
	['ground rules', groundRules, groundRules.flatMap(({ rule, because }) => [rule, because])],
	['visit checklist', visitChecklist, visitChecklist.flatMap(({ title, help }) => [title, help])],
	['readiness checklist', readinessChecklist, readinessChecklist.flatMap(({ title, help }) => [title, help])],
	['pre-review agenda', preReviewAgenda, preReviewAgenda.flatMap(({ title, help }) => [title, help])],
	['report sections', reportSections, reportSections.flatMap(({ title, help }) => [title, help])],
	[
		'timetables',
		timetableTemplates,
		timetableTemplates.flatMap(({ slots }) => slots.flatMap((s) => [s.title, s.note])),
	],
];

describe.each(lists)('the %s', (_name, items, texts) => {
	it('can be told apart by code', () => {
		expect(new Set(items.map((item) => item.code)).size).toBe(items.length);
	});

	it('is written in both languages, without a word of judgement', () => {
		for (const { en, cy } of texts) {
			expect(en.trim()).not.toBe('');
			expect(cy.trim()).not.toBe('');
			expect(cy).not.toBe(en);
			expect(checkLanguage(`${en}\n${cy}`), en).toEqual([]);
		}
	});
});

describe.each(timetableTemplates.map((template) => [template.code, template.slots] as const))('%s', (code, slots) => {
	it('runs forward without overlap', () => {
		let reached = '1 00:00';
		for (const { day, start, end, kind } of slots) {
			expect(`${start}${end}`).toMatch(/^\d\d:\d\d\d\d:\d\d$/);
			expect(end > start).toBe(true);
			expect(`${day} ${start}` >= reached).toBe(true);
			expect(slotKinds[kind]).toBeDefined();
			reached = `${day} ${end}`;
		}
	});

	it('begins with a welcome and ends with the team, then feedback', () => {
		expect(slots.at(0)?.kind).toBe('welcome');
		expect(slots.at(-2)?.kind).toBe('team');
		expect(slots.at(-1)?.kind).toBe('feedback');
		if (code !== 'half-day-remote') {
			expect([slots.at(0)?.start, slots.at(-2)?.start, slots.at(-1)?.start]).toEqual(['08:15', '15:30', '16:00']);
		}
	});
});

it('keeps the pre-review meeting to an hour and the report to one sitting', () => {
	expect(preReviewAgenda.reduce((sum, item) => sum + item.minutes, 0)).toBe(60);
	expect(reportSections.reduce((sum, section) => sum + section.usualWords, 0)).toBeLessThanOrEqual(1100);
});
