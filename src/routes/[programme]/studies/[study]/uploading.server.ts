/** Why: a file of school numbers is read the same way on every page that takes one, and refused with a sentence. */
import { uploadList } from '#lib/evaluation/index.server.ts';
import { problem } from '#lib/kernel/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { safeFileName } from '#lib/platform/files/index.ts';
import { actor } from '../../../../actor.server.ts';
import { refusedBy } from '../../../../form.server.ts';

/** A list of every school of a country is less than this, in bytes. */
const most = 4_000_000;

const sentences: Readonly<Record<string, () => string>> = {
	studies_wrong_file_empty: m.studies_wrong_file_empty,
	studies_wrong_file_no_number_column: m.studies_wrong_file_no_number_column,
	studies_wrong_file_unreadable: m.studies_wrong_file_unreadable,
	studies_wrong_file_none: m.studies_wrong_file_none,
};

/** Takes the uploaded list for one side; gives the failure to return, or undefined when it was taken. */
export async function takeUpload(request: Request, locals: App.Locals, studyId: string, side: 'treatment' | 'pool') {
	const file = (await request.formData()).get('file');
	const refuse = (message: string) =>
		refusedBy(problem('invalid', { fields: [{ field: `${side}-file`, message }] }), {});
	if (!(file instanceof File) || file.size === 0) return refuse(m.studies_wrong_file_missing());
	if (file.size > most) return refuse(m.studies_wrong_file_large());
	const taken = await uploadList(actor(locals), locals.house.database, {
		studyId,
		side,
		file: safeFileName(file.name) ?? 'list.csv',
		text: new TextDecoder().decode(await file.arrayBuffer()),
	});
	if (taken.ok) return undefined;
	const [first] = taken.fields ?? [];
	return first === undefined ? refusedBy(taken, {}) : refuse(sentences[first.message]?.() ?? first.message);
}
