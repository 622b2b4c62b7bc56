/** Why: a person's jobs and roles, past and present, where somebody puts them right when people move. */
import { sql } from 'kysely';
import { may, refuse, type Seniority } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type PartnershipId, type PersonId, type Result, type SchoolId } from '#lib/kernel/index.ts';
import type { ProgrammeRole } from './seniority.ts';

/** One job at one school, with its days. */
export interface DatedAppointment {
	readonly id: string;
	readonly schoolId: SchoolId;
	readonly school: string;
	readonly job: string;
	readonly seniority: Seniority;
	readonly fromOn: string;
	readonly untilOn: string | null;
	readonly mayChange: boolean;
}

/** One role in the programme, with its days. */
export interface DatedRole {
	readonly id: string;
	readonly role: ProgrammeRole;
	readonly partnershipId: PartnershipId | null;
	readonly partnership: string | null;
	readonly organisation: string | null;
	readonly fromOn: string;
	readonly untilOn: string | null;
	readonly mayChange: boolean;
}

/** A person as colleagues see them. */
export interface PersonDetail {
	readonly id: PersonId;
	readonly name: string;
	readonly appointments: readonly DatedAppointment[];
	readonly roles: readonly DatedRole[];
}

/** Reads the person; 'not-found' when the viewer may not know their name. Newest first. */
export async function readPerson(by: Acting, id: PersonId): Promise<Result<PersonDetail, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'person.list');
	if (refused) return refused;
	const programmeId = by.viewer.programme.id;
	const found = await by.transaction((tx) =>
		sql<PersonDetail>`
select e.id, e.name,
	coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'schoolId', a.school_id, 'school', s.name, 'job', a.job,
		'seniority', a.seniority, 'fromOn', a.from_on, 'untilOn', a.until_on) order by a.from_on desc)
		from appointment a join school s on s.id = a.school_id where a.programme_id = ${programmeId} and a.person_id = e.id), '[]') as appointments,
	coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role, 'partnershipId', r.partnership_id, 'partnership', n.name,
		'organisation', o.name, 'fromOn', r.from_on, 'untilOn', r.until_on) order by r.from_on desc)
		from role r left join organisation o on o.id = r.organisation_id
			left join partnership n on n.programme_id = r.programme_id and n.id = r.partnership_id
		where r.programme_id = ${programmeId} and r.person_id = e.id), '[]') as roles
from person e where e.id = ${id}`.execute(tx),
	);
	const row = found.rows[0];
	if (!row || (row.appointments.length === 0 && row.roles.length === 0 && id !== by.viewer.person.id))
		return problem('not-found');
	return ok({
		...row,
		appointments: row.appointments.map((one) => ({
			...one,
			mayChange: may(by.viewer, 'person.appoint', { school: one.schoolId }),
		})),
		roles: row.roles.map((one) => ({
			...one,
			mayChange:
				one.role === 'partnership-lead' && one.partnershipId !== null
					? may(by.viewer, 'role.hand-on', { partnership: one.partnershipId })
					: may(by.viewer, 'role.assign'),
		})),
	});
}
