/** Why: a search may end well, end with reasons, be called off, or die with its process; each is told in its own words. */
import type { Clash } from '../clash/clash.ts';
import type { Proof } from '../format/rota-plan.ts';

/** What a search is for. A change by hand keeps a row of its own, so that every plan has the facts it was judged by. */
export type RunKind = 'plan' | 'repair' | 'hand';

/** How far a search has come. `points` is undefined until there is a first plan. */
export interface RunProgress {
	readonly done: number;
	readonly of: number;
	readonly points?: number;
	readonly bound?: number;
}

/** Where a search stands. `lost` means that its process has died. */
export type RunState =
	| { readonly kind: 'running'; readonly progress: RunProgress | undefined; readonly stopping: boolean }
	| { readonly kind: 'planned'; readonly planId: string; readonly proof?: Proof }
	| { readonly kind: 'no-plan'; readonly clashes: readonly Clash[] }
	/** `calledOff` by somebody, or out of time before there was any plan. */
	| { readonly kind: 'stopped'; readonly calledOff: boolean }
	| { readonly kind: 'lost' | 'failed' };

/** What is stored of a search. */
export interface StoredRun {
	readonly status: 'running' | 'planned' | 'no-plan' | 'stopped' | 'failed';
	readonly cancelAsked: boolean;
	/** Nobody has touched it for longer than a living process would leave it. */
	readonly silent: boolean;
	readonly progress: unknown;
	readonly outcome: unknown;
}

/** Seconds without a sign of life after which a search counts as lost; a living one gives two a second. */
export const silentSeconds = 20;

/** Reads where a search stands. */
export function runState({ status, cancelAsked, silent, progress, outcome }: StoredRun): RunState {
	const told = (typeof outcome === 'object' && outcome !== null ? outcome : {}) as {
		planId?: string;
		proof?: Proof;
		clashes?: readonly Clash[];
	};
	switch (status) {
		case 'running':
			return silent ? { kind: 'lost' } : { kind: 'running', progress: progressOf(progress), stopping: cancelAsked };
		case 'planned':
			return told.planId === undefined
				? { kind: 'failed' }
				: { kind: 'planned', planId: told.planId, ...(told.proof ? { proof: told.proof } : {}) };
		case 'no-plan':
			return { kind: 'no-plan', clashes: told.clashes ?? [] };
		case 'stopped':
			return { kind: 'stopped', calledOff: cancelAsked };
		case 'failed':
			return { kind: 'failed' };
	}
}

function progressOf(stored: unknown): RunProgress | undefined {
	if (typeof stored !== 'object' || stored === null || !('of' in stored)) return undefined;
	return stored as RunProgress;
}
