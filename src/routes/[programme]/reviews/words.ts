/** Why: states, parts and steps are kinds in the rules and words on the screen; every page of a review says them alike. */
import { m } from '#lib/paraglide/messages.js';
import type { MemberPart, ReviewMove, ReviewStatus, ReviewStepKind, SkippableStep } from '#lib/reviews/index.ts';

type Words<Kind extends string> = Readonly<Record<Kind, () => string>>;

export const stateWords: Words<ReviewStatus> = {
	planned: m.planning_state_planned,
	'team-confirmed': m.planning_state_team_confirmed,
	'pre-review-agreed': m.planning_state_pre_review_agreed,
	'evidence-shared': m.planning_state_evidence_shared,
	'in-progress': m.planning_state_in_progress,
	'feedback-given': m.planning_state_feedback_given,
	'report-draft': m.planning_state_report_draft,
	'accuracy-check': m.planning_state_accuracy_check,
	'report-agreed': m.planning_state_report_agreed,
	'workshop-held': m.planning_state_workshop_held,
	'actions-live': m.planning_state_actions_live,
	'followed-up': m.planning_state_followed_up,
	closed: m.planning_state_closed,
	postponed: m.planning_state_postponed,
	cancelled: m.planning_state_cancelled,
	partial: m.planning_state_partial,
};

export const partWords: Words<MemberPart> = {
	'lead-reviewer': m.planning_part_lead_reviewer,
	reviewer: m.planning_part_reviewer,
	champion: m.planning_part_champion,
};

export const modes = ['in-person', 'partly-remote', 'remote', 'rapid'] as const;
export type Mode = (typeof modes)[number];

export const modeWords: Words<Mode> = {
	'in-person': m.planning_mode_in_person,
	'partly-remote': m.planning_mode_partly_remote,
	remote: m.planning_mode_remote,
	rapid: m.planning_mode_rapid,
};

const modeTexts: Words<Mode> = {
	'in-person': m.planning_mode_in_person_text,
	'partly-remote': m.planning_mode_partly_remote_text,
	remote: m.planning_mode_remote_text,
	rapid: m.planning_mode_rapid_text,
};

/** The ways a visit can take place, to choose from. */
export const modeOptions = () => modes.map((value) => ({ value, label: modeWords[value](), text: modeTexts[value]() }));

export const nextWords: Words<ReviewStepKind> = {
	'confirm-team': m.planning_next_confirm_team,
	'set-visit-date': m.planning_next_set_visit_date,
	'fill-team': m.planning_next_fill_team,
	'agree-self-evaluation': m.planning_next_agree_self_evaluation,
	'hold-pre-review': m.planning_next_hold_pre_review,
	'accept-ground-rules': m.planning_next_accept_ground_rules,
	'share-documents': m.planning_next_share_documents,
	'make-timetable': m.planning_next_make_timetable,
	visit: m.planning_next_visit,
	'write-notes': m.planning_next_write_notes,
	'give-feedback': m.planning_next_give_feedback,
	'write-report': m.planning_next_write_report,
	'check-facts': m.planning_next_check_facts,
	'answer-corrections': m.planning_next_answer_corrections,
	'finish-report': m.planning_next_finish_report,
	'share-findings': m.planning_next_share_findings,
	'decide-sharing': m.planning_next_decide_sharing,
	'choose-workshop-date': m.planning_next_choose_workshop_date,
	'hold-workshop': m.planning_next_hold_workshop,
	'write-actions': m.planning_next_write_actions,
	'follow-up': m.planning_next_follow_up,
	'close-review': m.planning_next_close_review,
};

/** Where each thing is done, below the review's address. */
export const nextPlaces: Readonly<Record<ReviewStepKind, string>> = {
	'confirm-team': '/plan',
	'set-visit-date': '/plan',
	'fill-team': '/plan#change-team',
	'agree-self-evaluation': '',
	'hold-pre-review': '/pre-review',
	'accept-ground-rules': '/pre-review#rules',
	'share-documents': '/documents',
	'make-timetable': '/timetable',
	visit: '/day',
	'write-notes': '/day',
	'give-feedback': '/plan',
	'write-report': '/report',
	'check-facts': '/check',
	'answer-corrections': '/synthesis',
	'finish-report': '/report',
	'share-findings': '/sharing',
	'decide-sharing': '/sharing',
	'choose-workshop-date': '/workshop',
	'hold-workshop': '/workshop',
	'write-actions': '/actions',
	'follow-up': '/follow-up/ninety-day',
	'close-review': '/plan',
};

export const skippable = ['feedback', 'report', 'accuracy-check', 'workshop', 'actions', 'follow-up'] as const;

export const skippableWords: Words<SkippableStep> = {
	feedback: m.planning_skippable_feedback,
	report: m.planning_skippable_report,
	'accuracy-check': m.planning_skippable_accuracy_check,
	workshop: m.planning_skippable_workshop,
	actions: m.planning_skippable_actions,
	'follow-up': m.planning_skippable_follow_up,
};

/** A move that is made on the page of team and dates. */
export type PlanMove = Extract<
	ReviewMove,
	'confirm-team' | 'share-evidence' | 'give-feedback' | 'postpone' | 'resume' | 'cancel' | 'end-partial' | 'close'
>;

interface MoveWords {
	readonly title: () => string;
	readonly text: () => string;
}

export const moveWords: Readonly<Record<PlanMove, MoveWords>> = {
	'confirm-team': { title: m.planning_move_confirm_team, text: m.planning_move_confirm_team_text },
	'share-evidence': { title: m.planning_move_share_evidence, text: m.planning_move_share_evidence_text },
	'give-feedback': { title: m.planning_move_give_feedback, text: m.planning_move_give_feedback_text },
	postpone: { title: m.planning_move_postpone, text: m.planning_move_postpone_text },
	resume: { title: m.planning_move_resume, text: m.planning_move_resume_text },
	cancel: { title: m.planning_move_cancel, text: m.planning_move_cancel_text },
	'end-partial': { title: m.planning_move_end_partial, text: m.planning_move_end_partial_text },
	close: { title: m.planning_move_close, text: m.planning_move_close_text },
};
