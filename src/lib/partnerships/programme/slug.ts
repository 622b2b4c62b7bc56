/** Why: a programme's short name stands in every address, so it is made from its name and never looks like one of our own pages. */

const own = new Set([
	'account',
	'accessibility',
	'api',
	'calendar',
	'health',
	'help',
	'invitation',
	'join',
	'kit-look',
	'language',
	'outbox',
	'privacy',
	'programmes',
	'ready',
	'sign-in',
	'sign-out',
	'signed-in',
]);

const longest = 40;

/** A short name for addresses: plain letters, digits and hyphens, at most 40; never empty and never one of our own pages. */
export function slugOf(name: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, longest)
		.replace(/^-+|-+$/g, '');
	if (plain === '') return 'programme';
	return own.has(plain) ? `${plain}-programme` : plain;
}

/** `wanted`, or with the first number from 2 that nobody has taken. */
export function freeSlug(wanted: string, taken: readonly string[]): string {
	if (!taken.includes(wanted)) return wanted;
	let number = 2;
	while (taken.includes(`${wanted}-${number}`)) number += 1;
	return `${wanted}-${number}`;
}
