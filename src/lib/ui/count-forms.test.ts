import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import { countForms, sayCount } from './count-forms.ts';

describe('countForms', () => {
	it.each(['en', 'cy'] as const)('says every number as the dictionary of %s does', (locale) => {
		const say = (count: number): string => m.self_evaluation_words({ count }, { locale });
		const forms = countForms(say);
		fc.assert(fc.property(fc.nat(5000), (count) => sayCount(forms, count) === say(count)));
	});

	it('keeps the forms of Welsh apart', () => {
		const forms = countForms((count) => m.self_evaluation_words({ count }, { locale: 'cy' }));
		expect(sayCount(forms, 2)).toBe('2 air');
		expect(sayCount(forms, 12)).toBe('12 gair');
	});
});
