// Staff join a workshop from their own phones without an account, so the code must survive being read off a wall.

declare const workshopCodeBrand: unique symbol;

/** Six characters of the alphabet below, in capitals and without spaces. */
export type WorkshopCode = string & { readonly [workshopCodeBrand]: 'WorkshopCode' };

/**
 * Crockford's base 32 without its vowels: no I, L, O or U to mistake for 1, 1, 0 or V, and no A or E, so that chance
 * spells no words. Thirty characters make 729 million codes.
 */
export const workshopCodeAlphabet = '0123456789BCDFGHJKMNPQRSTVWXYZ';

/** Characters in a code. */
export const workshopCodeLength = 6;

/** Gives that many random bytes; the real one is the platform's cryptographic source. */
export type RandomBytes = (count: number) => Uint8Array;

/** Bytes from here on are thrown away, so that every character is equally likely. */
const usable = 256 - (256 % workshopCodeAlphabet.length);

/** A new code. Whoever stores it must check that no open workshop has it already. */
export function newWorkshopCode(randomBytes: RandomBytes): WorkshopCode {
	let code = '';
	while (code.length < workshopCodeLength) {
		for (const byte of randomBytes(workshopCodeLength - code.length)) {
			if (byte < usable) code += workshopCodeAlphabet.charAt(byte % workshopCodeAlphabet.length);
		}
	}
	return code.slice(0, workshopCodeLength) as WorkshopCode;
}

/**
 * Reads a code as people type it: lower case, spaces, dashes and dots left out, O as 0, I and L as 1, U as V.
 * Undefined when it cannot be a code.
 */
export function readWorkshopCode(typed: string): WorkshopCode | undefined {
	const code = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{Dash}._]/gu, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
		.replace(/U/g, 'V');
	const valid =
		code.length === workshopCodeLength && Array.from(code).every((each) => workshopCodeAlphabet.includes(each));
	return valid ? (code as WorkshopCode) : undefined;
}

/** The code as it stands on the wall, in two groups of three. */
export function spacedWorkshopCode(code: WorkshopCode): string {
	return `${code.slice(0, 3)} ${code.slice(3)}`;
}
