// Why: schools here keep London time, whatever the server or the browser believes; a written day has no time zone at all.

/** A day written YYYY-MM-DD, or an instant, which is read in Europe/London. */
export type Moment = string | Date;

/** A day in numbers: weekday Monday 1 to Sunday 7; `number` counts days since 1970-01-01. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly weekday: number;
	readonly number: number;
}

const london = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});

function partsOf(instant: Date): ReadonlyMap<string, number> {
	return new Map(london.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
}

/** The calendar day of a moment; text longer than a day is read as an instant. */
export function dayAt(moment: Moment): Day {
	const [year, month, day] =
		typeof moment === 'string' && moment.length === 10 ? written(moment) : inLondon(new Date(moment));
	const number = Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
	return { year, month, day, number, weekday: ((((number + 3) % 7) + 7) % 7) + 1 };
}

function written(day: string): readonly [number, number, number] {
	return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function inLondon(instant: Date): readonly [number, number, number] {
	const parts = partsOf(instant);
	return [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0];
}

/** Hour and minute of an instant in London, or of a time written HH:MM. */
export function minuteAt(time: Date | string): { readonly hour: number; readonly minute: number } {
	const written = typeof time === 'string' ? /^(\d{1,2}):(\d{2})/.exec(time) : null;
	if (written) return { hour: Number(written[1]), minute: Number(written[2]) };
	const parts = partsOf(new Date(time));
	return { hour: parts.get('hour') ?? 0, minute: parts.get('minute') ?? 0 };
}
