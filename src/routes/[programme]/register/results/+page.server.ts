/** Why: administrators bring published results in from their browser, as they bring in the register. */
import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/access/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { lastResultImports, startResultsImport } from '#lib/register/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { refusedBy, typedIn } from '../../../../form.server.ts';
import { keepUploads } from '../keep-uploads.server.ts';
import type { Actions, PageServerLoad } from './$types';

const firstYear = 1990;

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { imports, barred } = valueOf(await lastResultImports(actor(locals)), locals);
	const running = imports[0]?.state === 'running';
	const still = url.searchParams.has('still');
	if (running && !still) setHeaders({ refresh: '3' });
	return { imports, barred, running, still };
};

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const by = actor(locals);
		const refused = refuse(by.viewer, 'results.import');
		if (refused) return refusedBy(refused, {});
		const form = await request.formData();
		const typed = typedIn(form);
		const asked = typeof typed['year'] === 'string' ? typed['year'].trim() : '';
		const year = asked === '' ? undefined : Number(asked);
		if (year !== undefined && !(/^\d{4}$/.test(asked) && year >= firstYear && year <= by.viewer.now.getFullYear())) {
			const fields = [{ field: 'year', message: m.results_year_wrong() }];
			return refusedBy({ ok: false, problem: 'invalid', status: 400, fields }, typed);
		}
		const chosen = form.getAll('files').filter((one): one is File => one instanceof File && one.name !== '');
		const uploads = await keepUploads(chosen);
		const started = await startResultsImport(by, {
			database: locals.house.database,
			clock: locals.house.clock,
			files: uploads.files,
			year,
			onEnd: uploads.remove,
		});
		if (started.ok) redirect(303, `/${params.programme}/register/results`);
		await uploads.remove();
		const message = started.problem === 'invalid' ? m.register_no_file() : m.register_busy();
		const known = started.problem === 'invalid' || started.problem === 'conflict';
		return refusedBy(known ? { ...started, fields: [{ field: 'files', message }] } : started, typed);
	},
};
