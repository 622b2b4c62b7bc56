/** Why: after sign-in people go on to where they were going, and never to somebody else's site. */

/** `next` when it is a path on this site, otherwise `otherwise`. */
export function localPath(next: unknown, otherwise = '/'): string {
	return typeof next === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : otherwise;
}
