// A school that becomes an academy gets a new number, and its results before and after stand under different ones.

/** One number before another, as the register's links say; `before` and `after` are school numbers. */
export interface Succession {
	readonly before: string;
	readonly after: string;
}

/** A number that a school has had: its `own`, an `earlier` or a `later` one, and how many links away it is. */
export interface SchoolNumber {
	readonly urn: string;
	readonly way: 'own' | 'earlier' | 'later';
	readonly steps: number;
}

/** The links of the register, looked up from either end. */
export interface Successions {
	readonly before: ReadonlyMap<string, ReadonlySet<string>>;
	readonly after: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Successions ready to be followed; the same link said from both its ends counts once. */
export function successionsOf(links: Iterable<Succession>): Successions {
	const before = new Map<string, Set<string>>();
	const after = new Map<string, Set<string>>();
	const put = (into: Map<string, Set<string>>, from: string, to: string): void => {
		into.set(from, (into.get(from) ?? new Set()).add(to));
	};
	for (const link of links) {
		put(before, link.after, link.before);
		put(after, link.before, link.after);
	}
	return { before, after };
}

/**
 * Every number under which the results of the school numbered `urn` may have been published, its own first. A number is
 * followed to the one before (or after) it only while each has no other: two schools that merged, or one that split, are
 * not the school that came of it, so their results do not continue.
 */
export function numbersOfSchool(urn: string, { before, after }: Successions): readonly SchoolNumber[] {
	const found: SchoolNumber[] = [{ urn, way: 'own', steps: 0 }];
	const known = new Set([urn]);
	const follow = (way: 'earlier' | 'later', forth: Successions['before'], back: Successions['before']): void => {
		let from = urn;
		for (let steps = 1; ; steps += 1) {
			const next = only(forth.get(from));
			if (next === undefined || known.has(next) || only(back.get(next)) !== from) return;
			known.add(next);
			found.push({ urn: next, way, steps });
			from = next;
		}
	};
	follow('earlier', before, after);
	follow('later', after, before);
	return found;
}

function only(numbers: ReadonlySet<string> | undefined): string | undefined {
	return numbers?.size === 1 ? [...numbers][0] : undefined;
}
