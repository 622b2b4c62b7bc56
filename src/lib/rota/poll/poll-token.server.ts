/** Why: the link in a poll's mail stands for one person and one poll; only hashes of it are kept, so a stolen database answers nothing. */
import { createHash, randomBytes } from 'node:crypto';
import { parseId, type ProgrammeId } from '#lib/kernel/index.ts';

/** A link's token, and what is stored of it. */
export interface PollToken {
	readonly token: string;
	readonly hash: string;
}

/** What a token says about itself: where to look, and what must be stored there. */
export interface PollKey {
	readonly programmeId: ProgrammeId;
	readonly answerId: string;
	readonly hash: string;
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idFrom = (bytes: Buffer): string =>
	bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** A token names its programme and its answer, so that it is looked up by key, and carries 144 bits of chance. */
export function makePollToken(programmeId: ProgrammeId, answerId: string): PollToken {
	const token = Buffer.concat([bytesOf(programmeId), bytesOf(answerId), randomBytes(18)]).toString('base64url');
	return { token, hash: hashOf(token) };
}

/** What the token of an address names; undefined when it cannot be one. */
export function readPollToken(token: string): PollKey | undefined {
	if (!/^[\w-]{67}$/.test(token)) return undefined;
	const bytes = Buffer.from(token, 'base64url');
	const programmeId = parseId<'programme'>(idFrom(bytes.subarray(0, 16)));
	const answerId = parseId(idFrom(bytes.subarray(16, 32)));
	return programmeId && answerId ? { programmeId, answerId, hash: hashOf(token) } : undefined;
}

function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
