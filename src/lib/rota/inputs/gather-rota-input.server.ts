/** Why: the planner reads one file; this makes it from what schools and people have said. */
import type { Acting } from '#lib/access/index.server.ts';
import { refuse, type Viewer } from '#lib/access/index.ts';
import { ok, problem, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { RotaInput } from '../format/rota-input.ts';
import { readRotaInput } from '../format/read-rota-input.ts';
import { readRotaFacts } from './read-rota-facts.server.ts';
import { rotaInputFrom } from './rota-input-from.ts';

/** A rota with its planner's input. `version` is that of the rota's settings; `lapsedPins` name what is no longer there. */
export interface GatheredRota {
	readonly rotaId: string;
	readonly partnershipId: PartnershipId;
	readonly name: string;
	readonly version: number;
	readonly input: RotaInput;
	readonly lapsedPins: readonly string[];
}

/**
 * Gathers a rota's input, for whoever may plan it. 'wrong-state' when none of its clusters has a school; 'invalid' with
 * the places in `reasons` when what is stored does not make an input. One round trip.
 */
export async function gatherRotaInput(
	by: Acting,
	{ rotaId }: { readonly rotaId: string },
): Promise<Result<GatheredRota, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid'>> {
	return by.transaction((tx) => gatherWithin(tx, by.viewer, rotaId));
}

/** `gatherRotaInput` inside a transaction, for use cases that decide by what it gathers. One round trip. */
export async function gatherWithin(
	tx: Transaction,
	viewer: Viewer,
	rotaId: string,
): Promise<Result<GatheredRota, 'not-found' | 'not-allowed' | 'wrong-state' | 'invalid'>> {
	const facts = await readRotaFacts(tx, viewer.programme.id, rotaId, viewer.today);
	if (!facts) return problem('not-found');
	const partnershipId = facts.partnershipId as PartnershipId;
	const refused = refuse(viewer, 'rota.plan', { partnership: partnershipId });
	if (refused) return refused;
	if (facts.schools.length === 0) return problem('wrong-state', { reasons: ['no-schools'] });
	const { file, lapsedPins } = rotaInputFrom(facts);
	const read = readRotaInput(file);
	if (!read.ok) return problem('invalid', { reasons: read.problems.map(({ path, kind }) => `${path}: ${kind}`) });
	const { name, version } = facts;
	return ok({ rotaId, partnershipId, name, version, input: read.input, lapsedPins });
}
