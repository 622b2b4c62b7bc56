import { expect, it } from 'vitest';
import { draftAgreement, partnershipAgreement } from './partnership-agreement.ts';

it('is written in both languages, clause by clause', () => {
	expect(new Set(partnershipAgreement.map((clause) => clause.code)).size).toBe(partnershipAgreement.length);
	for (const { title, lines } of partnershipAgreement) {
		expect(lines.length).toBeGreaterThan(0);
		for (const { en, cy } of [title, ...lines]) {
			expect(en.trim()).not.toBe('');
			expect(cy.trim()).not.toBe('');
			expect(cy).not.toBe(en);
			expect(en.match(/\{\w+\}/g)).toEqual(cy.match(/\{\w+\}/g));
		}
	}
});

it('fills in what is known, in each language', () => {
	const draft = draftAgreement({
		partnership: 'Five Rivers',
		schools: { en: 'Ashby and Brook', cy: 'Ashby a Brook' },
		lead: 'Jo Hartley',
		startsOn: { en: '1 September 2026', cy: '1 Medi 2026' },
	});
	expect(draft[0]?.lines[0]).toEqual({
		en: 'We are Five Rivers: Ashby and Brook. We begin on 1 September 2026.',
		cy: 'Ni yw Five Rivers: Ashby a Brook. Dechreuwn ar 1 Medi 2026.',
	});
	expect(JSON.stringify(draft)).not.toMatch(/\{(partnership|schools|lead|startsOn)\}/);
});
