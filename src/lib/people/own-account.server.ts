/** Why: a person looks after their own name, language, passkeys and sign-ins; nobody else can. */
import { houseChain, recordEvent } from '#lib/platform/audit/index.server.ts';
import type { PersonId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';

/** What a person sees of their own account. */
export interface OwnAccount {
	readonly name: string;
	readonly email: string;
	readonly language: 'en' | 'cy';
	readonly passkeys: readonly { readonly id: string; readonly name: string | null; readonly madeAt: Date | null }[];
	/** Places where they are signed in, newest first; `token` tells which one is this. */
	readonly sessions: readonly {
		readonly id: string;
		readonly token: string;
		readonly userAgent: string | null;
		readonly begunAt: Date;
	}[];
}

/** Reads the account; undefined when it is gone. */
export async function readOwnAccount(
	database: Database,
	personId: PersonId,
	now: Date,
): Promise<OwnAccount | undefined> {
	const db = database.system;
	const person = await db
		.selectFrom('person')
		.select(['name', 'email', 'language'])
		.where('id', '=', personId)
		.executeTakeFirst();
	if (!person) return undefined;
	const passkeys = await db
		.selectFrom('passkey')
		.select(['id', 'name', 'created_at as madeAt'])
		.where('person_id', '=', personId)
		.orderBy('created_at')
		.execute();
	const sessions = await db
		.selectFrom('session')
		.select(['id', 'token', 'user_agent as userAgent', 'created_at as begunAt'])
		.where('person_id', '=', personId)
		.where('expires_at', '>', now)
		.orderBy('created_at', 'desc')
		.execute();
	return { ...person, passkeys, sessions };
}

/** Changes the name others see and the language of pages and mails. */
export async function changeOwnAccount(
	database: Database,
	personId: PersonId,
	change: { readonly name: string; readonly language: 'en' | 'cy' },
	now: Date,
): Promise<void> {
	await database.asSystem(async (tx) => {
		await tx
			.updateTable('person')
			.set({ name: change.name, language: change.language, updated_at: now })
			.where('id', '=', personId)
			.execute();
		await recordEvent(tx, {
			programmeId: houseChain,
			at: now,
			actorId: personId,
			verb: 'account.change',
			subjectId: personId,
		});
	});
}

/** Gives a passkey of the person's own another name. */
export async function renamePasskey(database: Database, personId: PersonId, id: string, name: string): Promise<void> {
	await database.system
		.updateTable('passkey')
		.set({ name })
		.where('id', '=', id)
		.where('person_id', '=', personId)
		.execute();
}

/** Takes a passkey of the person's own away: the device it is on can no longer sign in with it. */
export async function removePasskey(database: Database, personId: PersonId, id: string, now: Date): Promise<void> {
	await database.asSystem(async (tx) => {
		const gone = await tx
			.deleteFrom('passkey')
			.where('id', '=', id)
			.where('person_id', '=', personId)
			.executeTakeFirst();
		if (gone.numDeletedRows === 0n) return;
		await recordEvent(tx, {
			programmeId: houseChain,
			at: now,
			actorId: personId,
			verb: 'passkey.remove',
			subjectId: id,
		});
	});
}

/** Ends one of the person's own sign-ins, on whatever device it is. */
export async function endSession(database: Database, personId: PersonId, id: string): Promise<void> {
	await database.system.deleteFrom('session').where('id', '=', id).where('person_id', '=', personId).execute();
}
