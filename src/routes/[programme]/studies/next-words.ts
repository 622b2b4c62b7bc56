/** Why: a study’s next step has the same words on its own page and on its evaluator’s home. */
import type { NextStep } from '#lib/evaluation/index.ts';
import { m } from '#lib/paraglide/messages.js';

const paths: Readonly<Record<NextStep, string>> = {
	design: '/design',
	treatment: '/sample',
	pool: '/sample#pool',
	sample: '/sample#together',
	analyses: '/analyses/write',
	freeze: '/analyses#freeze',
	match: '/analyses',
	open: '/matching',
	run: '/analyses',
	read: '/results',
	nothing: '/results',
};

const words: Readonly<Record<NextStep, readonly [title: () => string, lead: () => string, label: () => string]>> = {
	design: [m.studies_next_design, m.studies_next_design_lead, m.studies_go_design],
	treatment: [m.studies_next_treatment, m.studies_next_treatment_lead, m.studies_go_sample],
	pool: [m.studies_next_pool, m.studies_next_pool_lead, m.studies_go_sample],
	sample: [m.studies_next_sample, m.studies_next_sample_lead, m.studies_go_sample],
	analyses: [m.studies_next_analyses, m.studies_next_analyses_lead, m.studies_go_write],
	freeze: [m.studies_next_freeze, m.studies_next_freeze_lead, m.studies_go_freeze],
	match: [m.studies_next_match, m.studies_next_match_lead, m.studies_go_run],
	open: [m.studies_next_open, m.studies_next_open_lead, m.studies_go_matching],
	run: [m.studies_next_run, m.studies_next_run_lead, m.studies_go_run],
	read: [m.studies_next_read, m.studies_next_read_lead, m.studies_go_results],
	nothing: [m.studies_next_nothing, m.studies_next_nothing_lead, m.studies_go_results],
};

/** What to do next, why, what the button says, and where it leads below the study’s own address. */
export function nextWords(next: NextStep): { title: string; lead: string; label: string; path: string } {
	const [title, lead, label] = words[next];
	return { title: title(), lead: lead(), label: label(), path: paths[next] };
}
