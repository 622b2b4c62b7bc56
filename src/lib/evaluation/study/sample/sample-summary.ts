/** Why: before anything is frozen the evaluator sees who is in the sample, who lacks what, and which years there are at all. */

/** How many schools of each side lack a matching variable, and of which years its values are. */
export interface CovariateCover {
	readonly name: string;
	readonly treatment: number;
	readonly pool: number;
	/** Years of context that were used, with how many schools; empty for the register’s own facts. */
	readonly years: readonly { readonly year: number; readonly schools: number }[];
}

/** How many schools of one side have what, of one measure in one summer. Counts only: no figure is shown before the opening. */
export interface OutcomeCover {
	readonly measure: string;
	readonly year: number;
	readonly side: 'treatment' | 'pool';
	readonly state: string;
	readonly schools: number;
}

/** How often each side’s list has been chosen: a sample fits the lists it was made from. */
export type ListVersions = Readonly<Record<'treatment' | 'pool', number>>;

/** The sample as it was put together. */
export interface SampleSummary {
	readonly designVersion: number;
	readonly lists: ListVersions;
	readonly treatment: number;
	readonly pool: number;
	readonly clusters: number;
	readonly lacking: readonly CovariateCover[];
	readonly coverage: readonly OutcomeCover[];
}
