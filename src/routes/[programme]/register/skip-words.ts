// Why: a row that was left out says why in the reader's language.
import { m } from '#lib/paraglide/messages.js';
import type { SkipKind } from '#lib/register/index.ts';

const words: Readonly<Record<SkipKind, () => string>> = {
	'file-missing': m.register_skip_file_missing,
	'file-unreadable': m.register_skip_file_unreadable,
	'file-zip': m.register_skip_file_zip,
	'file-utf16': m.register_skip_file_utf16,
	'file-unknown': m.register_skip_file_unknown,
	'file-empty': m.register_skip_file_empty,
	'file-direction': m.register_skip_file_direction,
	'file-year': m.results_skip_file_year,
	'quote-open': m.register_skip_quote_open,
	'too-short': m.register_skip_too_short,
	'too-long': m.register_skip_too_long,
	'number-missing': m.register_skip_number_missing,
	'number-wrong': m.register_skip_number_wrong,
	'name-missing': m.register_skip_name_missing,
	'status-unknown': m.register_skip_status_unknown,
	'country-unknown': m.register_skip_country_unknown,
	'date-wrong': m.register_skip_date_wrong,
	'figure-wrong': m.register_skip_figure_wrong,
	'direction-missing': m.register_skip_direction_missing,
	twice: m.register_skip_twice,
	'group-missing': m.register_skip_group_missing,
	sponsor: m.register_skip_sponsor,
	'link-self': m.register_skip_link_self,
	'summary-row': m.results_skip_summary_row,
	'year-wrong': m.results_skip_year_wrong,
	'year-unpublished': m.results_skip_year_unpublished,
	'measure-unknown': m.results_skip_measure_unknown,
};

/** Why a row was left out, without the column. */
export function skipWords(kind: SkipKind): string {
	return words[kind]();
}

/** The whole sentence, with the column that it is about. */
export function skipSentenceFor({ skip, column }: { readonly skip: SkipKind; readonly column: string | null }): string {
	const reason = skipWords(skip);
	return column === null ? reason : m.register_skip_in_column({ reason, column });
}
