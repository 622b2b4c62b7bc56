/** Why: another school that waits for a word is among what is mine to do, though it has no date. */
import type { Home } from '#lib/improvement/index.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/ui/index.ts';
import { topicName } from './support/topics.ts';
import { waitingWords } from './support/waiting-words.ts';

/** One thing that another school waits for; `minutes` is our estimate. */
export interface SupportTask {
	readonly title: string;
	readonly why: string;
	readonly href: string;
	readonly minutes: number;
}

/** Answers first, the oldest before all; then the favours to say yes to, in one line. `base` is the programme's address. */
export function supportTasks(
	{ answers, favours }: Home['support'],
	base: string,
	locale: Locale,
): readonly SupportTask[] {
	return [
		...answers.map((one) => ({
			title: m.support_answer_one({ school: one.school, topic: topicName(one.topic, locale) }),
			why: `${waitingWords[one.how]({ school: one.school })}.`,
			href: `${base}/support/${one.postId}#with-${one.otherSchoolId}`,
			minutes: 5,
		})),
		...(favours === 0
			? []
			: [
					{
						title: m.support_confirm_many({ count: favours }),
						why: m.support_favour_home_why(),
						href: `${base}/support/favours`,
						minutes: 1,
					},
				]),
	];
}
