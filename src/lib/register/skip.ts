// Whoever imports a file must be able to find each row that was left out and see in one short sentence why.

/** Why one row was left out, or (first group) a whole file. */
export type SkipKind =
	| 'file-missing'
	| 'file-unreadable'
	| 'file-zip'
	| 'file-utf16'
	| 'file-unknown'
	| 'file-empty'
	| 'file-direction'
	| 'file-year'
	| 'quote-open'
	| 'too-short'
	| 'too-long'
	| 'number-missing'
	| 'number-wrong'
	| 'name-missing'
	| 'status-unknown'
	| 'country-unknown'
	| 'date-wrong'
	| 'figure-wrong'
	| 'direction-missing'
	| 'twice'
	| 'group-missing'
	| 'sponsor'
	| 'link-self'
	| 'summary-row'
	| 'year-wrong'
	| 'year-unpublished'
	| 'measure-unknown';

/** Why a row was left out. `column` is the heading of the cell that was wrong; a cell's own text is never repeated. */
export interface Skip {
	readonly skip: SkipKind;
	readonly column?: string;
}

/** One row that was left out. `row` counts from 1 at the headings. `reason` is an English sentence for the command line. */
export interface SkippedRow extends Skip {
	readonly file: string;
	readonly row: number;
	readonly reason: string;
}

const sentences: Readonly<Record<SkipKind, string>> = {
	'file-missing': 'There is no such file.',
	'file-unreadable': 'The file is damaged and could not be read to its end.',
	'file-zip': 'This is a zip or Excel file; unpack it, or save it as CSV, first.',
	'file-utf16': 'The file is saved as UTF-16; save it as CSV in UTF-8.',
	'file-unknown': 'The headings are not those of a file we know.',
	'file-empty': 'The file is empty.',
	'file-direction': 'A deprivation column needs a deprivation_direction column that says what 1 means.',
	'file-year': 'The columns and the name of the file do not say of which one year it is; say so with --year.',
	'quote-open': 'A quotation mark opens in this row and is never closed.',
	'too-short': 'The row ends before its last columns.',
	'too-long': 'The row has more cells than there are headings, so they do not line up.',
	'number-missing': 'The row has no school number (URN).',
	'number-wrong': 'The school number (URN) could not be read.',
	'name-missing': 'The row has no name.',
	'status-unknown': 'The status is none that we know.',
	'country-unknown': 'The country is none that we know.',
	'date-wrong': 'A date could not be read.',
	'figure-wrong': 'A figure could not be read, or cannot be so.',
	'direction-missing': 'The row has a deprivation figure but does not say what 1 means.',
	twice: 'The same row stands earlier in this file.',
	'group-missing': 'The row names no trust or federation.',
	sponsor: 'Sponsors are left out, because some are people.',
	'link-self': 'A school cannot be linked to itself.',
	'summary-row': 'The row adds up an authority or the country; it is no school.',
	'year-wrong': 'The year could not be read.',
	'year-unpublished': 'England published no such figure for any school of that year.',
	'measure-unknown': 'The measure is none that we keep.',
};

/** The English sentence for a reason, with the column it is about. */
export function skipSentence({ skip, column }: Skip): string {
	const sentence = sentences[skip];
	return column === undefined ? sentence : `${sentence.slice(0, -1)} (column "${column}").`;
}

/** True for a reason that is about the whole file. */
export function isWholeFile(kind: SkipKind): boolean {
	return kind.startsWith('file-');
}
