// The one door into the fictional trial: pure, made from a seed.
export { countsThatRound, nearestCount } from './counts-that-round.ts';
export * from './generate-trial.ts';
export { agreementItems, items, waves, type Item, type ItemCode, type Wave } from './surveys/items.ts';
export * from './trial.ts';
