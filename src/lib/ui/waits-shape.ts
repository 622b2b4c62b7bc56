// Why: who waits for whom is seen faster on a circle of equals than read in a list; the list says the same.
import type { School, Wait } from './shapes.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where each school sits, and an arrow for each pair that waits, bent towards the middle so that two never lie on each other. */
export function waitsShape(
	schools: readonly School[],
	waits: readonly Wait[],
): {
	readonly nodes: readonly { readonly school: School; readonly x: number; readonly y: number }[];
	readonly arrows: readonly string[];
	readonly radius: number;
} {
	const radius = schools.length > 8 ? 16 : 23;
	const nodes = schools.map((school, index) => {
		const angle = (2 * Math.PI * index) / schools.length;
		return { school, x: round(92 * Math.sin(angle)), y: round(-92 * Math.cos(angle)) };
	});
	const drawn = new Set<string>();
	const arrows: string[] = [];
	for (const { from, to } of waits) {
		const a = nodes.find((node) => node.school.letters === from);
		const b = nodes.find((node) => node.school.letters === to);
		if (!a || !b || a === b || drawn.has(`${from} ${to}`)) continue;
		drawn.add(`${from} ${to}`);
		arrows.push(arrow(a, b, radius + 6));
	}
	return { nodes, arrows, radius };
}

interface Point {
	readonly x: number;
	readonly y: number;
}

function arrow(a: Point, b: Point, clear: number): string {
	const across = Math.hypot(b.x - a.x, b.y - a.y);
	// The bend keeps to the walker's left, so that there and back are two lines.
	const bend = {
		x: (a.x + b.x) * 0.3 + ((b.y - a.y) / across) * 14,
		y: (a.y + b.y) * 0.3 - ((b.x - a.x) / across) * 14,
	};
	const start = step(a, bend, clear);
	const end = step(b, bend, clear + 3);
	return `M${start.x} ${start.y}Q${round(bend.x)} ${round(bend.y)} ${end.x} ${end.y}`;
}

function step(from: Point, towards: Point, length: number): Point {
	const away = Math.hypot(towards.x - from.x, towards.y - from.y) || 1;
	return {
		x: round(from.x + ((towards.x - from.x) / away) * length),
		y: round(from.y + ((towards.y - from.y) / away) * length),
	};
}
