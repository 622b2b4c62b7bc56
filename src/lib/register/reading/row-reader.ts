// A quote that never closes must cost one row, not the rest of the file, and memory must stay flat whatever the file.
import { splitLine } from './split-line.ts';

/** One record of a file. `line` counts from 1 at the header, as a person would; no `cells` means a quote that never closes. */
export interface SourceRow {
	readonly line: number;
	readonly cells?: readonly string[];
}

/** A quoted cell may hold line breaks, but not more lines than any published register has. */
const longestRecord = 20;
/** How many cells beyond the heading a record of several lines may have before its quotes are taken to be wrong. */
const spareCells = 5;

/** Cuts text, given piece by piece, into records. Blank lines are counted but give no row. */
export class RowReader {
	readonly #delimiter: string;
	#rest = '';
	#line = 0;
	#width = Number.POSITIVE_INFINITY;
	#open: string[] = [];

	constructor(delimiter: string) {
		this.#delimiter = delimiter;
	}

	/** The records that `text` completes. */
	push(text: string): readonly SourceRow[] {
		const rows: SourceRow[] = [];
		const whole = this.#rest + text;
		let from = 0;
		for (let end = whole.indexOf('\n'); end !== -1; end = whole.indexOf('\n', from)) {
			const last = whole[end - 1] === '\r' && end > from ? end - 1 : end;
			this.#take(whole.slice(from, last), rows);
			from = end + 1;
		}
		this.#rest = whole.slice(from);
		return rows;
	}

	/** The records that were waiting for more text; call it once, at the end of the file. */
	end(): readonly SourceRow[] {
		const rows: SourceRow[] = [];
		if (this.#rest !== '') this.#take(this.#rest.replace(/\r$/, ''), rows);
		this.#rest = '';
		while (this.#open.length > 0) this.#giveUp(rows);
		return rows;
	}

	#take(text: string, rows: SourceRow[]): void {
		this.#line += 1;
		if (this.#open.length === 0) this.#single(text, rows);
		else this.#goOn(text, rows);
	}

	#goOn(text: string, rows: SourceRow[]): void {
		this.#open.push(text);
		const cells = splitLine(this.#open.join('\n'), this.#delimiter, true);
		if (typeof cells !== 'string' && cells.length <= this.#width + spareCells) {
			rows.push({ line: this.#line - this.#open.length + 1, cells });
			this.#open = [];
		} else if (cells !== 'open' || this.#open.length >= longestRecord) this.#giveUp(rows);
	}

	#single(text: string, rows: SourceRow[]): void {
		if (text.trim() === '') return;
		const cells = splitLine(text, this.#delimiter);
		if (typeof cells === 'string') {
			this.#open = [text];
			return;
		}
		if (this.#width === Number.POSITIVE_INFINITY) this.#width = cells.length;
		rows.push({ line: this.#line, cells });
	}

	/** Reports the first waiting line as unreadable and reads the lines after it again. */
	#giveUp(rows: SourceRow[]): void {
		const again = this.#open.slice(1);
		this.#line -= again.length;
		rows.push({ line: this.#line });
		this.#open = [];
		for (const text of again) this.#take(text, rows);
	}
}
