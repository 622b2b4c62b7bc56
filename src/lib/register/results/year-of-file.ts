// Published results do not say of which year they are; their columns and their file's name do.

/** The years (of the summer) that a file's headings and name speak of. */
interface Spoken {
	readonly headings: number | undefined;
	readonly name: number | undefined;
}

const earlier = /^(?:PTRWM_EXP|PTRWM_HIGH|READPROG|WRITPROG|MATPROG|READ_AVERAGE|MAT_AVERAGE)_(\d{2})$/i;

function spokenOf(names: readonly string[], fileName: string): Spoken {
	const repeated = names.flatMap((name) => {
		const match = earlier.exec(name.trim());
		return match === null ? [] : [2000 + Number(match[1])];
	});
	const pair = /(20\d{2})[-_/](?:20)?(\d{2})(?!\d)/.exec(fileName);
	const spans = pair !== null && (Number(pair[1]) + 1) % 100 === Number(pair[2]);
	const single = /(?:^|[^\d])(20\d{2})(?:[^\d]|$)/.exec(fileName);
	return {
		headings: repeated.length === 0 ? undefined : Math.max(...repeated) + 1,
		name: spans ? Number(pair[1]) + 1 : pair === null && single !== null ? Number(single[1]) : undefined,
	};
}

/**
 * The year (of the summer in which it ends) that a results file without a column for it is about: the year that `asked`
 * names, else the year after the newest whose figures the file repeats (`READPROG_17` stands in the file of 2018), else
 * the school year in its name (`2017-2018`). Undefined when nothing tells, or when headings and name tell different years.
 */
export function yearOfFile(names: readonly string[], fileName: string, asked?: number): number | undefined {
	if (asked !== undefined) return asked;
	const spoken = spokenOf(names, fileName);
	if (spoken.headings === undefined) return spoken.name;
	return spoken.name === undefined || spoken.name === spoken.headings ? spoken.headings : undefined;
}
