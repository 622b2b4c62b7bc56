/** Why: whoever gave a file that cannot be used must read which file, row and column to mend. */

/** Something in the input, not in the program: its message names file, row and column. Thrown only inside `cli/`. */
export class BadInput extends Error {
	override readonly name = 'BadInput';
}

/** The command line itself was not understood: a missing or unknown option. */
export class BadUsage extends Error {
	override readonly name = 'BadUsage';
}

/** The fault at one cell, said the same way everywhere. Rows count as a spreadsheet does: the headings are row 1. */
export function badCell(file: string, row: number, column: string, fault: string): BadInput {
	return new BadInput(`${file}, row ${String(row)}, column ${column}: ${fault}`);
}
