import { describe, expect, it } from 'vitest';
import { listOf } from './list-of.ts';

describe('a list', () => {
	it.each([
		[[], 'en', ''],
		[['Ruth'], 'cy', 'Ruth'],
		[['Ruth', 'Gareth', 'Imran'], 'en', 'Ruth, Gareth and Imran'],
		[['Ruth', 'Gareth', 'Imran'], 'cy', 'Ruth, Gareth ac Imran'],
		[['Ruth', 'Nia'], 'cy', 'Ruth a Nia'],
		[['Ruth', 'Catrin'], 'cy', 'Ruth a Catrin'],
		[['Ruth', 'Wendy'], 'cy', 'Ruth a Wendy'],
		[['saith', 'wyth'], 'cy', 'saith ac wyth'],
		[['disgyblion', 'teuluoedd'], 'cy', 'disgyblion a theuluoedd'],
		[['gwersi', 'cyfweliadau'], 'cy', 'gwersi a chyfweliadau'],
		[['staff', 'plant'], 'cy', 'staff a phlant'],
		[['staff', 'chwaraeon'], 'cy', 'staff a chwaraeon'],
		[['Iau', 'ôl-ofal'], 'cy', 'Iau ac ôl-ofal'],
	] as const)('of %j in %s is %j', (items, locale, said) => {
		expect(listOf(items, locale)).toBe(said);
	});
});
