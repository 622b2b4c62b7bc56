/** Why: administrators bring the register in from their browser and see what came of it. */
import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/access/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { lastImports, startImport } from '#lib/register/index.server.ts';
import { actor, valueOf } from '../../../actor.server.ts';
import { refusedBy } from '../../../form.server.ts';
import { keepUploads } from './keep-uploads.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const last = valueOf(await lastImports(actor(locals)), locals);
	const running = last.imports[0]?.state === 'running';
	const still = url.searchParams.has('still');
	// A header does what a meta element would, and the page offers a way to stop it.
	if (running && !still) setHeaders({ refresh: '3' });
	return { last, running, still };
};

export const actions: Actions = {
	default: async ({ locals, request, params }) => {
		const by = actor(locals);
		const refused = refuse(by.viewer, 'register.import');
		if (refused) return refusedBy(refused, {});
		const form = await request.formData();
		const chosen = form.getAll('files').filter((one): one is File => one instanceof File && one.name !== '');
		const uploads = await keepUploads(chosen);
		const started = await startImport(by, {
			database: locals.house.database,
			clock: locals.house.clock,
			files: uploads.files,
			onEnd: uploads.remove,
		});
		if (started.ok) redirect(303, `/${params.programme}/register`);
		await uploads.remove();
		const message = started.problem === 'invalid' ? m.register_no_file() : m.register_busy();
		const known = started.problem === 'invalid' || started.problem === 'conflict';
		return refusedBy(known ? { ...started, fields: [{ field: 'files', message }] } : started, {});
	},
};
