/** Why: a file is known by its content, so the same content is kept once and a changed one can be seen. */

declare const brand: unique symbol;

/** The SHA-256 of a file's content, 64 lower-case hexadecimal digits. */
export type FileHash = string & { readonly [brand]: 'FileHash' };

/** Reads a hash; undefined when the text is not one, so that it can never become part of a path. */
export function parseFileHash(text: string): FileHash | undefined {
	return /^[0-9a-f]{64}$/u.test(text) ? (text as FileHash) : undefined;
}
