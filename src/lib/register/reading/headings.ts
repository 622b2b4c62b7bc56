// The same column is "LA (code)" in one published file and la_code in another.

/** A heading as a key: letters and digits only, in lower case. "LA (code)" and "la_code" are both `lacode`. */
export function headingKey(heading: string): string {
	return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Where each column stands. The first of two columns with one name wins. */
export class Headings {
	readonly names: readonly string[];
	readonly #at = new Map<string, number>();

	constructor(header: readonly string[]) {
		this.names = header.map((name) => name.trim());
		for (const [index, name] of this.names.entries()) {
			const key = headingKey(name);
			if (key !== '' && !this.#at.has(key)) this.#at.set(key, index);
		}
	}

	has(key: string): boolean {
		return this.#at.has(key);
	}

	/** The place of the first of `keys` that the file has. */
	find(...keys: readonly string[]): number | undefined {
		const key = keys.find((one) => this.#at.has(one));
		return key === undefined ? undefined : this.#at.get(key);
	}

	/** Keys and places of all columns. */
	entries(): IterableIterator<[string, number]> {
		return this.#at.entries();
	}
}

/** The delimiter of a heading line: a comma unless there are more semicolons or tabs. */
export function delimiterOf(line: string): string {
	const count = (mark: string): number => line.split(mark).length;
	const [best] = [',', ';', '\t'].toSorted((one, other) => count(other) - count(one));
	return best ?? ',';
}
