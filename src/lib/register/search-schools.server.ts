// Partnerships are formed by finding schools, by whatever part of the name, town or number somebody remembers.
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { ok, type Result, type SchoolId } from '#lib/kernel/index.ts';
import type { Country } from './rows/country.ts';
import type { SchoolStatus } from './rows/school-status.ts';
import { searchQuery, searchText } from './search-words.ts';

/** A school as a list of choices shows it. */
export interface FoundSchool {
	readonly id: SchoolId;
	readonly urn: string;
	readonly country: Country;
	readonly name: string;
	readonly town: string | null;
	readonly authority: string | null;
	readonly phase: string | null;
	readonly status: SchoolStatus;
	/** YYYY-MM-DD, for a school that has closed or will. */
	readonly closedOn: string | null;
	readonly latitude: number | null;
	readonly longitude: number | null;
	readonly trust: string | null;
	/** What a closed school became, if the register says. */
	readonly became: { readonly id: SchoolId; readonly urn: string; readonly name: string } | null;
}

/** What was found. `more` means that there are others, so more of the name is needed. */
export interface FoundSchools {
	readonly schools: readonly FoundSchool[];
	readonly more: boolean;
}

const most = 20;

/**
 * Up to 20 schools in which every word typed begins a word of the name, the town, the postcode or the number; capitals,
 * accents and punctuation do not matter. A number typed whole comes first, then open schools of the programme's own
 * country. Nothing typed, or one character, finds nothing.
 */
export async function searchSchools(
	by: Acting,
	text: string,
): Promise<Result<FoundSchools, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'register.search');
	if (refused) return refused;
	const query = searchQuery(text);
	if (query === undefined || text.trim().length < 2) return ok({ schools: [], more: false });
	const country = by.viewer.programme.country;
	const start = `${searchText(text)}%`;
	const found = await by.transaction((transaction) =>
		sql<FoundSchool>`
select f.id, f.urn, f.country, f.name, f.town, f.authority_name as authority, f.phase, f.status, f.closed_on as "closedOn",
	f.latitude, f.longitude, (
		select min(o.name) from school_group g join organisation o on o.id = g.organisation_id
		where g.school_id = f.id and g.left_on is null and o.kind = 'trust') as trust, (
		select jsonb_build_object('id', n.id, 'urn', n.urn, 'name', n.name)
		from school_link l join school n on n.id = l.linked_school_id
		where l.school_id = f.id and l.kind = 'successor' and f.status = 'closed' order by l.linked_on desc nulls last limit 1) as became
from (
	select id as found, row_number() over (order by urn = ${text.trim()} desc, status = 'closed', country = ${country} desc,
		search like ${start} desc, name, urn) as place
	from school where search_words @@ to_tsquery('simple', ${query})
	order by place limit ${most + 1}
) few join school f on f.id = few.found order by few.place`.execute(transaction),
	);
	return ok({ schools: found.rows.slice(0, most), more: found.rows.length > most });
}
