/** Why: PDF, Word and data leave by the same door, under a name that old programs read too. */
import type { RequestEvent } from '@sveltejs/kit';
import { exportStudyBundle, exportStudyReport, type StudyFile } from '#lib/evaluation/index.server.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { actor, valueOf } from '../../../../actor.server.ts';

type Asked = Pick<RequestEvent, 'locals'> & { readonly params: { readonly study: string } };

/** A study as a file to keep, in the reader’s language. */
export async function studyFile({ locals, params }: Asked, form: 'pdf' | 'word' | 'bundle'): Promise<Response> {
	const asked = { studyId: params.study, locale: getLocale() };
	const made =
		form === 'bundle' ? exportStudyBundle(actor(locals), asked) : exportStudyReport(actor(locals), { ...asked, form });
	return responseOf(valueOf(await made, locals));
}

function responseOf({ name, mediaType, bytes }: StudyFile): Response {
	const plain = name
		.normalize('NFD')
		.replace(/[^\x20-\x7e]/g, '')
		.replace(/["\\%;]/g, '');
	return new Response(Buffer.from(bytes), {
		headers: {
			'content-type': mediaType,
			'content-length': String(bytes.byteLength),
			'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
		},
	});
}
