// The register writes a school's status as a word or a code; the house knows four.

export type SchoolStatus = 'open' | 'closing' | 'closed' | 'proposed';

const statuses: Readonly<Record<string, SchoolStatus>> = {
	open: 'open',
	'1': 'open',
	closed: 'closed',
	'2': 'closed',
	closing: 'closing',
	'open, but proposed to close': 'closing',
	'3': 'closing',
	proposed: 'proposed',
	'proposed to open': 'proposed',
	'4': 'proposed',
};

/** The status that a cell names (the register's words or codes 1 to 4, or our own words), or undefined. */
export function schoolStatus(cell: string): SchoolStatus | undefined {
	return statuses[cell.trim().toLowerCase()];
}
