/** Why: a topic is a code; every page of the board names and groups it in the reader's language in the same way. */
import { supportThemes, supportTopic, supportTopicCodes, supportTopics } from '#lib/improvement/index.ts';
import { localise } from '#lib/kernel/index.ts';
import type { Locale } from '#lib/ui/index.ts';

/** The topic's name. */
export function topicName(code: string, locale: Locale): string {
	return localise(supportTopics[supportTopic(code) ?? 'other'].name, locale);
}

/** Every topic to choose from, by theme; with `counts` only those that there is something on, and how much. */
export function topicOptions(
	locale: Locale,
	counts?: Readonly<Record<string, number>>,
): readonly { readonly value: string; readonly label: string; readonly group: string }[] {
	return supportTopicCodes
		.filter((code) => counts === undefined || (counts[code] ?? 0) > 0)
		.map((code) => ({
			value: code,
			label: counts === undefined ? topicName(code, locale) : `${topicName(code, locale)} (${counts[code] ?? 0})`,
			group: localise(supportThemes[supportTopics[code].theme], locale),
		}));
}
