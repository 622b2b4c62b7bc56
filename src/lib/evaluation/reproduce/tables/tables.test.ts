import { expect, test } from 'vitest';
import { generateTrial } from '../../trial/index.ts';
import { studyOf } from '../study.ts';
import {
	attritionTable,
	balanceOfPairs,
	baselineToFinal,
	complianceTable,
	deprivationContrasts,
	fullToMinimal,
	sampleProfile,
	tableThree,
	tableTwo,
	treatmentToComparison,
	type ChangeRow,
} from './index.ts';

const study = studyOf(generateTrial());
const significant = (rows: readonly { readonly significant: boolean; readonly item: { readonly code: string } }[]) =>
	rows.flatMap((row) => (row.significant ? [row.item.code] : []));

test('Table 2 in its published order, every row with figures', () => {
	const rows = tableTwo(study);
	expect(rows.map(({ row }) => row).join(' ')).toBe('T2a T2b T2c T2d T2e T2f T2g T2h T2i');
	expect(rows.every(({ figures }) => figures.length > 0)).toBe(true);
});

test('Table 3 says its direction, and both bases round to what was printed', () => {
	const { direction, rows } = tableThree(study);
	expect(direction).toBe('1-least-deprived');
	expect(rows.map(({ published }) => published)).toEqual([21, 24, 24, 19, 11]);
	for (const { treatment, matched, published } of rows)
		expect([Math.round(treatment.percent), Math.round(matched.percent)]).toEqual([published, published]);
});

test('every school is in one level of each dimension', () => {
	const rows = sampleProfile(study).rows;
	for (const dimension of ['idaci', 'rating', 'type'] as const) {
		const own = rows.filter((row) => row.dimension === dimension);
		expect(own.reduce((sum, { treatment }) => sum + treatment.schools, 0)).toBe(422);
		expect(own.reduce((sum, { comparison }) => sum + comparison.schools, 0)).toBe(374);
	}
});

test('the pairs are closely matched in every term', () => {
	const rows = balanceOfPairs(study);
	expect(rows.length).toBeGreaterThan(20);
	for (const { term, smd_matched } of rows) expect(Math.abs(smd_matched ?? 1), term).toBeLessThan(0.1);
});

test('compliance and attrition carry their rules and add up', () => {
	const table = complianceTable(study);
	expect(table.rules).toEqual(['compliance-1', 'attendance-1']);
	expect(table.rows.map(({ schools }) => schools)).toEqual([68, 170, 184]);
	const { flow, reasons } = attritionTable(study);
	expect(flow).toMatchObject({
		recruited: 422,
		completed: 238,
		notCompleted: 184,
		withdrewBefore: 57,
		withdrewAfter: 127,
	});
	expect(reasons).toMatchObject({ respondents: 137, missing: 47 });
	expect(reasons.named.slice(0, 2)).toMatchObject([
		{ code: 'covid', n: 90 },
		{ code: 'capacity', n: 29 },
	]);
});

test('what the article found to differ differs, and nothing else', () => {
	expect(significant(baselineToFinal(study))).toEqual(['5.1.6', 'all-aims', '5.2.13']);
	expect(significant(treatmentToComparison(study))).toEqual(['5.1.6', 'equal-status', 'improve-partners']);
	expect(significant(fullToMinimal(study))).toEqual([]);
});

test('Table 4 lists seven items, its placebo none', () => {
	const { listed, placebo, placeboListed, treatment } = deprivationContrasts(study);
	expect(listed.map(({ item }) => item.code)).toEqual(['5.1.1', '5.1.4', '5.1.5', '5.1.6', '5.2.2', '5.2.8', '5.2.13']);
	for (const { compared } of treatment) expect([compared.first.n, compared.second.n]).toEqual([14, 41]);
	expect(placebo.length).toBeGreaterThan(0);
	expect(placeboListed).toEqual([]);
});

test('the paired change compares schools with themselves', () => {
	const both = new Set(study.responses('baseline', '5.1.6').map(({ school }) => school.id));
	const n = study.responses('final', '5.1.6').filter(({ school }) => both.has(school.id)).length;
	const rows: readonly ChangeRow[] = baselineToFinal(study);
	expect(rows.map(({ paired }) => paired?.n)).toEqual(rows.map(() => n));
});
