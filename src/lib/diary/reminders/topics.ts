/** Why: people say in plain words what they want to hear of, so things are gathered into few topics. */
import type { HomeTask } from '#lib/reviews/index.ts';

export const topics = ['calendar', 'self-evaluation', 'visit', 'report', 'workshop', 'follow-up', 'stuck'] as const;
/** What a person can choose to hear of; `calendar` are the invitations, `stuck` what a partnership's lead can unblock. */
export type Topic = (typeof topics)[number];

const topicOfKind: Readonly<Record<HomeTask['kind'], Topic>> = {
	'write-self-evaluation': 'self-evaluation',
	'agree-self-evaluation': 'self-evaluation',
	'confirm-team': 'visit',
	'set-visit-date': 'visit',
	'fill-team': 'visit',
	'hold-pre-review': 'visit',
	'accept-ground-rules': 'visit',
	'share-documents': 'visit',
	'make-timetable': 'visit',
	visit: 'visit',
	'write-notes': 'visit',
	'give-feedback': 'visit',
	'write-report': 'report',
	'check-facts': 'report',
	'answer-corrections': 'report',
	'finish-report': 'report',
	'share-findings': 'report',
	'decide-sharing': 'report',
	'choose-workshop-date': 'workshop',
	'hold-workshop': 'workshop',
	'write-actions': 'workshop',
	'do-action': 'follow-up',
	'follow-up': 'follow-up',
	'close-review': 'follow-up',
	reflect: 'follow-up',
	'accept-invitation': 'visit',
};

/** The topic a task belongs to. */
export function topicOf(kind: HomeTask['kind']): Topic {
	return topicOfKind[kind];
}
