// Why: ideas with like votes would lie on each other; they are moved apart just enough to read their letters.
import type { Idea } from './shapes.ts';

/** An idea with its letter and its place on a square of 300: right is more effort, up is more impact. */
export interface PlacedIdea {
	readonly idea: Idea;
	readonly letter: string;
	readonly x: number;
	readonly y: number;
}

const side = 300;
const apart = 30;

/** Places every idea, votes running from 1 to `scale`; the order given decides the letters A, B, C and who moves. */
export function ideasShape(ideas: readonly Idea[], scale: number): readonly PlacedIdea[] {
	const placed: PlacedIdea[] = [];
	const share = (vote: number): number => Math.min(1, Math.max(0, (vote - 1) / Math.max(1, scale - 1)));
	for (const [index, idea] of ideas.entries()) {
		const x0 = 18 + share(idea.effort) * (side - 36);
		const y0 = side - 18 - share(idea.impact) * (side - 36);
		placed.push({ idea, letter: letterOf(index), ...freePlace(x0, y0, placed) });
	}
	return placed;
}

/** A, B, … Z, AA, AB, … */
function letterOf(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The nearest free place on a widening spiral around the true one. */
function freePlace(x0: number, y0: number, taken: readonly PlacedIdea[]): { readonly x: number; readonly y: number } {
	for (let turn = 0; turn < 400; turn += 1) {
		const radius = 1.6 * turn;
		const angle = turn * 2.4;
		const x = Math.round(Math.min(side - 15, Math.max(15, x0 + radius * Math.cos(angle))));
		const y = Math.round(Math.min(side - 15, Math.max(15, y0 + radius * Math.sin(angle))));
		if (taken.every((other) => Math.hypot(other.x - x, other.y - y) >= apart)) return { x, y };
	}
	return { x: Math.round(x0), y: Math.round(y0) };
}
