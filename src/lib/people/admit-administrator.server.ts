/** Why: someone must be able to begin. Those whom the host names in the settings get an account when they first ask for a link. */
import { newId } from '#lib/kernel/index.ts';
import { houseChain, recordEvent } from '#lib/platform/audit/index.server.ts';
import type { Config } from '#lib/platform/config/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';

/** True for an address that LATERAL_ADMINISTRATORS names: its owner may create programmes. */
export function mayCreateProgrammes(config: Pick<Config, 'LATERAL_ADMINISTRATORS'>, email: string): boolean {
	return config.LATERAL_ADMINISTRATORS.includes(email.trim().toLowerCase());
}

/**
 * Makes the person for a named administrator's address, once; does nothing for any other address. The name is the part
 * before the @ until they change it.
 */
export async function admitAdministrator(
	database: Database,
	config: Pick<Config, 'LATERAL_ADMINISTRATORS'>,
	email: string,
	language: 'en' | 'cy',
	now: Date,
): Promise<void> {
	if (!mayCreateProgrammes(config, email)) return;
	const address = email.trim().toLowerCase();
	const id = newId<'person'>();
	await database.asSystem(async (tx) => {
		const made = await tx
			.insertInto('person')
			.values({ id, name: address.split('@')[0] ?? address, email: address, language })
			.onConflict((conflict) => conflict.column('email').doNothing())
			.executeTakeFirst();
		if (Number(made.numInsertedOrUpdatedRows ?? 0n) === 0) return;
		await recordEvent(tx, { programmeId: houseChain, at: now, actorId: null, verb: 'person.admit', subjectId: id });
	});
}
