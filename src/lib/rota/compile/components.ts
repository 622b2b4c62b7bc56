/** Why: clusters that share nobody are separate problems, and many small ones are solved far sooner than one large one. */
import type { RotaCluster } from '../format/rota-input.ts';
import type { RotaBook } from '../rules/book.ts';
import { schoolsOf } from '../rules/may-take.ts';

/** Groups of clusters that share people, each in the order of ids. */
export function componentsOf({ input, clusterOf }: RotaBook): readonly (readonly RotaCluster[])[] {
	const clusters = input.clusters.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const root = new Map(clusters.map(({ id }) => [id, id]));
	const find = (id: string): string => {
		const up = root.get(id) ?? id;
		if (up === id) return id;
		const top = find(up);
		root.set(id, top);
		return top;
	};
	const join = (a: string, b: string): void => {
		const [first, second] = [find(a), find(b)].toSorted();
		if (first !== undefined && second !== undefined) root.set(second, first);
	};
	for (const person of input.people) {
		const reached = [...person.helps, ...schoolsOf(person).flatMap((id) => clusterOf.get(id)?.id ?? [])];
		for (const id of reached) join(reached[0] ?? id, id);
	}
	return [...Map.groupBy(clusters, ({ id }) => find(id)).values()];
}
