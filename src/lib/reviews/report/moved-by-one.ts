// Findings are read in the order in which they make sense, so any of them can go one place up or down.

/** The list with `id` one place earlier or later; as it was when there is no such place or no such id. */
export function movedByOne(ids: readonly string[], id: string, direction: 'up' | 'down'): readonly string[] {
	const from = ids.indexOf(id);
	const to = direction === 'up' ? from - 1 : from + 1;
	const other = ids[to];
	if (from < 0 || to < 0 || other === undefined) return ids;
	return ids.map((one, place) => (place === from ? other : place === to ? id : one));
}
