// Why: whether two groups became alike is seen at a glance, term by term.
import type { LovePlot } from '../../matching/index.ts';
import { niceSteps } from './nice-steps.ts';
import { at, colours, pictureOf, pictureWidth, type Picture } from './picture.ts';
import { svgText } from './svg-text.ts';

/** The words of the picture, in the reader’s language. */
export interface LoveWords {
	readonly before: string;
	readonly after: string;
	readonly axis: string;
	/** What a term is called. */
	readonly term: (term: string) => string;
}

const top = 26;
const left = 190;
const right = pictureWidth - 10;

/** A Love plot: for each term a hollow dot before and a full one after, and the band within which it is balanced. */
export function lovePicture(plot: LovePlot, words: LoveWords): Picture {
	// Many terms stand closer, so that the picture shares its page with what it belongs to.
	const rowHeight = plot.points.length > 16 ? 12 : 15;
	const steps = niceSteps(0, Math.max(plot.reach, 2 * plot.threshold), 5);
	const end = steps.at(-1) ?? 1;
	const x = (value: number): string => at(left + ((right - left) * Math.min(value, end)) / end);
	const foot = top + plot.points.length * rowHeight;
	const grid = steps.flatMap((step) => [
		`<line x1="${x(step)}" x2="${x(step)}" y1="${at(top)}" y2="${at(foot)}" stroke="${colours.hairline}"/>`,
		`<text x="${x(step)}" y="${at(foot + 12)}" text-anchor="middle" fill="${colours.soft}">${String(step)}</text>`,
	]);
	const rows = plot.points.flatMap(({ term, before, after }, row) => {
		const y = at(top + (row + 0.5) * rowHeight);
		const name = `<text x="${at(left - 8)}" y="${at(top + (row + 0.5) * rowHeight + 3)}" text-anchor="end">${svgText(words.term(term), 46)}</text>`;
		const far = before > end;
		const hollow = far ? beyond(before, top + (row + 0.5) * rowHeight) : dot(x(before), y, false);
		if (after === null) return [name, hollow];
		const way = `<line x1="${at(Number(x(before)) - (far ? 30 : 0))}" x2="${x(after)}" y1="${y}" y2="${y}" stroke="${colours.edge}" stroke-width="0.7"/>`;
		return [name, way, hollow, dot(x(after), y, true)];
	});
	return pictureOf(foot + 30, [
		dot(at(left + 4), '9', false),
		`<text x="${at(left + 12)}" y="12">${svgText(words.before)}</text>`,
		dot(at(left + 104), '9', true),
		`<text x="${at(left + 112)}" y="12">${svgText(words.after)}</text>`,
		`<rect x="${x(0)}" y="${at(top)}" width="${at(((right - left) * plot.threshold) / end)}" height="${at(foot - top)}" fill="${colours.band}"/>`,
		...grid,
		...rows,
		`<text x="${at(right)}" y="${at(foot + 25)}" text-anchor="end" fill="${colours.soft}">${svgText(words.axis)}</text>`,
	]);
}

/** A difference that the axis does not reach: its figure and an arrow, at the end of the row. */
function beyond(value: number, y: number): string {
	return `<text x="${at(right - 6)}" y="${at(y + 3)}" text-anchor="end">${value.toFixed(1)}</text><path d="M${at(right - 4)} ${at(y)}h6m-2.2 -2.2l2.2 2.2l-2.2 2.2" fill="none" stroke="${colours.edge}" stroke-width="0.8"/>`;
}

function dot(x: string, y: string, full: boolean): string {
	const fill = full ? colours.accent : '#ffffff';
	return `<circle cx="${x}" cy="${y}" r="3" fill="${fill}" stroke="${full ? colours.accent : colours.edge}"/>`;
}
