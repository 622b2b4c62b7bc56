// Why: whether the groups already drifted apart before anything began is seen before it is computed.
import { niceSteps } from './nice-steps.ts';
import { at, colours, pictureOf, pictureWidth, type Picture } from './picture.ts';
import { svgText } from './svg-text.ts';

/** The effect in one summer; the summer of reference is nought and has no interval. */
export interface EventPoint {
	readonly year: number;
	readonly estimate: number;
	readonly low: number | null;
	readonly high: number | null;
	/** Before the programme began. */
	readonly before: boolean;
}

const top = 14;
const height = 150;
const left = 34;
const right = pictureWidth - 14;

/** Effects by summer with their intervals around a line at nought; hollow before the start, full after. */
export function eventPicture(
	points: readonly EventPoint[],
	words: { readonly before: string; readonly after: string },
): Picture {
	const values = points.flatMap(({ estimate, low, high }) => [estimate, low ?? estimate, high ?? estimate]);
	const steps = niceSteps(Math.min(0, ...values), Math.max(0, ...values), 4);
	const [bottom, ceiling] = [steps[0] ?? 0, steps.at(-1) ?? 1];
	const y = (value: number): string => at(top + (height * (ceiling - value)) / (ceiling - bottom));
	const x = (place: number): number => left + 20 + ((right - left - 40) * place) / Math.max(1, points.length - 1);
	const began = points.findIndex(({ before }) => !before);
	const foot = top + height;
	return pictureOf(foot + 36, [
		...steps.flatMap((step) => [
			`<line x1="${at(left)}" x2="${at(right)}" y1="${y(step)}" y2="${y(step)}" stroke="${step === 0 ? colours.ink : colours.hairline}" stroke-width="${step === 0 ? '0.8' : '0.6'}"/>`,
			`<text x="${at(left - 6)}" y="${at(Number(y(step)) + 3)}" text-anchor="end" fill="${colours.soft}">${String(step).replace('-', '−')}</text>`,
		]),
		...(began > 0 ? [startLine((x(began - 1) + x(began)) / 2, foot)] : []),
		...points.flatMap(({ year, estimate, low, high, before }, place) => {
			const centre = at(x(place));
			const colour = before ? colours.edge : colours.accent;
			return [
				...(low === null || high === null
					? []
					: [
							`<line x1="${centre}" x2="${centre}" y1="${y(low)}" y2="${y(high)}" stroke="${colour}" stroke-width="1.4"/>`,
						]),
				`<circle cx="${centre}" cy="${y(estimate)}" r="3.4" fill="${before ? '#ffffff' : colour}" stroke="${colour}"/>`,
				`<text x="${centre}" y="${at(foot + 14)}" text-anchor="middle">${String(year)}</text>`,
			];
		}),
		`<text x="${at(left)}" y="${at(foot + 30)}" fill="${colours.soft}">${svgText(words.before)}</text>`,
		`<text x="${at(right)}" y="${at(foot + 30)}" text-anchor="end" fill="${colours.soft}">${svgText(words.after)}</text>`,
	]);
}

function startLine(x: number, foot: number): string {
	return `<line x1="${at(x)}" x2="${at(x)}" y1="${at(top)}" y2="${at(foot)}" stroke="${colours.edge}" stroke-width="0.7" stroke-dasharray="2 3"/>`;
}
