// Trusts and federations come in two files: what they are, and which schools are in them.
import { readDate, readText, unreadable } from '../reading/cell-values.ts';
import type { Headings } from '../reading/headings.ts';
import type { Skip } from '../skip.ts';
import { readNumber } from './read-number.ts';
import type { GroupKind } from './read-school.ts';

/** A trust, federation or other group of schools as the register gives it. A field that the file lacks is absent. */
export interface GroupRow {
	readonly uid: string;
	readonly kind: GroupKind | 'other';
	readonly name: string;
	readonly detail: string | null;
	readonly companies_house_number?: string | null;
	readonly ukprn?: string | null;
	readonly status?: string | null;
	readonly opened_on?: string | null;
	readonly closed_on?: string | null;
}

/** One school in one group. `leftOn` is set when the group has closed. */
export interface MembershipRow {
	readonly group: GroupRow;
	readonly urn: string;
	readonly joinedOn: string | null;
	readonly leftOn: string | null;
}

/** A reader of the rows of a file of groups. */
export function groupReader(headings: Headings): (cells: readonly string[]) => GroupRow | Skip {
	const uidAt = headings.find('linkeduid', 'groupuid') ?? -1;
	return (cells) => {
		const cell = (...keys: readonly string[]): string => cells[headings.find(...keys) ?? -1] ?? '';
		const uid = readText(cells[uidAt] ?? '');
		const name = readText(cell('groupname'));
		if (uid === null || name === null || !/^[\w-]{1,30}$/.test(uid)) return { skip: 'group-missing' };
		const detail = readText(cell('grouptype', 'grouptypename'));
		if (/sponsor/i.test(detail ?? '')) return { skip: 'sponsor' };
		const opened_on = readDate(cell('opendate'));
		const closed_on = readDate(cell('closeddate'));
		if (opened_on === unreadable) return { skip: 'date-wrong', column: 'Open date' };
		if (closed_on === unreadable) return { skip: 'date-wrong', column: 'Closed Date' };
		return {
			...{ uid, kind: kindOf(detail), name, detail },
			...(headings.has('companieshousenumber') && { companies_house_number: readText(cell('companieshousenumber')) }),
			...(headings.has('ukprn') && { ukprn: readText(cell('ukprn')) }),
			...(headings.has('groupstatus') && { status: readText(cell('groupstatus')) }),
			...(headings.has('opendate') && { opened_on }),
			...(headings.has('closeddate') && { closed_on }),
		};
	};
}

/** A reader of the rows of a file of group links. */
export function membershipReader(headings: Headings): (cells: readonly string[]) => MembershipRow | Skip {
	const readGroup = groupReader(headings);
	const joinedAt = headings.find('joineddate') ?? -1;
	return (cells) => {
		const urn = readNumber(cells[headings.find('urn') ?? -1] ?? '', 'england');
		if (typeof urn !== 'string') return urn;
		const group = readGroup(cells);
		if ('skip' in group) return group;
		const joinedOn = readDate(cells[joinedAt] ?? '');
		if (joinedOn === unreadable) return { skip: 'date-wrong', column: headings.names[joinedAt] ?? '' };
		return { group, urn, joinedOn, leftOn: group.closed_on ?? null };
	};
}

function kindOf(detail: string | null): GroupRow['kind'] {
	if (/federation/i.test(detail ?? '')) return 'federation';
	return /trust/i.test(detail ?? '') ? 'trust' : 'other';
}
