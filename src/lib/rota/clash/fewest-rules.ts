/** Why: of a hundred rules three may clash; the search for them must not take a hundred times as long as planning. */

/**
 * An irreducible set of rules that cannot all hold: without any one of them the rest can. Undefined when even no rule
 * at all cannot hold. `holds` tells whether rules can hold together. Source: QuickXplain (Junker 2004); about
 * k·log(n/k) questions for k of n rules.
 */
export function fewestRules<Rule>(
	rules: readonly Rule[],
	holds: (kept: readonly Rule[]) => boolean,
): readonly Rule[] | undefined {
	if (!holds([])) return undefined;
	const explain = (background: readonly Rule[], added: boolean, among: readonly Rule[]): readonly Rule[] => {
		if (added && !holds(background)) return [];
		if (among.length === 1) return among;
		const middle = Math.floor(among.length / 2);
		const [first, second] = [among.slice(0, middle), among.slice(middle)];
		const inSecond = explain([...background, ...first], first.length > 0, second);
		const inFirst = explain([...background, ...inSecond], inSecond.length > 0, first);
		return [...inFirst, ...inSecond];
	};
	return rules.length === 0 ? [] : explain([], false, rules);
}
