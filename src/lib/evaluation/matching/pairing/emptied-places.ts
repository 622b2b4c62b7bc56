/** Why: on a line the nearest control left is next door, once the places already emptied are skipped. */

/** Places 1 to `count` in order along a line, with ends 0 and `count` + 1 that are never emptied. */
export interface Places {
	/** The first place, from `place` downwards or upwards, that is not empty. */
	below(place: number): number;
	above(place: number): number;
	empty(place: number): void;
}

/** Skips emptied places by path halving (Tarjan and van Leeuwen 1984): about O(log n) a look. */
export function places(count: number): Places {
	const down = Int32Array.from({ length: count + 2 }, (_, place) => place);
	const up = down.slice();
	return {
		below: (place) => follow(down, place),
		above: (place) => follow(up, place),
		empty(place) {
			down[place] = place - 1;
			up[place] = place + 1;
		},
	};
}

function follow(links: Int32Array, place: number): number {
	let at = place;
	while (links[at] !== at) {
		links[at] = links[links[at] as number] as number;
		at = links[at] as number;
	}
	return at;
}
