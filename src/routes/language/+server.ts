/** Why: the language is chosen on the first screen, kept for the browser, and for the person once we know who it is. */
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const form = await request.formData();
	const language = form.get('language') === 'cy' ? 'cy' : 'en';
	cookies.set('PARAGLIDE_LOCALE', language, {
		path: '/',
		httpOnly: false,
		sameSite: 'lax',
		maxAge: 60 * 60 * 24 * 400,
	});
	if (locals.person) {
		await locals.house.database.system
			.updateTable('person')
			.set({ language })
			.where('id', '=', locals.person.id)
			.execute();
	}
	const back = form.get('back');
	redirect(303, typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/');
};
