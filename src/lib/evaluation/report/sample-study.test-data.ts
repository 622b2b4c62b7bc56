/** Why: the report and the bundle are tried on one small study with a known effect, made by arithmetic alone. */
import { runPlan, type AnalysisPlan, type OutcomeFigure, type StudyData, type StudyRow } from '../study/index.ts';
import type { ReportedStudy } from './reported-study.ts';

export const samplePlan: AnalysisPlan = {
	covariates: ['score', 'pupils', 'region'],
	distance: 'logit',
	method: 'nearest',
	rule: 'matchit',
	caliper: null,
	exact: [],
	ratio: 1,
	order: 'largest',
	seed: 7,
	measure: 'mat_average',
	before: 2017,
	after: 2018,
	clustering: 'pair',
	tests: ['event-study', 'placebo', 'compliers'],
};

/** 90 schools, a third of them treated, which rise by `rise` from 2018 on; some figures are missing, some schools did nothing. */
export function plantedStudy(rise: number): StudyData {
	const rows: StudyRow[] = [];
	const outcomes: OutcomeFigure[] = [];
	for (let place = 0; place < 90; place += 1) {
		const treated = place < 30;
		const score = 95 + ((place * 7) % 13) + (treated ? 1 : 0);
		const pupils = 120 + ((place * 37) % 300);
		const code = `${treated ? 'T' : 'C'}${String(place).padStart(3, '0')}`;
		const region = ['North', 'South', 'East'][place % 3] ?? 'East';
		const cluster = treated ? `P${String(place % 6)}` : null;
		const received = treated ? Number(place % 5 !== 0) : null;
		rows.push({ code, treated, cluster, received, covariates: { score, pupils, region } });
		for (const [year, drift] of [
			[2015, -0.5],
			[2016, 0],
			[2017, 0.5],
			[2018, -1],
			[2024, 3],
		] as const) {
			if ((place * 3 + year) % 29 === 0) continue;
			const wobble = ((place * 11 + year * 3) % 17) / 5;
			outcomes.push({ code, year, value: score + drift + wobble + (treated && year >= 2018 ? rise : 0) });
		}
	}
	const numeric = (name: string) => ({ name, kind: 'numeric', source: 'context', measure: name, year: 2017 }) as const;
	const factor = { name: 'region', kind: 'factor', source: 'register', measure: 'region', year: null } as const;
	return { covariates: [numeric('score'), numeric('pupils'), factor], rows, treatedFrom: 2018, outcomes };
}

const hash = (letter: string): string => letter.repeat(64);

/** A study of `data` with a finished run of each plan; throws when one cannot be run. */
export function reportedOf(data: StudyData, plans: readonly AnalysisPlan[]): ReportedStudy {
	const at = new Date('2026-11-20T10:00:00Z');
	return {
		title: 'Did mathematics rise?',
		question: 'Did mathematics in the programme’s schools rise more than in schools like them?',
		status: data.outcomes === null ? 'frozen' : 'opened',
		fictional: true,
		programme: 'Test programme',
		covariates: data.covariates,
		years: [...new Set((data.outcomes ?? []).map(({ year }) => year))],
		treatedFrom: data.treatedFrom,
		frozenAt: new Date('2026-11-02T10:00:00Z'),
		openedAt: data.outcomes === null ? null : new Date('2026-11-18T10:00:00Z'),
		rows: data.rows,
		analyses: plans.map((plan, place) => {
			const ran = runPlan(data, plan);
			if (!ran.ok) throw new Error(ran.fault.kind);
			const outcomes = data.outcomes === null ? null : hash('b');
			const inputs = { program: '0.1.0', result: ran.result.version, sample: hash('a'), outcomes, plan: hash('c') };
			return {
				name: place === 0 ? 'Main analysis' : `Analysis ${String(place + 1)}`,
				revision: 1,
				replaced: false,
				runId: `00000000-0000-7000-8000-00000000000${String(place)}`,
				at,
				inputs: { ...inputs, seed: plan.seed, analysisRevision: 1 },
				result: ran.result,
				resultHash: hash('d'),
			};
		}),
		unrun: [],
		amendments: [],
	};
}
