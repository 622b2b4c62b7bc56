/** Why: one mail a day says what is mine, by when and where; what was seen or written in a review stays in the review. */
import { newDates, taskPlaces, taskTitle } from '#lib/improvement/index.ts';
import { givenName, listOf, type CalendarDate, type SchoolCalendar } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { daysInWords, openSteps, type HomeTask, type ReviewFacts } from '#lib/reviews/index.ts';
import type { Reminder } from './reminders-due.ts';

/** Names and places that the sentences need. `base` is the programme's address. */
export interface DigestContext {
	readonly base: string;
	readonly today: CalendarDate;
	readonly reviewOf: (
		reviewId: string,
	) => { readonly facts: ReviewFacts; readonly cycleId: string; readonly hostSchoolId: string } | undefined;
	readonly schoolName: (schoolId: string) => string;
	readonly personName: (personId: string) => string | undefined;
	readonly calendarOf: (schoolId: string) => SchoolCalendar;
	/** The days on which a person visits another school. */
	readonly visitsOf: (personId: string) => ReadonlySet<string>;
}

/** Whom the mail is for. */
export interface DigestReader {
	readonly id: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
}

type Mine = Extract<Reminder, { readonly kind: 'mine' }>;
type Stuck = Extract<Reminder, { readonly kind: 'stuck' }>;
type Words = { readonly locale: 'en' | 'cy' };

/** Meetings that can be given a new date, and where that is done. */
const movable = new Set<HomeTask['kind']>(['hold-workshop', 'follow-up', 'reflect']);

/** The digest of one day; `reminders` has at least one. */
export function digestMail(
	reader: DigestReader,
	reminders: readonly Reminder[],
	about: DigestContext,
): { readonly subject: string; readonly body: string } {
	const words: Words = { locale: reader.language };
	const mine = reminders.filter((one): one is Mine => one.kind === 'mine');
	const stuck = reminders.filter((one): one is Stuck => one.kind === 'stuck');
	const past = (one: Mine): boolean => one.due < about.today;
	const parts = [
		part(
			m.diary_digest_past({}, words),
			mine.filter(past).map((one) => mineLines(one, reader, about)),
		),
		part(
			m.diary_digest_today({}, words),
			mine.filter(({ due }) => due === about.today).map((one) => mineLines(one, reader, about)),
		),
		part(
			m.diary_digest_coming({}, words),
			mine.filter(({ due }) => due > about.today).map((one) => mineLines(one, reader, about)),
		),
		part(
			m.diary_digest_stuck({}, words),
			stuck.map((one) => stuckLines(one, reader, about)),
		),
	].filter((text) => text !== undefined);
	const [first] = mine.toSorted((a, b) => (a.due < b.due ? -1 : 1));
	return {
		subject: subjectOf(first && titleOf(first.task, reader, about), reminders.length, words),
		body: m.diary_digest_body(
			{
				name: givenName(reader.name),
				parts: parts.join('\n\n'),
				home: about.base,
				choices: `${about.base}/me/reminders`,
			},
			words,
		),
	};
}

function subjectOf(first: string | undefined, count: number, words: Words): string {
	if (first === undefined) return m.diary_digest_subject_stuck({ count }, words);
	return count === 1 ? first : m.diary_digest_subject({ first, count: count - 1 }, words);
}

function part(title: string, entries: readonly string[]): string | undefined {
	return entries.length === 0 ? undefined : [title, ...entries].join('\n\n');
}

function mineLines({ task, due, stage }: Mine, reader: DigestReader, about: DigestContext): string {
	const words: Words = { locale: reader.language };
	const review = 'reviewId' in task ? about.reviewOf(task.reviewId) : undefined;
	const waiting = review === undefined ? [] : waitersFor(task, review.facts, reader.id);
	const link = linkOf(task, reader, about);
	return [
		m.diary_digest_line({ day: daysInWords(due, due, reader.language), title: titleOf(task, reader, about) }, words),
		task.waitingFor !== undefined
			? m.home_waits_for({ people: names(othersFirst(task), about, words) }, words)
			: waiting.length === 0
				? undefined
				: m.diary_digest_waits({ people: names(waiting, about, words), count: waiting.length }, words),
		stage === 'after' && movable.has(task.kind) ? offer(task, reader, about) : undefined,
		link,
	]
		.filter((line) => line !== undefined)
		.map((line, place) => (place === 0 ? line : `  ${line}`))
		.join('\n');
}

