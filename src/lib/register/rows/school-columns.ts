// Only what is listed here is ever read from a file of schools: heads' names, telephones and e-mail addresses are not.
import {
	numberReader,
	readDate,
	readLabel,
	readPostcode,
	readText,
	readWebsite,
	type Read,
} from '../reading/cell-values.ts';
import type { SkipKind } from '../skip.ts';

/** A column of the school table that a file can fill. */
export type SchoolField =
	| 'ukprn'
	| 'authority_code'
	| 'authority_name'
	| 'establishment_number'
	| 'name'
	| 'type'
	| 'type_group'
	| 'phase'
	| 'status'
	| 'opened_on'
	| 'closed_on'
	| 'low_age'
	| 'high_age'
	| 'gender'
	| 'religious_character'
	| 'diocese'
	| 'street'
	| 'town'
	| 'county'
	| 'postcode'
	| 'region'
	| 'district'
	| 'urban_rural'
	| 'lsoa'
	| 'msoa'
	| 'easting'
	| 'northing'
	| 'latitude'
	| 'longitude'
	| 'website'
	| 'pupils';

/** How one field is found and read. The first of `headings` (as keys) that the file has is used. */
export interface SchoolColumn {
	readonly field: SchoolField;
	readonly headings: readonly string[];
	readonly read: (cell: string) => Read<string | number>;
	readonly wrong: SkipKind;
}

type Reader = SchoolColumn['read'];

function column(field: SchoolField, headings: readonly string[], read: Reader = readText): SchoolColumn {
	return { field, headings, read, wrong: read === readDate ? 'date-wrong' : 'figure-wrong' };
}

const typeGroups: Readonly<Record<string, string>> = {
	'Local authority': 'Local authority maintained schools',
	Academy: 'Academies',
	'Free school': 'Free Schools',
};

const readTypeGroup: Reader = (cell) => {
	const text = readLabel(cell);
	return text === null ? null : (typeGroups[text] ?? text);
};
const readPhase: Reader = (cell) => readLabel(cell)?.replace(/^All through$/i, 'All-through') ?? null;
const readSetting: Reader = (cell) => readLabel(cell)?.replace(/^\([^)]*\)\s*/, '') ?? null;
const age = numberReader(0, 120, true);
const metres = numberReader(0, 1_300_000, true);

/** Every column but the number, the status and the country, which have rules of their own. */
export const schoolColumns: readonly SchoolColumn[] = [
	column('name', ['establishmentname', 'schoolname', 'name']),
	column('ukprn', ['ukprn']),
	column('authority_code', ['lacode', 'authoritycode']),
	column('authority_name', ['laname', 'authorityname']),
	column('establishment_number', ['establishmentnumber']),
	column('type', ['typeofestablishmentname', 'establishmenttype', 'type'], readLabel),
	column('type_group', ['establishmenttypegroupname', 'typegroup'], readTypeGroup),
	column('phase', ['phaseofeducationname', 'phase'], readPhase),
	column('opened_on', ['opendate', 'openedon'], readDate),
	column('closed_on', ['closedate', 'closedon'], readDate),
	column('low_age', ['statutorylowage', 'lowage'], age),
	column('high_age', ['statutoryhighage', 'highage'], age),
	column('gender', ['gendername', 'gender'], readLabel),
	column('religious_character', ['religiouscharactername', 'religiouscharacter'], readLabel),
	column('diocese', ['diocesename', 'diocese'], readLabel),
	column('street', ['street']),
	column('town', ['town']),
	column('county', ['countyname', 'county']),
	column('postcode', ['postcode'], readPostcode),
	column('region', ['gorname', 'region'], readLabel),
	column('district', ['districtadministrativename', 'administrativedistrict', 'district'], readLabel),
	column('urban_rural', ['urbanruralname', 'ruc11name', 'ruc21name', 'urbanrural'], readSetting),
	column('lsoa', ['lsoacode', 'lsoa11code', 'lsoa21code', 'lsoa']),
	column('msoa', ['msoacode', 'msoa11code', 'msoa21code', 'msoa']),
	column('easting', ['easting'], metres),
	column('northing', ['northing'], metres),
	column('latitude', ['latitude'], numberReader(-90, 90, false)),
	column('longitude', ['longitude'], numberReader(-180, 180, false)),
	column('pupils', ['numberofpupils', 'pupils'], numberReader(0, 1_000_000, true)),
	column('website', ['schoolwebsite', 'website'], readWebsite),
];
