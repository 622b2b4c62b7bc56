// The one door into matching: pure, no database, each function with its formula, source and assumptions.
export * from './balance/balance-table.ts';
export * from './balance/love-plot.ts';
export * from './coarsen.ts';
export * from './match-study.ts';
export * from './matching-fault.ts';
export * from './study-columns.ts';
export type { NearestRule } from './pairing/nearest.ts';
export type { Pair } from './pairing/pairing-task.ts';
export { randomOrder } from './pairing/random-order.ts';
export type { TreatedOrder } from './pairing/treated-order.ts';
export type { WhyUnmatched } from './pairing/unmatched.ts';
export { fitPropensity, type Propensity } from './propensity/fit-propensity.ts';
