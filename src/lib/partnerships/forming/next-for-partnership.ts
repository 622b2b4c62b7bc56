/** Why: whoever looks after a partnership sees first what it needs next, one thing at a time, in the order that works. */

/** What is known of a partnership today. */
export interface PartnershipProgress {
	readonly status: 'forming' | 'active' | 'paused' | 'ended';
	readonly schools: number;
	readonly hasLead: boolean;
	readonly hasAims: boolean;
	readonly hasDecisionRules: boolean;
	/** Schools without a head who is here or has been invited. */
	readonly withoutHead: number;
	/** Schools in no cluster. */
	readonly unplaced: number;
	readonly clusters: readonly { readonly id: string; readonly schools: number; readonly hasCycle: boolean }[];
}

/** The next step; `open-cycle` names the cluster. Nothing is needed once every cluster has its cycle. */
export type NextForPartnership =
	| {
			readonly kind:
				'ended' | 'paused' | 'add-schools' | 'choose-lead' | 'invite-heads' | 'write-agreement' | 'divide' | 'nothing';
	  }
	| { readonly kind: 'open-cycle'; readonly clusterId: string };

/** What the partnership needs next. */
export function nextForPartnership(progress: PartnershipProgress): NextForPartnership {
	const { status, schools, clusters } = progress;
	if (status === 'ended' || status === 'paused') return { kind: status };
	if (schools < 2) return { kind: 'add-schools' };
	if (!progress.hasLead) return { kind: 'choose-lead' };
	if (progress.withoutHead > 0) return { kind: 'invite-heads' };
	if (!progress.hasAims || !progress.hasDecisionRules) return { kind: 'write-agreement' };
	if (progress.unplaced > 0) return { kind: 'divide' };
	const ready = clusters.find((one) => !one.hasCycle && one.schools >= 2);
	return ready ? { kind: 'open-cycle', clusterId: ready.id } : { kind: 'nothing' };
}
