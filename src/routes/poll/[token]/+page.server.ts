/** Why: the link in a poll's mail opens the question in the reader's language, takes the answer, and always says something kind. */
import { error, fail, redirect, type Cookies } from '@sveltejs/kit';
import { londonDateAt } from '#lib/kernel/index.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { m } from '#lib/paraglide/messages.js';
import { allowAttempt, pollLinksPerAddress } from '#lib/platform/sign-in/index.server.ts';
import { answerPoll, findAnswerer, readPollToAnswer, type Answerer } from '#lib/rota/index.server.ts';
import { typedIn } from '../../../form.server.ts';
import { speak } from '../../sign-in/begin-session.server.ts';
import type { Actions, PageServerLoad } from './$types';

interface Knock {
	readonly locals: App.Locals;
	readonly params: { readonly token: string };
	readonly getClientAddress: () => string;
}

async function answererOf({ locals, params, getClientAddress }: Knock): Promise<Answerer | 'unknown' | 'too-many'> {
	const { clock, database } = locals.house;
	const now = clock.now();
	if (!(await allowAttempt(database, pollLinksPerAddress, getClientAddress(), now))) return 'too-many';
	return (await findAnswerer(database, params.token, { now, today: londonDateAt(now) })) ?? 'unknown';
}

/** The mail was in their language, and so is the page it leads to; once, in case the browser keeps no cookies. */
function speakTo(by: Answerer, cookies: Cookies, url: URL): void {
	if (by.language === getLocale() || cookies.get('PARAGLIDE_LOCALE') !== undefined || url.searchParams.has('read'))
		return;
	speak(by.language, cookies);
	redirect(303, `${url.pathname}?read`);
}

export const load: PageServerLoad = async (event) => {
	const { cookies, url, setHeaders } = event;
	setHeaders({ 'x-robots-tag': 'noindex' });
	const by = await answererOf(event);
	const { requestId } = event.locals;
	if (by === 'too-many') error(429, m.rota_inputs_answer_many_lead(), { requestId });
	if (by === 'unknown') error(404, m.rota_inputs_answer_unknown_lead(), { requestId });
	speakTo(by, cookies, url);
	const poll = await readPollToAnswer(by);
	if (!poll) error(404, m.rota_inputs_answer_unknown_lead(), { requestId });
	const { name, asker, rota, partnership, programme } = by;
	return { poll: { ...poll, name, asker, rota, partnership, programme }, saved: url.searchParams.has('saved') };
};

export const actions: Actions = {
	default: async (event) => {
		const typed = typedIn(await event.request.formData());
		const by = await answererOf(event);
		if (typeof by === 'string') {
			return fail(by === 'unknown' ? 404 : 429, { message: m.rota_inputs_answer_unknown_title(), typed });
		}
		await answerPoll(by, typed);
		// When it has closed meanwhile, the page itself says so.
		redirect(303, `${event.url.pathname}?saved`);
	},
};
