// The article's tables, as data without words: pages, reports and the command line each say them in their own.
export * from './attrition-table.ts';
export * from './balance.ts';
export * from './compliance-table.ts';
export * from './profile.ts';
export * from './table-1.ts';
export * from './table-2.ts';
export * from './table-4.ts';
export * from './wave-contrasts.ts';
