// One row of a file of schools becomes one school, with its context, its groups and its links.
import { fromNationalGrid } from '../grid-reference.ts';
import { readDate, readText, unreadable } from '../reading/cell-values.ts';
import type { Headings } from '../reading/headings.ts';
import type { Skip } from '../skip.ts';
import { countryNamed, type Country } from './country.ts';
import { linkKind, type SchoolLink } from './link-kind.ts';
import { measureColumns, type YearOfContext } from './measures.ts';
import { readContext } from './read-context.ts';
import { readNumber } from './read-number.ts';
import { schoolColumns, type SchoolField } from './school-columns.ts';
import { schoolStatus } from './school-status.ts';

export type GroupKind = 'trust' | 'federation';

/** The trust or federation that a row names; `uid` is missing in the search download. */
export interface NamedGroup {
	readonly uid: string | null;
	readonly name: string;
	readonly detail: string | null;
	readonly joinedOn: string | null;
}

/** A field that the file does not have is absent; one that it leaves blank is null. */
export type SchoolFields = Readonly<Partial<Record<SchoolField, string | number | null>>>;

/** What one row says about a school. */
export interface SchoolRow {
	readonly country: Country;
	readonly urn: string;
	readonly name: string;
	readonly fields: SchoolFields;
	readonly context: readonly YearOfContext[];
	/** For each kind of group that the file speaks of: the school's group, or null for none. */
	readonly groups: Readonly<Partial<Record<GroupKind, NamedGroup | null>>>;
	readonly links: readonly SchoolLink[];
}

export type ReadSchool = (cells: readonly string[]) => SchoolRow | Skip;

/** A reader of the rows under `headings`. `country` is where schools are when the file does not say. */
export function schoolReader(headings: Headings, country: Country): ReadSchool {
	const columns = schoolColumns.flatMap((one) => {
		const at = headings.find(...one.headings);
		return at === undefined ? [] : [{ ...one, at, heading: headings.names[at] ?? '' }];
	});
	const measures = measureColumns(headings);
	const hasPupils = measures.some((one) => one.measure === 'pupils');
	return (cells) => {
		const where = readCountry(cells, headings, country);
		if (typeof where !== 'string') return where;
		const urn = readNumber(cells[headings.find('urn') ?? -1] ?? '', where);
		if (typeof urn !== 'string') return urn;
		const fields: Partial<Record<SchoolField, string | number | null>> = {};
		for (const { field, at, read, heading, wrong } of columns) {
			const value = read(cells[at] ?? '');
			if (value === unreadable) return { skip: wrong, column: heading };
			fields[field] = value;
		}
		if (typeof fields.name !== 'string') return { skip: 'name-missing' };
		const status = readStatus(cells, headings);
		if (typeof status === 'object') return status;
		if (status !== undefined) fields.status = status;
		placeOnGlobe(fields);
		const context = readContext(cells, measures, headings);
		if ('skip' in context) return context;
		if (fields.pupils === undefined && hasPupils) fields.pupils = latestPupils(context);
		const groups = readGroups(cells, headings);
		if ('skip' in groups) return groups;
		const links = readLinked(cells, headings, urn);
		return { country: where, urn, name: fields.name, fields, context, groups, links };
	};
}

function latestPupils(context: readonly YearOfContext[]): number | null {
	const years = context.filter((one) => one.measures['pupils'] !== undefined);
	const value = years.toSorted((one, other) => other.year - one.year)[0]?.measures['pupils']?.value;
	return typeof value === 'number' ? value : null;
}

function readCountry(cells: readonly string[], headings: Headings, country: Country): Country | Skip {
	if (headings.has('establishmentname')) {
		const group = cells[headings.find('establishmenttypegroupname') ?? -1] ?? '';
		return group.trim() === 'Welsh schools' ? 'wales' : 'england';
	}
	const cell = cells[headings.find('country') ?? -1] ?? '';
	if (cell.trim() === '') return country;
	return (
		countryNamed(cell) ?? {
			skip: 'country-unknown',
			column: headings.names[headings.find('country') ?? -1] ?? 'country',
		}
	);
}

/** The status, undefined when the file has no such column. */
function readStatus(cells: readonly string[], headings: Headings): string | undefined | Skip {
	const at = headings.find('establishmentstatusname', 'establishmentstatuscode', 'status');
	if (at === undefined) return undefined;
	const text = cells[at] ?? '';
	const code = cells[headings.find('establishmentstatuscode') ?? -1] ?? '';
	return schoolStatus(text.trim() === '' ? code : text) ?? { skip: 'status-unknown', column: headings.names[at] ?? '' };
}

function placeOnGlobe(fields: Partial<Record<SchoolField, string | number | null>>): void {
	if (fields.easting === undefined || fields.northing === undefined || fields.latitude !== undefined) return;
	const place = fromNationalGrid(Number(fields.easting ?? Number.NaN), Number(fields.northing ?? Number.NaN));
	fields.latitude = place === undefined ? null : rounded(place.latitude);
	fields.longitude = place === undefined ? null : rounded(place.longitude);
}

/** Six decimals of a degree are a tenth of a metre. */
function rounded(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}

const groupHeadings: Readonly<
	Record<GroupKind, Readonly<Record<'uid' | 'name' | 'detail' | 'joined', readonly string[]>>>
> = {
	trust: {
		uid: ['trustscode', 'trustuid'],
		name: ['trustsname', 'trustname'],
		detail: ['trusttype'],
		joined: ['trustjoineddate'],
	},
	federation: {
		uid: ['federationscode', 'federationuid'],
		name: ['federationsname', 'federationname'],
		detail: [],
		joined: ['federationjoineddate'],
	},
};

function readGroups(cells: readonly string[], headings: Headings): SchoolRow['groups'] | Skip {
	const groups: Partial<Record<GroupKind, NamedGroup | null>> = {};
	for (const kind of ['trust', 'federation'] as const) {
		const wanted = groupHeadings[kind];
		if (headings.find(...wanted.name) === undefined) continue;
		const cell = (keys: readonly string[]): string => cells[headings.find(...keys) ?? -1] ?? '';
		const name = readText(cell(wanted.name));
		const joinedOn = readDate(cell(wanted.joined));
		if (joinedOn === unreadable)
			return { skip: 'date-wrong', column: headings.names[headings.find(...wanted.joined) ?? -1] ?? '' };
		groups[kind] =
			name === null ? null : { uid: readText(cell(wanted.uid)), name, detail: readText(cell(wanted.detail)), joinedOn };
	}
	return groups;
}

/** The search download spills its linked schools, "148213 Successor", into columns without a heading. */
function readLinked(cells: readonly string[], headings: Headings, urn: string): readonly SchoolLink[] {
	const at = headings.find('linkedestablishments');
	if (at === undefined) return [];
	return cells.slice(at).flatMap((cell) => {
		const match = /^\s*(\d{4,8})\s+(\S.*?)\s*$/.exec(cell);
		const [linkedUrn, linkType] = [match?.[1], match?.[2]];
		if (linkedUrn === undefined || linkType === undefined || linkedUrn === urn) return [];
		return [{ urn, linkedUrn, kind: linkKind(linkType), linkType, linkedOn: null }];
	});
}
