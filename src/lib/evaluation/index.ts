// The one door into evaluation: pure rules, safe anywhere. Files and databases are reached through index.server.ts.
export * from './matching/index.ts';
export * from './reproduce/index.ts';
export * from './rules/index.ts';
export * from './statistics/index.ts';
export * from './study/index.ts';
export * from './trial/index.ts';
