/** Why: schools followed over several years start the programme at different times, or never. */

/** One school in one period; `from` is the first treated period, `null` for never. */
export interface PanelRow {
	readonly unit: string;
	readonly time: number;
	readonly from: number | null;
	readonly outcome: number;
	/** What errors are shared within; the unit itself unless told. */
	readonly cluster?: string;
}

/** Whether this row's school is treated in this row's period. */
export function isTreated({ from, time }: PanelRow): boolean {
	return from !== null && time >= from;
}

/** The periods of a panel, earliest first. */
export function periodsOf(rows: readonly PanelRow[]): readonly number[] {
	return [...new Set(rows.map(({ time }) => time))].sort((a, b) => a - b);
}

/** The distinct first treated periods, earliest first; more than one is staggered adoption. */
export function onsetsOf(rows: readonly PanelRow[]): readonly number[] {
	return [...new Set(rows.flatMap(({ from }) => (from === null ? [] : [from])))].sort((a, b) => a - b);
}

/** What is wrong with a panel: a unit twice in one period, or one whose start changes from row to row. */
export interface PanelFault {
	readonly kind: 'twice' | 'start-changes';
	/** The place among the rows. */
	readonly row: number;
}

/** The first fault of a panel, or nothing: every analysis assumes a panel without one. */
export function panelFault(rows: readonly PanelRow[]): PanelFault | null {
	const seen = new Set<string>();
	const starts = new Map<string, number | null>();
	for (const [row, { unit, time, from }] of rows.entries()) {
		const key = `${String(time)} ${unit}`;
		if (seen.has(key)) return { kind: 'twice', row };
		seen.add(key);
		const start = starts.get(unit);
		if (start !== undefined && start !== from) return { kind: 'start-changes', row };
		starts.set(unit, from);
	}
	return null;
}
