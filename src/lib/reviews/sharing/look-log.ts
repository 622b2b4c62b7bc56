// A log that lists every reload hides the one look that matters, so looks of one person within the hour are told as one.

/** One look at a report. `at` is an instant in ISO 8601; `grantId` is the share that let the person in, null for host and team. */
export interface Look {
	readonly personId: string;
	readonly name: string;
	readonly at: string;
	readonly part: string;
	readonly form: 'screen' | 'pdf' | 'word';
	readonly grantId: string | null;
}

/** Looks told as one: the newest of them, and how many they were. */
export interface LookLine extends Look {
	readonly times: number;
}

const hour = 60 * 60 * 1000;

/** Newest first; looks of the same person in the same way and under the same share become one while each is within an hour of the next. */
export function lookLines(looks: readonly Look[]): readonly LookLine[] {
	const lines: { line: LookLine; oldest: number }[] = [];
	for (const look of looks.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))) {
		const same = lines.findLast(
			({ line, oldest }) =>
				line.personId === look.personId &&
				line.form === look.form &&
				line.grantId === look.grantId &&
				oldest - Date.parse(look.at) <= hour,
		);
		if (same) {
			same.line = { ...same.line, times: same.line.times + 1 };
			same.oldest = Date.parse(look.at);
		} else lines.push({ line: { ...look, times: 1 }, oldest: Date.parse(look.at) });
	}
	return lines.map(({ line }) => line);
}
