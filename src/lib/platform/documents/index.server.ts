/** Why: everything about documents that the subjects use on the server. */
export * from './index.ts';
export { toPdf } from './to-pdf.server.ts';
export { toWord } from './to-word.server.ts';
