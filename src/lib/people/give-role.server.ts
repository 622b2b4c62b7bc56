/** Why: a role is held once at a time, however often it is given. */
import { sql } from 'kysely';
import { newId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { ProgrammeRole } from './seniority.ts';

/** A role from a day on. */
export interface RoleToGive {
	readonly programme_id: string;
	readonly person_id: string;
	readonly role: ProgrammeRole;
	readonly partnership_id: string | null;
	readonly organisation_id: string | null;
	readonly from_on: string;
}

/** Gives the role unless the person holds it already. */
export async function giveRole(tx: Transaction, one: RoleToGive): Promise<void> {
	await sql`
		insert into role (programme_id, id, person_id, role, partnership_id, organisation_id, from_on)
		select ${one.programme_id}, ${newId()}, ${one.person_id}, ${one.role}, ${one.partnership_id}::uuid,
			${one.organisation_id}::uuid, ${one.from_on}::date
		where not exists (select from role r where r.programme_id = ${one.programme_id} and r.person_id = ${one.person_id}
			and r.role = ${one.role} and r.partnership_id is not distinct from ${one.partnership_id}::uuid
			and r.organisation_id is not distinct from ${one.organisation_id}::uuid
			and (r.until_on is null or r.until_on > ${one.from_on}::date))`.execute(tx);
}
