// Nobody should have to say which of the register's files they have: its headings tell.
import type { Headings } from './headings.ts';

/**
 * `search`: the register's search download. `extract`: the national file with code and name pairs. `links`: one school
 * before or after another. `group-links`: schools in trusts and federations. `groups`: trusts and federations
 * themselves. `plain`: our own format for schools of any country (docs/register-file.md).
 */
export type Shape = 'search' | 'extract' | 'links' | 'group-links' | 'groups' | 'plain';

/** The shape of a file, or undefined when its headings are none that we know. */
export function shapeOf(headings: Headings): Shape | undefined {
	const has = (...keys: readonly string[]): boolean => keys.every((key) => headings.has(key));
	const group = has('groupname') && (has('linkeduid') || has('groupuid'));
	if (has('urn', 'linkurn', 'linktype')) return 'links';
	if (group) return has('urn') ? 'group-links' : 'groups';
	if (has('urn', 'establishmentname')) return has('typeofestablishmentcode') ? 'extract' : 'search';
	// Results and censuses have a number and a name too; only a register says of each school how or where it stands.
	const register = has('status') || has('country');
	return has('urn') && register && headings.find('schoolname', 'name') !== undefined ? 'plain' : undefined;
}
