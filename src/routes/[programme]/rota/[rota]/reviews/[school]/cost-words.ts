/** Why: what a change costs is said in the wishes it goes against, not as a bare number. */
import { m } from '#lib/paraglide/messages.js';
import type { WeighedChange } from '#lib/rota/index.ts';
import { listOf } from '#lib/kernel/index.ts';

const words = {
	'even-schools': m.rota_plan_cost_even_schools,
	'even-people': m.rota_plan_cost_even_people,
	mutual: m.rota_plan_cost_mutual,
	repeat: m.rota_plan_cost_repeat,
	travel: m.rota_plan_cost_travel,
	champions: m.rota_plan_cost_champions,
	spread: m.rota_plan_cost_spread,
	'small-schools': m.rota_plan_cost_small_schools,
} as const;

/** One sentence: dearer, cheaper or the same, and by which wishes. */
export function costWords({ points, lines }: Pick<WeighedChange, 'points' | 'lines'>, locale: 'en' | 'cy'): string {
	const number = (value: number, sign = false): string =>
		value
			.toLocaleString(locale === 'cy' ? 'cy-GB' : 'en-GB', {
				maximumFractionDigits: 1,
				...(sign ? { signDisplay: 'exceptZero' } : {}),
			})
			.replace('-', '−');
	if (Math.abs(points) < 0.05) return m.rota_plan_review_same();
	const told = listOf(
		lines.map((line) => words[line.criterion]({ points: number(line.points, true) })),
		locale,
	);
	const said = { points: number(Math.abs(points)), lines: told };
	return points > 0 ? m.rota_plan_review_dearer(said) : m.rota_plan_review_cheaper(said);
}
