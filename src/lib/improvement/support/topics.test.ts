/** Why: a topic that a school can choose must have a name in both languages and a place among the framework's themes. */
import { describe, expect, it } from 'vitest';
import { defaultFramework } from '#lib/self-evaluation/index.ts';
import { supportThemes, supportTopic, supportTopicCodes, supportTopics } from './topics.ts';

describe('the topics of support', () => {
	it('are grouped by the themes of the framework that Lateral brings, in its words', () => {
		expect(supportThemes).toEqual(Object.fromEntries(defaultFramework.themes.map(({ code, title }) => [code, title])));
	});

	it('have names that no two share, in either language', () => {
		for (const locale of ['en', 'cy'] as const) {
			const names = supportTopicCodes.map((code) => supportTopics[code].name[locale]);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it('stand together by theme, so that a list shows each theme once', () => {
		const themes = supportTopicCodes.map((code) => supportTopics[code].theme);
		expect(themes).toEqual(themes.toSorted());
	});

	it('know their codes and no others', () => {
		expect(supportTopicCodes.map(supportTopic)).toEqual(supportTopicCodes);
		expect(supportTopic('toString')).toBeUndefined();
		expect(supportTopic('')).toBeUndefined();
	});
});
