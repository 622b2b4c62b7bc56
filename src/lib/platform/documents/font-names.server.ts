/** Why: the subsets of one typeface share a name; each needs its own so that the typesetter can be told their order. */

const windows = { platform: 3, encoding: 1, language: 0x0409 } as const;

function utf16be(text: string): Buffer {
	return Buffer.from(text, 'utf16le').swap16();
}

/** An OpenType `name` table (format 0) with family, style, full name and PostScript name. */
export function nameTable(family: string, style: string): Buffer {
	const names: readonly (readonly [id: number, text: Buffer])[] = [
		[1, utf16be(family)],
		[2, utf16be(style)],
		[4, utf16be(`${family} ${style}`)],
		[6, utf16be(`${family}-${style}`.replaceAll(' ', ''))],
	];
	const head = Buffer.alloc(6 + 12 * names.length);
	head.writeUInt16BE(names.length, 2);
	head.writeUInt16BE(head.length, 4);
	let offset = 0;
	names.forEach(([id, text], index) => {
		const record = [windows.platform, windows.encoding, windows.language, id, text.length, offset];
		record.forEach((value, column) => head.writeUInt16BE(value, 6 + 12 * index + 2 * column));
		offset += text.length;
	});
	return Buffer.concat([head, ...names.map(([, text]) => text)]);
}
