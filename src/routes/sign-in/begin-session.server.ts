/** Why: better-auth answers with a response; a page's action must hand its cookies on, and speak the person's language from then on. */
import type { Cookies } from '@sveltejs/kit';

const languageCookie = 'PARAGLIDE_LOCALE';
const nextCookie = 'lateral.next';
const fourHundredDays = 60 * 60 * 24 * 400;

type SameSite = 'lax' | 'strict' | 'none';

/** Puts every cookie that `response` sets on the page's own answer, as it is. */
export function handOnCookies(response: Response, cookies: Cookies): void {
	for (const line of response.headers.getSetCookie()) {
		const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
		const at = pair.indexOf('=');
		const facts = new Map(
			rest.map((part) => {
				const [name = '', value = ''] = part.split('=');
				return [name.toLowerCase(), value];
			}),
		);
		const age = facts.get('max-age');
		cookies.set(pair.slice(0, at), pair.slice(at + 1), {
			path: facts.get('path') ?? '/',
			httpOnly: facts.has('httponly'),
			secure: facts.has('secure'),
			sameSite: (facts.get('samesite')?.toLowerCase() ?? 'lax') as SameSite,
			...(age === undefined ? {} : { maxAge: Number(age) }),
			encode: (value) => value,
		});
	}
}

/** Shows every page in `language` from now on, in this browser. */
export function speak(language: 'en' | 'cy', cookies: Cookies): void {
	cookies.set(languageCookie, language, { path: '/', httpOnly: false, sameSite: 'lax', maxAge: fourHundredDays });
}

/** Speaks the person's language, unless one was chosen in this browser before. */
export function speakUnlessChosen(language: 'en' | 'cy', cookies: Cookies): void {
	if (cookies.get(languageCookie) === undefined) speak(language, cookies);
}

/** Forgets the language, so that the next person at this device chooses for themselves. */
export function forgetLanguage(cookies: Cookies): void {
	cookies.delete(languageCookie, { path: '/', httpOnly: false });
}

/** Remembers where the person was going while the mail is on its way: half an hour. */
export function rememberNext(next: string, cookies: Cookies): void {
	if (next === '/') cookies.delete(nextCookie, { path: '/sign-in' });
	else cookies.set(nextCookie, next, { path: '/sign-in', httpOnly: true, sameSite: 'lax', maxAge: 60 * 30 });
}

/** Where the person was going, once; undefined when nothing was remembered in this browser. */
export function takeNext(cookies: Cookies): string | undefined {
	const next = cookies.get(nextCookie);
	if (next !== undefined) cookies.delete(nextCookie, { path: '/sign-in' });
	return next;
}
