/** Why: to know before printing which characters a typeface can draw. */

const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;

function tableOffset(ttf: Buffer, wanted: string): number {
	const count = ttf.readUInt16BE(4);
	for (let index = 0; index < count; index += 1) {
		const at = 12 + 16 * index;
		if (ttf.toString('latin1', at, at + 4) === wanted) return ttf.readUInt32BE(at + 8);
	}
	throw new Error(`the typeface has no ${wanted} table`);
}

function segmentsFormat4(ttf: Buffer, at: number, points: Set<number>): void {
	const size = ttf.readUInt16BE(at + 6);
	for (let index = 0; index < size; index += 2) {
		const end = ttf.readUInt16BE(at + 14 + index);
		const start = ttf.readUInt16BE(at + 16 + size + index);
		const delta = ttf.readUInt16BE(at + 16 + 2 * size + index);
		const rangeAt = at + 16 + 3 * size + index;
		const range = ttf.readUInt16BE(rangeAt);
		for (let point = start; point <= end && point < 0xffff; point += 1) {
			const glyph = range === 0 ? point + delta : ttf.readUInt16BE(rangeAt + range + 2 * (point - start));
			if ((glyph & 0xffff) !== 0) points.add(point);
		}
	}
}

function groupsFormat12(ttf: Buffer, at: number, points: Set<number>): void {
	const groups = ttf.readUInt32BE(at + 12);
	for (let index = 0; index < groups; index += 1) {
		const group = at + 16 + 12 * index;
		const end = ttf.readUInt32BE(group + 4);
		for (let point = ttf.readUInt32BE(group); point <= end; point += 1) points.add(point);
	}
}

/** The code points that a TrueType font maps to a glyph (OpenType `cmap`, formats 4 and 12). */
export function codePointsOf(ttf: Buffer): ReadonlySet<number> {
	const cmap = tableOffset(ttf, 'cmap');
	const points = new Set<number>();
	for (let index = 0; index < ttf.readUInt16BE(cmap + 2); index += 1) {
		const at = cmap + ttf.readUInt32BE(cmap + 4 + 8 * index + 4);
		const format = ttf.readUInt16BE(at);
		if (format === 4) segmentsFormat4(ttf, at, points);
		if (format === 12) groupsFormat12(ttf, at, points);
	}
	return points;
}

/** Whether one of the typefaces has every visible character of the cluster. */
export function coveredByOne(fonts: readonly ReadonlySet<number>[]): (cluster: string) => boolean {
	return (cluster) => {
		const visible = Array.from(cluster).filter((character) => !ignorable.test(character));
		return fonts.some((font) => visible.every((character) => font.has(character.codePointAt(0) ?? 0)));
	};
}
