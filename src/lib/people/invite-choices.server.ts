/** Why: a form that invites offers only the schools and roles to which its reader may invite. */
import { sql } from 'kysely';
import { may, refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type OrganisationId, type PartnershipId, type Result, type SchoolId } from '#lib/kernel/index.ts';

/** What can be chosen; `mayAssign` says that every role in the programme can be given. */
export interface InviteChoices {
	readonly schools: readonly { readonly id: SchoolId; readonly name: string }[];
	readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string }[];
	readonly trusts: readonly { readonly id: OrganisationId; readonly name: string }[];
	readonly mayAssign: boolean;
}

/** The schools and partnerships to which the viewer may invite, and, for an administrator, the trusts of those schools. */
export async function inviteChoices(by: Acting): Promise<Result<InviteChoices, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'person.list');
	if (refused) return refused;
	const { programme, today, appointments } = by.viewer;
	const own = appointments.map((one) => one.schoolId);
	const mayAssign = may(by.viewer, 'role.assign');
	const found = await by.transaction((tx) =>
		sql<Omit<InviteChoices, 'mayAssign'>>`
with here as (
	select distinct school_id from partnership_school where programme_id = ${programme.id}
		and (until_on is null or until_on > ${today}::date)
	union select unnest(${own}::uuid[])
)
select coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name)
		from here join school s on s.id = here.school_id), '[]') as schools,
	coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name)
		from partnership p where p.programme_id = ${programme.id} and p.status <> 'ended'), '[]') as partnerships,
	coalesce((select jsonb_agg(distinct jsonb_build_object('id', o.id, 'name', o.name))
		from here join school_group g on g.school_id = here.school_id and g.left_on is null
			join organisation o on o.id = g.organisation_id and o.kind = 'trust' where ${mayAssign}::boolean), '[]') as trusts`.execute(
			tx,
		),
	);
	const row = found.rows[0] ?? { schools: [], partnerships: [], trusts: [] };
	return ok({
		schools: row.schools.filter((one) => may(by.viewer, 'person.invite', { school: one.id })),
		partnerships: row.partnerships.filter((one) => may(by.viewer, 'role.hand-on', { partnership: one.id })),
		trusts: row.trusts,
		mayAssign,
	});
}
