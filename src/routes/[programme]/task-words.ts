/** Why: a task is a kind with data; here it becomes a sentence with a verb, a date and a place to go. */
import type { Home } from '#lib/improvement/index.server.ts';
import { taskPlaces, taskTitle, type ReviewTaskKind } from '#lib/improvement/index.ts';
import type { HomeTask } from '#lib/reviews/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { byDay, listOf, relativeDay, type Locale } from '#lib/ui/index.ts';

/** A task ready to show. */
export interface TaskWords {
	readonly title: string;
	readonly why: string;
	readonly href: string;
	/** Who else has to act first, in a sentence. */
	readonly waits: string | undefined;
}

const reasons: Readonly<Record<ReviewTaskKind, () => string>> = {
	'confirm-team': m.home_why_confirm_team,
	'set-visit-date': m.home_why_set_visit_date,
	'fill-team': m.home_why_fill_team,
	'agree-self-evaluation': m.home_why_agree_self_evaluation,
	'hold-pre-review': m.home_why_hold_pre_review,
	'accept-ground-rules': m.home_why_accept_ground_rules,
	'share-documents': m.home_why_share_documents,
	'make-timetable': m.home_why_make_timetable,
	visit: m.home_why_visit,
	'write-notes': m.home_why_write_notes,
	'give-feedback': m.home_why_give_feedback,
	'write-report': m.home_why_write_report,
	'check-facts': m.home_why_check_facts,
	'answer-corrections': m.home_why_answer_corrections,
	'finish-report': m.home_why_finish_report,
	'share-findings': m.home_why_share_findings,
	'decide-sharing': m.home_why_decide_sharing,
	'choose-workshop-date': m.home_why_choose_workshop_date,
	'hold-workshop': m.home_why_hold_workshop,
	'write-actions': m.home_why_write_actions,
	'follow-up': m.home_why_follow_up,
	'close-review': m.home_why_close_review,
};

/** Where the host's part is another one than the visitors'. */
const hostReasons: Readonly<Partial<Record<ReviewTaskKind, () => string>>> = {
	visit: m.home_why_visit_host,
	'give-feedback': m.home_why_give_feedback_host,
};

/** Tasks that happen on their day rather than by it. */
const onTheDay = new Set<HomeTask['kind']>(['visit', 'give-feedback', 'hold-workshop', 'follow-up', 'write-notes']);

/** The words of one task. `base` is the programme's address, `today` the day in London; undated where a margin shows the day. */
export function taskWords(
	task: HomeTask,
	home: Home,
	base: string,
	today: string,
	locale: Locale,
	dated: boolean,
): TaskWords {
	const when = task.due === undefined || !dated ? '' : dueWords(task.kind, task.due, today, locale);
	const waits =
		task.waitingFor === undefined
			? undefined
			: m.home_waits_for({
					people: listOf(
						task.waitingFor.flatMap((one) =>
							one.people.map((party) => home.names.people[party.personId] ?? m.board_someone()),
						),
						locale,
					),
				});
	const words = (title: string, why: string, href: string): TaskWords => ({
		title: title.replace(/\s+/g, ' ').trim(),
		why,
		href,
		waits,
	});
	switch (task.kind) {
		case 'write-self-evaluation':
			return words(
				m.home_do_write_self_evaluation({ when }),
				inCluster(home, task.selfEvaluationId, m.home_why_write_self_evaluation()),
				`${base}/self-evaluation/${task.selfEvaluationId}`,
			);
		case 'do-action':
			return words(
				m.home_do_do_action({ action: home.actions[task.actionId] ?? '', when }),
				m.home_why_do_action(),
				`${base}/reviews/${task.reviewId}/actions`,
			);
		case 'reflect':
			return words(
				task.period === 'half-year' ? m.home_do_half_year({ when }) : m.home_do_full_year({ when }),
				m.home_why_reflect(),
				`${base}/reviews/${task.cycleId}/follow-up/${task.period}`,
			);
		case 'accept-invitation':
			return words(m.home_do_accept_invitation({ when }), m.home_why_accept_invitation(), base);
		default:
			return reviewWords(task, home, base, when, words);
	}
}

/** A school in two clusters writes two self-evaluations; then the reason begins with whose it is. */
function inCluster(home: Home, id: string, why: string): string {
	const cycle = home.cycles.find((one) => `${one.cycleId}/${one.schoolId}` === id);
	return cycle === undefined || home.cycles.length < 2 ? why : `${cycle.clusterName}. ${why}`;
}

function reviewWords(
	task: Extract<HomeTask, { readonly part: string }>,
	home: Home,
	base: string,
	when: string,
	words: (title: string, why: string, href: string) => TaskWords,
): TaskWords {
	const review = home.reviews.find((one) => one.facts.reviewId === task.reviewId);
	const school = home.names.schools[review?.hostSchoolId ?? ''] ?? '';
	const hosting = home.cycles.some((one) => one.schoolId === review?.hostSchoolId);
	const title = taskTitle(task.kind, hosting)({ school, when });
	const href =
		task.kind === 'agree-self-evaluation' && review
			? `${base}/self-evaluation/${review.cycleId}/${review.hostSchoolId}`
			: `${base}/reviews/${task.reviewId}/${taskPlaces[task.kind]}`.replace(/\/$/, '');
	const opened = task.kind === 'follow-up' && !hosting ? `${base}/reviews/${task.reviewId}` : href;
	const why = (hosting ? hostReasons[task.kind] : undefined) ?? reasons[task.kind];
	return words(title, why(), opened);
}

function dueWords(kind: HomeTask['kind'], due: string, today: string, locale: Locale): string {
	if (due < today) return '';
	return onTheDay.has(kind) ? relativeDay(due, today, locale) : byDay(due, today, locale);
}
