// The links file ties a school's numbers together, in any order and before or after the schools themselves.
import { readDate, readText, unreadable } from '../reading/cell-values.ts';
import type { Headings } from '../reading/headings.ts';
import type { Skip } from '../skip.ts';
import { linkKind, type SchoolLink } from './link-kind.ts';
import { readNumber } from './read-number.ts';

/** A reader of the rows of a links file. */
export function linkReader(headings: Headings): (cells: readonly string[]) => SchoolLink | Skip {
	const at = {
		urn: headings.find('urn') ?? -1,
		linked: headings.find('linkurn') ?? -1,
		type: headings.find('linktype') ?? -1,
		on: headings.find('linkestablisheddate', 'linkdate') ?? -1,
	};
	return (cells) => {
		const urn = readNumber(cells[at.urn] ?? '', 'england');
		if (typeof urn !== 'string') return urn;
		const linkedUrn = readNumber(cells[at.linked] ?? '', 'england');
		if (typeof linkedUrn !== 'string') return { ...linkedUrn, column: headings.names[at.linked] ?? '' };
		if (linkedUrn === urn) return { skip: 'link-self' };
		const linkedOn = readDate(cells[at.on] ?? '');
		if (linkedOn === unreadable) return { skip: 'date-wrong', column: headings.names[at.on] ?? '' };
		const linkType = readText(cells[at.type] ?? '') ?? 'Other';
		return { urn, linkedUrn, kind: linkKind(linkType), linkType, linkedOn };
	};
}
