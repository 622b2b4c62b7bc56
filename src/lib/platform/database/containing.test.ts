import { describe, expect, it } from 'vitest';
import { containing } from './containing.ts';

describe('containing', () => {
	it('finds text anywhere, and nothing where nothing was typed', () => {
		expect(containing(' Oak ')).toBe('%Oak%');
		expect(containing('  ')).toBeNull();
		expect(containing(undefined)).toBeNull();
	});
	it('takes the signs of a pattern as they stand', () => {
		expect(containing(String.raw`50%_\a`)).toBe(String.raw`%50\%\_\\a%`);
	});
});
