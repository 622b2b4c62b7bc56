/** Why: a form that invites offers only the schools and roles to which its reader may invite. */
import { sql } from 'kysely';
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type OrganisationId, type PartnershipId, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { searchQuery } from '#lib/register/index.ts';

/** What can be chosen; `mayAssign` says that every role in the programme can be given. */
export interface InviteChoices {
	/** All of them, or, when `search` is set, those that were found. */
	readonly schools: readonly { readonly id: SchoolId; readonly name: string; readonly town: string | null }[];
	/** There are too many schools for a list: they have to be looked for. */
	readonly search: boolean;
	/** More were found than are given. */
	readonly more: boolean;
	readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string }[];
	readonly trusts: readonly { readonly id: OrganisationId; readonly name: string }[];
	readonly mayAssign: boolean;
}

/** The longest list of schools that anybody should have to read, and the most that are found at once. */
const most = 25;

/**
 * The schools and partnerships to which the viewer may invite, and, for an administrator, the trusts of those schools.
 * Where there are more than 25 schools, only those in which every word of `text` begins a word of name, town or number,
 * and the one called `school`.
 */
export async function inviteChoices(
	by: Acting,
	wanted: { readonly text?: string; readonly school?: SchoolId | undefined } = {},
): Promise<Result<InviteChoices, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'person.list');
	if (refused) return refused;
	const { programme, today, appointments, partnerships } = by.viewer;
	const own = appointments.map((one) => one.schoolId);
	const led = partnerships.filter((one) => one.lead).map((one) => one.id);
	const query = searchQuery(wanted.text ?? '') ?? null;
	const mayAssign = may(by.viewer, 'role.assign');
	const found = await by.transaction((tx) =>
		sql<Omit<InviteChoices, 'mayAssign' | 'search' | 'more'> & { readonly many: number }>`
with here as (
	select distinct school_id from partnership_school where programme_id = ${programme.id}
		and (until_on is null or until_on > ${today}::date) and (${mayAssign}::boolean or partnership_id = any (${led}::uuid[]))
	union select unnest(${own}::uuid[])
)
select (select count(*)::int from here) as many,
	coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'town', s.town) order by s.name, s.id) from (
		select s.* from here join school s on s.id = here.school_id
		where (select count(*) from here) <= ${most} or s.id = ${wanted.school ?? null}::uuid
			or s.search_words @@ to_tsquery('simple', ${query}::text)
		order by s.id = ${wanted.school ?? null}::uuid desc nulls last, s.name, s.id limit ${most + 1}) s), '[]') as schools,
	coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name)
		from partnership p where p.programme_id = ${programme.id} and p.status <> 'ended'), '[]') as partnerships,
	coalesce((select jsonb_agg(distinct jsonb_build_object('id', o.id, 'name', o.name))
		from here join school_group g on g.school_id = here.school_id and g.left_on is null
			join organisation o on o.id = g.organisation_id and o.kind = 'trust' where ${mayAssign}::boolean), '[]') as trusts`.execute(
			tx,
		),
	);
	const row = found.rows[0] ?? { many: 0, schools: [], partnerships: [], trusts: [] };
	return ok({
		schools: row.schools.filter((one) => may(by.viewer, 'person.invite', { school: one.id })).slice(0, most),
		search: row.many > most,
		more: row.schools.length > most,
		partnerships: row.partnerships.filter((one) => may(by.viewer, 'role.hand-on', { partnership: one.id })),
		trusts: row.trusts,
		mayAssign,
	});
}
