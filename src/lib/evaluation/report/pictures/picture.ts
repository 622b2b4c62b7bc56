// Why: every picture of a report has the same ink, the same letters and the same width, a line of text on paper.

/** A drawn picture: an SVG document, and its height over its width. */
export interface Picture {
	readonly svg: string;
	readonly ratio: number;
}

/** Width of every picture, in points: the width of the text on paper. */
export const pictureWidth = 386;

export const colours = {
	ink: '#271f19',
	soft: '#544941',
	edge: '#7f7468',
	hairline: '#e2d9cb',
	accent: '#034f5a',
	band: '#f1eadd',
} as const;

/** The picture of these elements, `height` points high. */
export function pictureOf(height: number, elements: readonly string[]): Picture {
	const size = `${String(pictureWidth)} ${String(height)}`;
	const opening = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" font-family="Lateral Text, Atkinson Hyperlegible Next, sans-serif" font-size="8.5" fill="${colours.ink}">`;
	return { svg: `${opening}${elements.join('')}</svg>`, ratio: height / pictureWidth };
}

/** A coordinate with two decimals: more would change nothing that can be seen. */
export function at(value: number): string {
	return String(Number(value.toFixed(2)));
}
