/** Why: the part of files that a browser may know too. */
export { type CsvColumn, type CsvOptions, type CsvValue, toCsv } from './csv.ts';
export { type FileHash, parseFileHash } from './file-hash.ts';
export { safeFileName } from './file-name.ts';
