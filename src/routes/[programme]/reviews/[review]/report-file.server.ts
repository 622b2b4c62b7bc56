/** Why: PDF and Word leave by the same door: the parts the reader may read, in the reader's language, logged. */
import type { RequestEvent } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { exportReport } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../../actor.server.ts';
import { reviewOf } from './workshop/review-of.server.ts';

/** The report as a file to keep. Its name is given in plain letters for old programs and as it is for all others. */
export async function reportFile(
	{ locals, params }: Pick<RequestEvent, 'locals'> & { params: { review: string } },
	form: 'pdf' | 'word',
): Promise<Response> {
	const file = valueOf(
		await exportReport(actor(locals), { reviewId: reviewOf(params, locals), form, locale: getLocale() }),
		locals,
	);
	const plain = file.name
		.normalize('NFD')
		.replace(/[^\x20-\x7e]/g, '')
		.replace(/["\\%;]/g, '');
	return new Response(Buffer.from(file.bytes), {
		headers: {
			'content-type': file.mediaType,
			'content-length': String(file.bytes.byteLength),
			'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
		},
	});
}
