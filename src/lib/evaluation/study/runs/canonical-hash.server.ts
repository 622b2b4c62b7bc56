/** Why: whether two runs gave the same digits is decided by one hash, whatever order the database gives the keys back in. */
import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal, of a value written as JSON with its keys in order. */
export function canonicalHash(value: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(ordered(value)))
		.digest('hex');
}

function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, one]) => [key, ordered(one)]),
	);
}
