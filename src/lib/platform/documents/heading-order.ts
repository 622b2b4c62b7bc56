/** Why: PDF/UA and screen readers need headings that start at 1 and never skip a level, whatever a caller passed. */
import type { Block } from './document.ts';
import { hasInk } from './printable-text.ts';

type Level = 1 | 2 | 3;

const oneDeeper = (level: Level | 0): Level => (level === 0 ? 1 : level === 1 ? 2 : 3);

/** The blocks without headings that say nothing, and with levels raised where they would skip one (ISO 14289-1, 7.4.2). */
export function orderHeadings(blocks: readonly Block[]): readonly Block[] {
	let last: Level | 0 = 0;
	const spoken = blocks.filter((block) => block.kind !== 'heading' || hasInk(block.text));
	return spoken.map((block) => {
		if (block.kind !== 'heading') return block;
		const deepest = oneDeeper(last);
		last = block.level > deepest ? deepest : block.level;
		return last === block.level ? block : { ...block, level: last };
	});
}
