import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIn, localise } from './localised.ts';

describe('localise', () => {
	it('gives the language that was asked for', () => {
		expect(localise({ en: 'School', cy: 'Ysgol' }, 'en')).toBe('School');
		expect(localise({ en: 'School', cy: 'Ysgol' }, 'cy')).toBe('Ysgol');
	});

	it('gives the other language when one was left empty', () => {
		expect(localise({ en: 'School', cy: ' ' }, 'cy')).toBe('School');
		expect(localise({ en: '', cy: 'Ysgol' }, 'en')).toBe('Ysgol');
	});
});

describe('fillIn', () => {
	it('fills places in both languages and leaves unknown ones to be seen', () => {
		expect(fillIn({ en: 'Ask {dsl}, {when}', cy: 'Gofynnwch i {dsl}' }, { dsl: 'Jo Hartley' })).toEqual({
			en: 'Ask Jo Hartley, {when}',
			cy: 'Gofynnwch i Jo Hartley',
		});
	});

	it('puts the value in as it is, whatever it holds', () => {
		fc.assert(
			fc.property(fc.string(), (value) => {
				expect(fillIn({ en: '{name}', cy: '[{name}]' }, { name: value })).toEqual({
					en: value,
					cy: `[${value}]`,
				});
			}),
		);
	});
});
