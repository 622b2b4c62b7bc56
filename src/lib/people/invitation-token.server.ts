/** Why: the link in an invitation proves that the mailbox is theirs; only its hash is kept, so a stolen database invites nobody. */
import { createHash, randomBytes } from 'node:crypto';
import { parseId, type ProgrammeId } from '#lib/kernel/index.ts';

/** A token to send and the hash to keep. */
export interface InvitationToken {
	readonly token: string;
	readonly hash: string;
}

/** A token names its programme, so that it is looked up there and nowhere else, and carries 192 bits of chance. */
export function makeInvitationToken(programmeId: ProgrammeId): InvitationToken {
	const token = `${programmeId.replaceAll('-', '')}${randomBytes(24).toString('base64url')}`;
	return { token, hash: hashOf(token) };
}

/** The programme and the hash of a token from an address; undefined when it cannot be one. */
export function readInvitationToken(
	token: string,
): { readonly programmeId: ProgrammeId; readonly hash: string } | undefined {
	const parts = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})[\w-]{32}$/.exec(token);
	const programmeId = parseId<'programme'>(parts?.slice(1).join('-'));
	return programmeId === undefined ? undefined : { programmeId, hash: hashOf(token) };
}

function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