/** Three days that suit the host, to be chosen on the page where meetings are moved. */
function offer(task: HomeTask, reader: DigestReader, about: DigestContext): string | undefined {
	const review = about.reviewOf(
		task.kind === 'reflect' ? task.cycleId : 'reviewId' in task ? (task.reviewId ?? '') : '',
	);
	if (!review?.facts.people.hostHeads.some(({ personId }) => personId === reader.id)) return undefined;
	const locale = reader.language;
	const days = newDates(about.calendarOf(review.hostSchoolId), about.today, about.visitsOf(reader.id)).map((day) =>
		daysInWords(day, day, locale),
	);
	const [first, second, third] = days;
	if (first === undefined || second === undefined || third === undefined) return undefined;
	const link = `${about.base}/reviews/${review.facts.reviewId}/follow-up`;
	return m.diary_digest_offer({ first, second, third, link }, { locale });
}

function stuckLines({ due, reviewId, about: kind, rests }: Stuck, reader: DigestReader, about: DigestContext): string {
	const words: Words = { locale: reader.language };
	const host = about.reviewOf(reviewId)?.hostSchoolId ?? '';
	const line = m.diary_digest_stuck_line(
		{
			day: daysInWords(due, due, reader.language),
			title: titleOf({ kind, reviewId, part: 'with-others' }, reader, about),
			people: names(rests, about, words),
			school: about.schoolName(host),
		},
		words,
	);
	return `${line}\n  ${about.base}/reviews/${reviewId}`;
}

/** What the task is called on the home page; an action's own words stay on its page. */
function titleOf(task: HomeTask, reader: DigestReader, about: DigestContext): string {
	const words: Words = { locale: reader.language };
	const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
	switch (task.kind) {
		case 'write-self-evaluation':
			return plain(m.home_do_write_self_evaluation({ when: '' }, words));
		case 'do-action':
			return m.diary_digest_action({}, words);
		case 'reflect':
			return plain((task.period === 'half-year' ? m.home_do_half_year : m.home_do_full_year)({ when: '' }, words));
		case 'accept-invitation':
			return plain(m.home_do_accept_invitation({ when: '' }, words));
		default: {
			const review = about.reviewOf(task.reviewId);
			const hosting = review?.facts.people.hostHeads.some(({ personId }) => personId === reader.id) === true;
			return plain(
				taskTitle(task.kind, hosting)({ school: about.schoolName(review?.hostSchoolId ?? ''), when: '' }, words),
			);
		}
	}
}

function linkOf(task: HomeTask, reader: DigestReader, { base, reviewOf }: DigestContext): string {
	switch (task.kind) {
		case 'write-self-evaluation':
			return `${base}/self-evaluation/${task.selfEvaluationId}`;
		case 'do-action':
			return `${base}/reviews/${task.reviewId}/actions`;
		case 'reflect':
			return `${base}/reviews/${task.cycleId}/follow-up/${task.period}`;
		case 'accept-invitation':
			return base;
		default: {
			const review = reviewOf(task.reviewId);
			if (task.kind === 'agree-self-evaluation' && review)
				return `${base}/self-evaluation/${review.cycleId}/${review.hostSchoolId}`;
			const hosting = review?.facts.people.hostHeads.some(({ personId }) => personId === reader.id) === true;
			const place = task.kind === 'follow-up' && !hosting ? '' : taskPlaces[task.kind];
			return `${base}/reviews/${task.reviewId}/${place}`.replace(/\/$/, '');
		}
	}
}

/** Who has to do something before this can be done. */
function othersFirst(task: HomeTask): readonly string[] {
	return (task.waitingFor ?? []).flatMap(({ people }) => people.map(({ personId }) => personId));
}

/** Who waits for a thing to be done, other than whoever does it. */
function waitersFor(task: HomeTask, review: ReviewFacts, me: string): readonly string[] {
	if (!('part' in task) || task.part !== 'mine') return [];
	const step = openSteps(review).find(({ kind }) => kind === task.kind);
	return (step?.waiters ?? []).map(({ personId }) => personId).filter((id) => id !== me);
}

function names(ids: readonly string[], { personName }: DigestContext, { locale }: Words): string {
	const known = [...new Set(ids.map((id) => personName(id) ?? m.board_someone({}, { locale })))];
	return listOf(known, locale);
}
