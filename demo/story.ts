/** Why: a story is plain words and days from today, so that whoever writes one need not know the tables. */
import type { SupportTopic } from '#lib/improvement/index.ts';

export interface PersonStory {
	readonly name: string;
	readonly job: string;
	readonly seniority: 'head' | 'senior' | 'middle' | 'teacher' | 'governor';
	readonly language?: 'en' | 'cy';
}

export interface SchoolStory {
	readonly name: string;
	readonly country: 'england' | 'wales';
	readonly type: string;
	readonly town: string;
	readonly authority: string;
	/** Latitude and longitude. */
	readonly at: readonly [number, number];
	readonly pupils: number;
	/** The trust it belongs to, and the person there who reads what it shows the trust. */
	readonly trust?: { readonly name: string; readonly officer: string };
	/** The head first. */
	readonly people: readonly PersonStory[];
}

export interface AnswerStory {
	readonly code: string;
	readonly text: string;
	readonly confidence: 'thin' | 'some' | 'strong';
	readonly direction: 'declining' | 'steady' | 'improving';
	readonly focus?: boolean;
	readonly evidence?: readonly string[];
}

export interface SelfEvaluationStory {
	readonly school: string;
	/** Days from today on which it was agreed; left out while it is being written. */
	readonly agreed?: number;
	readonly answers: readonly AnswerStory[];
}

type Source =
	'lesson' | 'pupils' | 'staff' | 'work' | 'document' | 'data' | 'environment' | 'families' | 'governors' | 'survey';

export interface NoteStory {
	readonly key: string;
	readonly by: string;
	readonly clock: string;
	readonly source: Source;
	readonly seen: string;
	readonly inference?: string;
	readonly question?: string;
}

export interface FindingStory {
	readonly kind: 'saw' | 'strength' | 'explore';
	readonly statement: string;
	readonly question?: string;
	readonly rests: readonly string[];
	readonly differs?: readonly string[];
	readonly forWorkshop?: boolean;
}

type Status =
	| 'planned'
	| 'team-confirmed'
	| 'pre-review-agreed'
	| 'evidence-shared'
	| 'in-progress'
	| 'feedback-given'
	| 'report-draft'
	| 'accuracy-check'
	| 'report-agreed'
	| 'workshop-held'
	| 'actions-live'
	| 'followed-up'
	| 'closed';

export interface ActionStory {
	readonly text: string;
	readonly owner: string;
	readonly measure: string;
	/** Days from today. */
	readonly due: number;
	readonly progress: 'planned' | 'in-progress' | 'done' | 'changed' | 'stopped';
	/** The idea of the workshop that it came from, in that idea's words. */
	readonly from?: string;
	readonly note?: string;
}

export interface ReviewStory {
	readonly host: string;
	readonly language?: 'en' | 'cy';
	readonly status: Status;
	/** Days from today of the visit's first day. */
	readonly visit: number;
	readonly days?: 1 | 2;
	readonly lead: string;
	readonly reviewer: string;
	readonly champions: readonly string[];
	readonly coordinator: string;
	readonly question?: { readonly text: string; readonly code: string };
	readonly safeguarding?: string;
	readonly timetable?: readonly {
		readonly from: string;
		readonly to: string;
		readonly title: string;
		readonly kind: string;
		readonly place?: string;
		readonly people?: string;
	}[];
	readonly notes?: readonly NoteStory[];
	readonly findings?: readonly FindingStory[];
	readonly sections?: Readonly<Partial<Record<'context' | 'research' | 'support' | 'response', string>>>;
	readonly replies?: readonly { readonly about: string; readonly text: string; readonly answer?: string }[];
	readonly ideas?: readonly { readonly text: string; readonly votes: readonly (readonly [number, number])[] }[];
	readonly actions?: readonly ActionStory[];
	readonly followUp?: { readonly pupils: string; readonly staff: string; readonly next: string };
	readonly recommendedNext?: string;
	readonly help?: { readonly text: string; readonly offer?: { readonly by: string; readonly text: string } };
	readonly grants?: readonly {
		to: 'governors' | 'staff' | 'partnership-lead' | 'trust';
		readonly sections: readonly string[];
	}[];
}

/** What schools ask, offer and give each other. People speak for the school they work at; days are from today. */
export interface SupportStory {
	readonly posts: readonly {
		readonly kind: 'ask' | 'offer';
		readonly topic: SupportTopic;
		readonly by: string;
		/** Left out, it is for every partnership. */
		readonly partnership?: string;
		readonly text: string;
		readonly days: number;
		readonly answers?: readonly {
			readonly by: string;
			readonly text: string;
			readonly days: number;
			readonly wantsNoAnswer?: true;
		}[];
	}[];
	readonly experts: readonly { readonly person: string; readonly topic: SupportTopic; readonly words: string }[];
	readonly favours: readonly {
		/** Somebody at the school that gave, and somebody at the one that was given. */
		readonly from: string;
		readonly to: string;
		readonly topic: SupportTopic;
		readonly what: string;
		readonly days: number;
		readonly logged: 'from' | 'to';
		readonly confirmed?: true;
	}[];
}
