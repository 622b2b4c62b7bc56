/** Why: the rows that an import left out are put right by whoever keeps the file, in the program they keep it in. */
import { toCsv } from '#lib/platform/files/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { skippedRows } from '#lib/register/index.server.ts';
import { actor, valueOf } from '../../../../../actor.server.ts';
import { skipWords } from '../../skip-words.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const rows = valueOf(await skippedRows(actor(locals), params.import), locals);
	const text = toCsv(
		rows,
		[
			{ name: m.register_col_file(), value: (row) => row.file },
			{ name: m.register_col_row(), value: (row) => row.row },
			{ name: m.register_col_reason(), value: (row) => skipWords(row.skip) },
			{ name: m.register_col_column(), value: (row) => row.column },
		],
		{ bom: true },
	);
	return new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${m.register_skipped_file_name()}"`,
		},
	});
};
