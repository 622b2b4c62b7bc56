/** Why: a stage, a kind of finding and a state are told in the same words on every screen of the workshop. */
import type { WorkshopStage } from '#lib/improvement/index.ts';
import { m } from '#lib/paraglide/messages.js';

/** What the wall shows, in a word or two. */
export const stageWord: Readonly<Record<WorkshopStage, () => string>> = {
	findings: m.improvement_stage_findings,
	ideas: m.improvement_stage_ideas,
	voting: m.improvement_stage_voting,
	result: m.improvement_stage_result,
};

/** What the button that shows it says. */
export const stageButton: Readonly<Record<WorkshopStage, () => string>> = {
	findings: m.improvement_show_findings,
	ideas: m.improvement_show_ideas,
	voting: m.improvement_show_voting,
	result: m.improvement_show_result,
};

/** What a finding is. */
export const findingWord: Readonly<Record<'saw' | 'strength' | 'explore', () => string>> = {
	saw: m.improvement_finding_saw,
	strength: m.improvement_finding_strength,
	explore: m.improvement_finding_explore,
};
