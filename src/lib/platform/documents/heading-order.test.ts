import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from './document.ts';
import { orderHeadings } from './heading-order.ts';

const levelsOf = (blocks: readonly Block[]) =>
	blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));

it('begins at 1, never skips a level, and changes nothing that is in order', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const)), (levels) => {
			const blocks = levels.map((level): Block => ({ kind: 'heading', level, text: 'x' }));
			const ordered = levelsOf(orderHeadings(blocks));
			expect(ordered).toHaveLength(levels.length);
			ordered.forEach((level, index) => {
				expect(level).toBeLessThanOrEqual((ordered[index - 1] ?? 0) + 1);
				expect(level).toBeLessThanOrEqual(levels[index] ?? 0);
			});
			expect(levelsOf(orderHeadings(orderHeadings(blocks)))).toEqual(ordered);
		}),
	);
});

it('leaves out headings that say nothing', () => {
	const blocks: readonly Block[] = [
		{ kind: 'heading', level: 1, text: ' ' },
		{ kind: 'heading', level: 2, text: 'a' },
	];
	expect(orderHeadings(blocks)).toEqual([{ kind: 'heading', level: 1, text: 'a' }]);
});
