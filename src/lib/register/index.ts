export * from './grid-reference.ts';
