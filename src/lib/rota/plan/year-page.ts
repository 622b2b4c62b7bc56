/** Why: the grid of the year is one page with one shape, whether its plan is published, a draft, or still to be made. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { Arranged } from '../repair/diff-plans.ts';
import type { RunKind, RunState } from './run-state.ts';
import type { StoredPlan } from './stored-plan.ts';

export type PlanStatus = 'draft' | 'published' | 'replaced' | 'discarded';

/** A plan in a list of plans. */
export interface PlanLine {
	readonly id: string;
	readonly status: PlanStatus;
	readonly madeHow: 'solver' | 'hand' | 'repair';
	readonly madeBy: string | null;
	/** In London. */
	readonly madeOn: CalendarDate;
	readonly publishedOn: CalendarDate | null;
	readonly points: number;
	readonly version: number;
	readonly basedOn: string | null;
}

/** A cluster of the rota; without an open cycle its reviews cannot be published. */
export interface YearCluster {
	readonly id: string;
	readonly name: string;
	readonly cycleId: string | null;
}

/** Names by id; a person outside the viewer's access set has none. */
export interface YearNames {
	readonly schools: Readonly<Record<string, string>>;
	readonly people: Readonly<Record<string, string>>;
}

/** A review that stands in a host's open cycle. */
export interface BookedReview extends Arranged {
	/** It is under way or over: publishing leaves it as it is. */
	readonly begun: boolean;
}

/** A rota's year as its page shows it. */
export interface YearPage {
	readonly rota: {
		readonly id: string;
		readonly name: string;
		readonly partnershipId: string;
		readonly partnershipName: string;
		readonly firstDay: CalendarDate;
		readonly lastDay: CalendarDate;
	};
	readonly mayPlan: boolean;
	readonly clusters: readonly YearCluster[];
	/** The newest first. Who may not plan sees the published one alone. */
	readonly plans: readonly PlanLine[];
	readonly run: { readonly id: string; readonly kind: RunKind; readonly state: RunState } | undefined;
	readonly shown: { readonly line: PlanLine; readonly plan: StoredPlan } | undefined;
	/** What is published, when a draft is shown. */
	readonly published: StoredPlan | undefined;
	/** What stands in the open cycles already, for whoever looks at a draft before anything is published. */
	readonly booked: readonly BookedReview[];
	/** The review of each host in its cluster's open cycle. */
	readonly reviewOf: Readonly<Record<string, string>>;
	readonly names: YearNames;
}
