/** Why: a part in a review has the same name on every page of a rota. */
import { m } from '#lib/paraglide/messages.js';
import type { RotaPart } from '#lib/rota/index.ts';

/** "Lead reviewer". */
export function partWord(part: RotaPart): string {
	const words = {
		lead: m.rota_inputs_part_lead,
		reviewer: m.rota_inputs_part_reviewer,
		champion: m.rota_inputs_part_champion,
	} as const satisfies Readonly<Record<RotaPart, unknown>>;
	return words[part]();
}

/** What somebody with the part does. */
export function partText(part: RotaPart): string {
	const words = {
		lead: m.rota_inputs_part_lead_text,
		reviewer: m.rota_inputs_part_reviewer_text,
		champion: m.rota_inputs_part_champion_text,
	} as const satisfies Readonly<Record<RotaPart, unknown>>;
	return words[part]();
}
