/** Why: the door of the diary's room on the server. */
export { runDiary } from './run-diary.server.ts';
export { listFeeds, type OwnFeed } from './feeds/list-feeds.server.ts';
export { makeFeed, type FeedScope } from './feeds/make-feed.server.ts';
export { openFeed } from './feeds/open-feed.server.ts';
export { revokeFeed } from './feeds/revoke-feed.server.ts';
export { chooseTopics } from './reminders/choose-topics.server.ts';
export { readTopics } from './reminders/read-topics.server.ts';
