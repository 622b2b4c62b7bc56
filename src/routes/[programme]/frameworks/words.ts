// Why: what is missing in a framework is said in a sentence that leads to the place.
import { m } from '#lib/paraglide/messages.js';
import type { FrameworkPart, FrameworkProblem, ResilienceStage } from '#lib/self-evaluation/index.ts';
import type { Option } from '#lib/ui/index.ts';

const parts: Readonly<Record<FrameworkPart, () => string>> = {
	title: m.self_evaluation_part_title,
	introduction: m.self_evaluation_part_introduction,
	text: m.self_evaluation_part_text,
	whyItMatters: m.self_evaluation_part_why,
	prompts: m.self_evaluation_part_prompts,
	evidence: m.self_evaluation_part_evidence,
	teacher: m.self_evaluation_for_teacher,
	middleLeader: m.self_evaluation_for_middle,
	governor: m.self_evaluation_for_governor,
};

const stages: Readonly<Record<ResilienceStage, () => string>> = {
	anticipation: m.self_evaluation_stage_anticipation,
	coping: m.self_evaluation_stage_coping,
	adaptation: m.self_evaluation_stage_adaptation,
};

/** Where a question bears on the school's resilience, in words. */
export function stageWords(stage: ResilienceStage): string {
	return stages[stage]();
}

/** The stages to choose from. */
export const stageOptions = (): Option[] => Object.entries(stages).map(([value, label]) => ({ value, label: label() }));

/** One thing that keeps a draft from being published; `code` leads to its theme or question, or is empty. */
export function problemWords(problem: FrameworkProblem): { readonly code: string; readonly words: string } {
	switch (problem.kind) {
		case 'no-questions':
			return { code: '', words: m.self_evaluation_problem_no_questions() };
		case 'duplicate-code':
			return { code: problem.code, words: m.self_evaluation_problem_duplicate({ code: problem.code }) };
		case 'empty-theme':
			return { code: problem.code, words: m.self_evaluation_problem_empty_theme({ code: problem.code }) };
		case 'wrong-theme':
			return { code: problem.code, words: m.self_evaluation_problem_wrong_theme({ code: problem.code }) };
		case 'not-to-what-extent':
			return {
				code: problem.code,
				words:
					problem.locale === 'en'
						? m.self_evaluation_problem_opening_en({ code: problem.code })
						: m.self_evaluation_problem_opening_cy({ code: problem.code }),
			};
		case 'missing-text': {
			const facts = {
				code: problem.code === '' ? '' : `${problem.code}: `,
				part: parts[problem.where]().toLowerCase(),
			};
			return {
				code: problem.code,
				words:
					problem.locale === 'en'
						? m.self_evaluation_problem_missing_en(facts)
						: m.self_evaluation_problem_missing_cy(facts),
			};
		}
		case 'too-few-prompts':
			return {
				code: problem.code,
				words: m.self_evaluation_problem_prompts({ code: problem.code, found: problem.found }),
			};
	}
}
