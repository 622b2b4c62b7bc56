/** Why: everything about documents that the subjects use on the server. */
export * from './index';
export { toPdf } from './to-pdf.server';
export { toWord } from './to-word.server';
