/** Why: calendars and reminders are everybody's own; only the programme's team may follow the whole of it. */
import { chooseTopics, listFeeds, makeFeed, readTopics, revokeFeed } from '#lib/diary/index.server.ts';
import type { ClusterId, Id } from '#lib/kernel/index.ts';
import { newId } from '#lib/kernel/index.ts';
import type { UseCaseEntry } from './use-cases.ts';
import { personas, type Persona } from './world.ts';

const members: readonly Persona[] = personas.filter((one) => one !== 'stranger' && one !== 'signed-out');

export const diaryUseCases: Readonly<Record<string, UseCaseEntry>> = {
	chooseTopics: { who: members, run: (by) => chooseTopics(by, { wanted: ['visit'] }) },
	readTopics: { who: members, run: (by) => readTopics(by) },
	listFeeds: { who: members, run: (by) => listFeeds(by) },
	makeFeed: {
		who: members.filter((one) => !['evaluator', 'trust-officer', 'governor', 'head-elsewhere'].includes(one)),
		run: (by, world) =>
			makeFeed(by, { id: newId(), scope: { kind: 'cluster', clusterId: world.cluster as ClusterId } }),
	},
	revokeFeed: { who: ['host-head'], run: (by, world) => revokeFeed(by, { id: world.ids['feed'] as Id<'feed'> }) },
};
