/** Why: a thing to do is called the same on the home page and in the mail that reminds of it. */
import { m } from '#lib/paraglide/messages.js';
import type { HomeTask } from '#lib/reviews/index.ts';

type Sentence = (input: { school: string; when: string }, options?: { locale: 'en' | 'cy' }) => string;

/** The things to do in a review. */
export type ReviewTaskKind = Extract<HomeTask, { readonly part: string }>['kind'];

const taskTitles: Readonly<Record<ReviewTaskKind, Sentence>> = {
	'confirm-team': m.home_do_confirm_team,
	'set-visit-date': m.home_do_set_visit_date,
	'fill-team': m.home_do_fill_team,
	'agree-self-evaluation': m.home_do_agree_self_evaluation,
	'hold-pre-review': m.home_do_hold_pre_review,
	'accept-ground-rules': m.home_do_accept_ground_rules,
	'share-documents': m.home_do_share_documents,
	'make-timetable': m.home_do_make_timetable,
	visit: m.home_do_visit,
	'write-notes': m.home_do_write_notes,
	'give-feedback': m.home_do_give_feedback,
	'write-report': m.home_do_write_report,
	'check-facts': m.home_do_check_facts,
	'answer-corrections': m.home_do_answer_corrections,
	'finish-report': m.home_do_finish_report,
	'share-findings': m.home_do_share_findings,
	'decide-sharing': m.home_do_decide_sharing,
	'choose-workshop-date': m.home_do_choose_workshop_date,
	'hold-workshop': m.home_do_hold_workshop,
	'write-actions': m.home_do_write_actions,
	'follow-up': m.home_do_follow_up,
	'close-review': m.home_do_close_review,
};

/** What the host does where the visitors do something else, and what a lead does in another school's talk. */
const hostTitles: Readonly<Partial<Record<ReviewTaskKind, Sentence>>> = {
	'hold-pre-review': m.home_do_hold_pre_review_host,
	visit: m.home_do_visit_host,
	'give-feedback': m.home_do_give_feedback_host,
	'hold-workshop': m.home_do_hold_workshop_host,
};

/** What to do, as a sentence with a verb; empty places leave two spaces. `hosting`: whether it is the reader's own school. */
export function taskTitle(kind: ReviewTaskKind, hosting: boolean): Sentence {
	if (!hosting && kind === 'follow-up') return m.home_do_follow_up_lead;
	return (hosting ? hostTitles[kind] : undefined) ?? taskTitles[kind];
}

/** Where it is done, under the review's own address. */
export const taskPlaces: Readonly<Record<ReviewTaskKind, string>> = {
	'confirm-team': 'plan',
	'set-visit-date': 'plan',
	'fill-team': 'plan#change-team',
	'agree-self-evaluation': '',
	'hold-pre-review': 'pre-review',
	'accept-ground-rules': 'pre-review',
	'share-documents': 'documents',
	'make-timetable': 'timetable',
	visit: 'day',
	'write-notes': 'day',
	'give-feedback': 'plan',
	'write-report': 'synthesis',
	'check-facts': 'check',
	'answer-corrections': 'synthesis',
	'finish-report': 'report',
	'share-findings': 'sharing',
	'decide-sharing': 'sharing',
	'choose-workshop-date': 'workshop',
	'hold-workshop': 'workshop',
	'write-actions': 'actions',
	'follow-up': 'follow-up/ninety-day',
	'close-review': 'plan',
};
