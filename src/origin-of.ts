/** Why: links in mails, cookies and passkeys must agree on the address people type. */
import type { Config } from '#lib/platform/config/index.ts';

/** The address people type, without a slash at its end: the setting, or this machine's own. */
export function originOf(config: Config): string {
	return (config.ORIGIN ?? `http://localhost:${String(config.PORT)}`).replace(/\/+$/, '');
}
