/** Why: what is worth a reminder today is decided in one place, from the same tasks that the home page shows. */
import { isSchoolDay, type CalendarDate, type SchoolCalendar } from '#lib/kernel/index.ts';
import { openSteps, type HomeTask, type ReviewFacts, type ReviewStepKind } from '#lib/reviews/index.ts';
import { needsUnblocking, stageOn, type Stage } from './stages.ts';
import { topicOf, type Topic } from './topics.ts';

/** What a reminder is about, so that it is sent once: the same thing with a new date is a new thing. */
interface Key {
	readonly thing: string;
	readonly topic: Topic;
	readonly stage: Stage;
	readonly due: CalendarDate;
}

/** One thing to remind one person of. */
export type Reminder =
	| (Key & { readonly kind: 'mine'; readonly task: HomeTask })
	| (Key & {
			readonly kind: 'stuck';
			readonly reviewId: string;
			readonly about: ReviewStepKind;
			readonly rests: readonly string[];
	  });

/** What one person is asked, and what they have been told or do not want to be. `sent` holds `thing stage`. */
export interface Reminded {
	readonly personId: string;
	readonly calendar: SchoolCalendar;
	readonly tasks: readonly HomeTask[];
	/** Reviews of partnerships that the person leads. */
	readonly led: readonly ReviewFacts[];
	readonly unwanted: ReadonlySet<Topic>;
	readonly sent: ReadonlySet<string>;
}

/** Things that happen on a day, whoever else is behind with theirs. */
const meetings: ReadonlySet<HomeTask['kind']> = new Set<HomeTask['kind']>([
	'hold-pre-review',
	'visit',
	'hold-workshop',
	'follow-up',
]);

/** The key under which a reminder is remembered for its person. */
export function keyOf({ thing, stage }: Pick<Key, 'thing' | 'stage'>): string {
	return `${thing} ${stage}`;
}

/** Everything to remind one person of today; nothing on a day on which their school is closed. */
export function remindersDue(person: Reminded, today: CalendarDate): readonly Reminder[] {
	if (!isSchoolDay(person.calendar, today)) return [];
	return [
		...person.tasks.flatMap((task) => mine(task, today, person.calendar)),
		...person.led.flatMap((review) => stuck(review, today, person)),
	].filter((one) => !person.unwanted.has(one.topic) && !person.sent.has(keyOf(one)));
}

/**
 * What waits for somebody else is not pressed for, unless it happens on a day of its own. Of what is past, only those
 * hear who can still do it: its owners, and for a workshop also the host, who can move it.
 */
function mine(task: HomeTask, today: CalendarDate, calendar: SchoolCalendar): readonly Reminder[] {
	if (task.due === undefined || (task.waitingFor !== undefined && !meetings.has(task.kind))) return [];
	const stage = stageOn(task.due, today, calendar);
	if (stage === undefined) return [];
	const guest = 'part' in task && task.part === 'with-others' && task.kind !== 'hold-workshop';
	if (stage === 'after' && guest) return [];
	return [{ kind: 'mine', thing: thingOf(task, task.due), topic: topicOf(task.kind), stage, due: task.due, task }];
}

/** What rests with other people for a week and with nobody in front of them, for whoever leads the partnership. */
function stuck(review: ReviewFacts, today: CalendarDate, person: Reminded): readonly Reminder[] {
	const steps = openSteps(review);
	return steps.flatMap(({ kind, due, owners, blockedBy }): readonly Reminder[] => {
		const behind = steps.some((other) => blockedBy.includes(other.kind));
		const own = owners.some(({ personId }) => personId === person.personId);
		if (due === undefined || behind || own || !needsUnblocking(due, today, person.calendar)) return [];
		const thing = `stuck:${kind}:${review.reviewId}:${due}`;
		const rests = owners.map(({ personId }) => personId);
		return [
			{ kind: 'stuck', thing, topic: 'stuck', stage: 'unblock', due, reviewId: review.reviewId, about: kind, rests },
		];
	});
}

function thingOf(task: HomeTask, due: CalendarDate): string {
	switch (task.kind) {
		case 'accept-invitation':
			return `${task.kind}:${task.invitationId}:${due}`;
		case 'write-self-evaluation':
			return `${task.kind}:${task.selfEvaluationId}:${due}`;
		case 'do-action':
			return `${task.kind}:${task.actionId}:${due}`;
		case 'reflect':
			return `${task.period}:${task.cycleId}:${due}`;
		default:
			return `${task.kind}:${task.reviewId}:${due}`;
	}
}
