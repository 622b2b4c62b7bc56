// Why: a greeting to "Dr" is no greeting.

const titles = new Set([
	'dr',
	'mr',
	'mrs',
	'ms',
	'miss',
	'mx',
	'prof',
	'professor',
	'rev',
	'revd',
	'sir',
	'dame',
	'fr',
	'sr',
]);

/** The name to greet somebody by: the first word that is no title; the whole name when it is only a title and one more. */
export function givenName(name: string): string {
	const words = name.trim().split(/\s+/);
	const [first = '', second] = words;
	if (!titles.has(first.toLowerCase().replace(/\.$/, ''))) return first;
	return second === undefined || words.length === 2 ? words.join(' ') : second;
}
