/** Why: what the steps of one telling share: who is who, and where things are. */
import type { cast } from './cast.ts';
import type { Person, Scene } from './person.ts';

/** One telling of the cycle. The addresses are filled in as they come to be. */
export interface Story {
	readonly scene: Scene;
	readonly people: Record<keyof typeof cast | 'administrator', Person>;
	slug: string;
	/** Address of the review, without a slash at the end; the others likewise. */
	review: string;
	selfEvaluation: string;
	partnership: string;
	cluster: string;
}

/** What a programme is created with: somebody who may, and room for its short name. */
export interface Founding {
	readonly people: Pick<Story['people'], 'administrator'>;
	slug: string;
}
