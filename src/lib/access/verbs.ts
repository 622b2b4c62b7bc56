/** Why: the first wall. One table says which relation may do what; a use case names its verb and asks. Unknown is refused. */
import { problem, type PartnershipId, type Problem, type ReviewId, type SchoolId } from '#lib/kernel/index.ts';
import type { Viewer } from './viewer.ts';

/** What a person can be to the thing a verb is about. */
export type Relation =
	| 'member'
	| 'administrator'
	| 'associate'
	| 'evaluator'
	| 'partnership-member'
	| 'partnership-lead'
	| 'school-head'
	| 'school-lead'
	| 'school-staff'
	| 'peer'
	| 'host-lead'
	| 'host-staff'
	| 'lead-reviewer'
	| 'reviewer'
	| 'champion'
	| 'grantee';

const team: readonly Relation[] = ['lead-reviewer', 'reviewer'];
const host: readonly Relation[] = ['host-lead', 'host-staff'];
const programmeTeam: readonly Relation[] = ['administrator', 'associate'];

/** Each verb and who may. Status verbs include the programme's team; content verbs never do. */
export const verbs = {
	'home.read': ['member'],
	'calendar.own': ['member'],
	'calendar.programme': programmeTeam,
	'reminder.choose': ['member'],
	'programme.read': ['member'],
	'programme.change': ['administrator'],
	'register.search': ['member'],
	'register.import': ['administrator'],
	'results.import': ['administrator'],
	'results.coverage': ['administrator'],
	'framework.read': ['member'],
	'framework.write': ['administrator'],
	'partnership.create': ['administrator'],
	'partnership.list': ['member'],
	'partnership.read': ['partnership-member', 'partnership-lead', ...programmeTeam],
	'partnership.change': ['partnership-lead', 'administrator'],
	'cluster.read': ['partnership-member', 'partnership-lead', ...programmeTeam],
	'person.invite': ['school-head', 'partnership-lead', 'administrator'],
	'person.list': ['member'],
	'invitation.withdraw': ['school-head', 'partnership-lead', 'administrator'],
	'invitation.send': ['school-head', 'partnership-lead', 'administrator'],
	'person.appoint': ['school-head', 'partnership-lead', 'administrator'],
	'role.assign': ['administrator'],
	'role.hand-on': ['partnership-lead', 'administrator'],
	'self-evaluation.read': ['school-staff', 'lead-reviewer', 'reviewer'],
	'self-evaluation.write': ['school-staff'],
	'self-evaluation.agree': ['school-lead'],
	'self-evaluation.share': ['school-lead'],
	'review.plan': ['partnership-lead', 'administrator'],
	'review.status': ['partnership-member', 'partnership-lead', ...programmeTeam, ...host, ...team, 'champion'],
	'review.move': ['partnership-lead', 'administrator', 'host-lead', 'lead-reviewer'],
	'review.begin': ['host-lead', 'lead-reviewer'],
	'review.feedback': ['host-lead', 'lead-reviewer'],
	'review.stop': ['partnership-lead', 'administrator', 'host-lead'],
	'review.end-partial': ['partnership-lead', 'administrator', 'host-lead', 'lead-reviewer'],
	'pre-review.read': [...host, ...team, 'champion'],
	'pre-review.write': ['host-lead', ...team],
	'pre-review.agree': ['host-lead', 'lead-reviewer'],
	'pre-review.tell-needs': [...team, 'champion'],
	'pre-review.accept-rules': [...team, 'champion'],
	'document.read': ['host-lead', ...team],
	'document.share': ['host-lead'],
	'evidence.write': team,
	'evidence.read': team,
	'report.write': team,
	'report.send': ['lead-reviewer'],
	'report.read': ['host-lead', ...team, 'grantee'],
	'feedback.give': ['lead-reviewer'],
	'report.check': ['host-lead'],
	'report.answer': ['lead-reviewer'],
	'report.finalise': ['lead-reviewer'],
	'report.respond': ['host-lead'],
	'report.share': ['host-lead'],
	'report.log': ['host-lead'],
	'workshop.read': [...host, 'champion'],
	'workshop.lead': ['champion', 'host-lead'],
	'workshop.move': ['host-lead'],
	'idea.write': ['champion'],
	'action.read': [...host, 'champion'],
	'action.write': host,
	'action.set-live': ['host-lead'],
	'follow-up.book': ['host-lead', ...team],
	'follow-up.read': host,
	'follow-up.write': ['host-lead'],
	'follow-up.move': ['host-lead'],
	'follow-up.hold': ['host-lead'],
	'review.catch-up': [...host, ...team, 'champion'],
	'review.close': ['host-lead', 'partnership-lead'],
	'last-time.read': ['school-staff'],
	'help.read': ['partnership-member', 'partnership-lead', ...programmeTeam],
	'help.ask': ['host-lead'],
	'help.accept': ['host-lead'],
	'help.offer': ['partnership-member'],
	'support.read': ['partnership-member', 'partnership-lead', ...programmeTeam],
	'support.post': ['school-staff'],
	'support.reply': ['school-staff'],
	'support.close': ['school-staff'],
	'expertise.write': ['school-staff'],
	'favour.read': ['school-staff'],
	'favour.write': ['school-staff'],
	'favour.count': ['partnership-lead'],
	'cycle.read': ['partnership-member', 'partnership-lead', ...programmeTeam],
	'cycle.close': ['partnership-lead', 'administrator'],
	'cycle.open': ['partnership-lead', 'administrator'],
	'rota.read': ['partnership-member', 'partnership-lead', ...programmeTeam],
	'rota.plan': ['partnership-lead', 'administrator'],
	'rota.publish': ['partnership-lead', 'administrator'],
	'calendar.read': ['school-staff', 'peer', 'partnership-lead', ...programmeTeam],
	'calendar.write': ['school-lead', 'partnership-lead', 'administrator'],
	'visits.write': ['member'],
	'conflict.declare': ['partnership-member', 'partnership-lead', 'administrator'],
	'rota.ask': ['partnership-lead', 'administrator'],
	'audit.read': ['school-lead', 'administrator'],
	'article.read': ['member'],
	'study.list': ['evaluator', ...programmeTeam],
	'study.choose-treatment': ['evaluator', 'administrator'],
	'study.read': ['evaluator'],
	'study.design': ['evaluator'],
	'study.sample': ['evaluator'],
	'study.freeze': ['evaluator'],
	'study.amend': ['evaluator'],
	'study.open': ['evaluator'],
	'study.run': ['evaluator'],
	'study.close': ['evaluator'],
	'study.export': ['evaluator'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>;

export type Verb = keyof typeof verbs;

/** What a verb is about; give every part that is known. */
export interface Subject {
	readonly review?: ReviewId;
	readonly school?: SchoolId;
	readonly partnership?: PartnershipId;
	/** A self-evaluation that its head has opened to the review team. */
	readonly selfEvaluation?: string;
}

/** Everything the viewer is to the subject. */
export function relationsTo(viewer: Viewer, subject: Subject): ReadonlySet<Relation> {
	const found = new Set<Relation>(['member']);
	if (viewer.administrator) found.add('administrator');
	if (viewer.associate) found.add('associate');
	if (viewer.evaluator) found.add('evaluator');
	for (const one of viewer.partnerships) {
		if (one.id !== subject.partnership) continue;
		found.add('partnership-member');
		if (one.lead) found.add('partnership-lead');
	}
	if (subject.school !== undefined && viewer.peers.includes(subject.school)) found.add('peer');
	if (
		subject.school !== undefined &&
		viewer.peers.includes(subject.school) &&
		viewer.partnerships.some((one) => one.lead)
	) {
		found.add('partnership-lead');
	}
	for (const one of viewer.appointments) {
		if (one.schoolId !== subject.school || one.seniority === 'governor') continue;
		found.add('school-staff');
		if (one.seniority === 'head') found.add('school-head');
		if (one.seniority === 'head' || one.seniority === 'senior') found.add('school-lead');
	}
	for (const one of viewer.reviews) if (one.id === subject.review) found.add(one.part);
	if (viewer.grants.some((one) => one.reviewId === subject.review)) found.add('grantee');
	if (subject.selfEvaluation !== undefined && viewer.selfEvaluations.includes(subject.selfEvaluation))
		found.add('reviewer');
	return found;
}

/** True when one of the viewer's relations to the subject is listed for the verb. */
export function may(viewer: Viewer, verb: Verb, subject: Subject = {}): boolean {
	const relations = relationsTo(viewer, subject);
	const allowed: readonly Relation[] = verbs[verb];
	return allowed.some((relation) => relations.has(relation));
}

/**
 * The refusal to return, or undefined when the viewer may. A stranger to the subject is told "not found", so that the
 * answer does not say whether the thing exists; someone who can see it is told "not allowed".
 */
export function refuse(
	viewer: Viewer,
	verb: Verb,
	subject: Subject = {},
): Problem<'not-allowed' | 'not-found'> | undefined {
	if (may(viewer, verb, subject)) return undefined;
	const relations = relationsTo(viewer, subject);
	const near = [...relations].some(
		(relation) => !['member', 'administrator', 'associate', 'evaluator', 'peer'].includes(relation),
	);
	return near || Object.keys(subject).length === 0 ? problem('not-allowed') : problem('not-found');
}
