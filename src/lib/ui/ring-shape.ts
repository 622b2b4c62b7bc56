// Why: the cycle is one picture everywhere; its geometry is worked out here so that the drawing only draws.
import type { CycleStep, Status } from './shapes.ts';

const inner = 128;
const outer = 147;
const gap = (2.2 * Math.PI) / 180;
const round = (value: number): number => Math.round(value * 100) / 100;

/** A point on the drawing, from the middle; angle 0 is at the top and grows clockwise. */
function at(radius: number, angle: number): { readonly x: number; readonly y: number } {
	return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

function arc(from: number, to: number): string {
	const [a, b, c, d] = [at(outer, from), at(outer, to), at(inner, to), at(inner, from)];
	return `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`;
}

/** A school tied to the rim, by its letters, or without letters as one of a whole cluster. */
export interface RingGuest {
	readonly letters?: string;
	readonly from: { readonly x: number; readonly y: number };
	readonly to: { readonly x: number; readonly y: number };
	readonly at: { readonly x: number; readonly y: number };
}

/** One of the ring's segments, ready to draw. */
export interface RingSegment {
	readonly status: Status;
	readonly path: string;
	readonly half?: string;
	readonly number: { readonly x: number; readonly y: number };
	readonly guests: readonly RingGuest[];
}

/** The place of the step that a school has come to: the one after the last that is done, since a step can be left out for good. */
export function stepReached(steps: readonly Pick<CycleStep, 'status'>[]): number {
	return Math.min(steps.findLastIndex((step) => step.status === 'done') + 1, Math.max(0, steps.length - 1));
}

/** The segments of a ring of `steps`, and where the school's own counter sits: on the step it has come to. */
export function ringShape(steps: readonly CycleStep[]): {
	readonly segments: readonly RingSegment[];
	readonly pawn: { readonly x: number; readonly y: number };
	readonly current: number;
} {
	const width = (2 * Math.PI) / Math.max(1, steps.length);
	const current = stepReached(steps);
	const whole = steps.at(-1)?.status === 'done';
	const started = steps.some((step) => step.status === 'done' || step.status === 'now' || step.status === 'late');
	const segments = steps.map((step, index): RingSegment => {
		const from = index * width + gap;
		const to = (index + 1) * width - gap;
		const middle = (index + 0.5) * width;
		const underway = step.status === 'now' || step.status === 'late';
		return {
			status: step.status,
			path: arc(from, to),
			...(underway ? { half: arc(from, middle) } : {}),
			number: at(106, middle),
			guests: guestsOf(step, middle),
		};
	});
	const pawnAngle = !started ? 0 : whole ? 2 * Math.PI - 0.001 : (current + 0.5) * width;
	return { segments, pawn: at(137.5, pawnAngle), current };
}

function guestsOf(step: CycleStep, middle: number): readonly RingGuest[] {
	const letters = step.guests ?? [];
	if (letters.length > 0) {
		const apart = 0.206;
		return letters.slice(0, 3).map((text, index) => {
			const angle = middle + (index - (Math.min(letters.length, 3) - 1) / 2) * apart;
			return { letters: text, from: at(outer, angle), to: at(170, angle), at: at(187, angle) };
		});
	}
	const many = Math.min(step.all ?? 0, 6);
	return Array.from({ length: many }, (_, index) => {
		const angle = middle + (index - (many - 1) / 2) * 0.139;
		return { from: at(outer, angle), to: at(162.5, angle), at: at(168, angle) };
	});
}

/** A step's name for the middle of the ring: one line, or two broken where they are most alike in length. */
export function middleLines(title: string): readonly string[] {
	if (title.length <= 11) return [title];
	const breaks = [...title.matchAll(/[ -]/g)].map((found) => found.index + 1);
	const best = breaks.sort((a, b) => Math.abs(a - title.length / 2) - Math.abs(b - title.length / 2))[0];
	return best === undefined ? [title] : [title.slice(0, best).trimEnd(), title.slice(best)];
}
