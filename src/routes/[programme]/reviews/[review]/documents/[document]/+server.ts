/** Why: a shared document is only ever saved to a device, never opened inside these pages. */
import { error } from '@sveltejs/kit';
import { Readable } from 'node:stream';
import { parseId } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { openDocument } from '#lib/reviews/index.server.ts';
import { actor, valueOf } from '../../../../../../actor.server.ts';
import { reviewOf } from '../../../team-form.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const id = parseId(params.document);
	const opened = valueOf(
		await openDocument(actor(locals), { reviewId: reviewOf(params, locals), id: id ?? '' }),
		locals,
	);
	if (opened.status === 'missing') error(404, m.problem_not_found(), { requestId: locals.requestId });
	const plain = opened.name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\x20-\x7e]|["\\]/g, '_');
	return new Response(Readable.toWeb(opened.stream) as ReadableStream, {
		headers: {
			'content-type': opened.mediaType,
			'content-length': String(opened.size),
			'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(opened.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff',
		},
	});
};
