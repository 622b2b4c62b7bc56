/** Why: the study's use cases, and who may call each: the evaluator works, the team knows that a study is going on. */
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import {
	amendAnalysis,
	callOffRun,
	chooseCycles,
	choosePartnerships,
	choosePool,
	closeStudy,
	createStudy,
	freezeStudy,
	listStudies,
	loadTrialStudy,
	openOutcome,
	readAnalyses,
	readCycleChoices,
	readResult,
	readSample,
	findStudyInHand,
	readStudy,
	readTreatment,
	removeDraft,
	saveAnalysis,
	saveDesign,
	startRun,
	startSample,
	uploadList,
} from '#lib/evaluation/index.server.ts';
import type { AnalysisPlan } from '#lib/evaluation/index.ts';
import { newId, ok } from '#lib/kernel/index.ts';
import type { UseCaseEntry } from './use-cases.ts';
import type { Persona } from './world.ts';

const evaluator: readonly Persona[] = ['evaluator'];
const team: readonly Persona[] = ['administrator', 'associate', 'evaluator'];
const choosers: readonly Persona[] = ['administrator', 'evaluator'];
/** Acts that are stored as the owner end before they reach the owner, by being out of order, which only someone who may is told. */
const unreached = undefined as never;
/** Whoever may count the cycles gets as far as the owner’s connection; here it has nothing to count. */
const ownerWithoutRows = new Kysely({
	dialect: {
		createAdapter: () => new PostgresAdapter(),
		createDriver: () => new DummyDriver(),
		createIntrospector: (db) => new PostgresIntrospector(db),
		createQueryCompiler: () => new PostgresQueryCompiler(),
	},
});
const plan: AnalysisPlan = {
	covariates: ['pupils'],
	distance: 'logit',
	method: 'nearest',
	rule: 'closest',
	caliper: null,
	exact: [],
	ratio: 1,
	order: 'largest',
	seed: 1,
	measure: 'mat_average',
	before: 2017,
	after: 2018,
	clustering: 'pair',
	tests: [],
};
const words = { title: 'T', question: 'Q' };

export const studyUseCases: Readonly<Record<string, UseCaseEntry>> = {
	listStudies: { who: team, run: (by) => listStudies(by) },
	readTreatment: { who: team, run: (by, { ids }) => readTreatment(by, ids['study'] ?? '') },
	createStudy: { who: evaluator, run: (by) => createStudy(by, { id: newId(), ...words }) },
	loadTrialStudy: {
		who: evaluator,
		run: (by) =>
			// It has no order to be out of: whoever may gets as far as the owner’s transaction.
			loadTrialStudy(by, { asSystem: async () => ok({ id: '' }) } as never, { id: newId(), ...words, analysis: 'A' }),
	},
	saveDesign: {
		who: evaluator,
		run: (by, { ids }) =>
			saveDesign(by, {
				studyId: ids['designing'] ?? '',
				...words,
				measures: ['mat_average'],
				years: [2017, 2018],
				treatedFrom: 2018,
				covariates: [],
				waves: [],
				version: 1,
			}),
	},
	findStudyInHand: { who: evaluator, run: (by) => findStudyInHand(by) },
	readStudy: { who: evaluator, run: (by, { ids }) => readStudy(by, ids['study'] ?? '') },
	readSample: { who: evaluator, run: (by, { ids }) => readSample(by, ids['study'] ?? '') },
	readAnalyses: { who: evaluator, run: (by, { ids }) => readAnalyses(by, ids['study'] ?? '') },
	readResult: { who: evaluator, run: (by, { ids }) => readResult(by, { studyId: ids['study'] ?? '' }) },
	choosePartnerships: {
		who: choosers,
		run: (by, { ids, partnership }) =>
			choosePartnerships(by, unreached, {
				studyId: ids['designing'] ?? '',
				partnerships: [partnership],
				on: '2000-01-01',
			}),
	},
	chooseCycles: {
		who: choosers,
		run: (by, { ids }) =>
			// Out of order once it is asked: this study has been opened.
			chooseCycles(by, unreached, { studyId: ids['study'] ?? '', years: [], on: '' }),
	},
	readCycleChoices: {
		who: choosers,
		run: (by) => readCycleChoices(by, { system: ownerWithoutRows } as never),
	},
	uploadList: {
		who: choosers,
		run: (by, { ids }) =>
			uploadList(by, unreached, { studyId: ids['designing'] ?? '', side: 'treatment', file: 'x.csv', text: '' }),
	},
	choosePool: {
		who: evaluator,
		run: (by, { ids }) =>
			choosePool(by, unreached, { studyId: ids['study'] ?? '', phase: '', authority: '', openOn: '2026-01-01' }),
	},
	startSample: {
		who: evaluator,
		run: (by, { ids }) => startSample(by, unreached, { id: newId(), studyId: ids['study'] ?? '' }),
	},
	saveAnalysis: {
		who: evaluator,
		run: (by, { ids }) =>
			saveAnalysis(by, { id: newId(), studyId: ids['designing'] ?? '', name: 'N', plan, version: null }),
	},
	removeDraft: {
		who: evaluator,
		run: (by, { ids }) => removeDraft(by, { studyId: ids['designing'] ?? '', analysisId: ids['draft'] ?? '' }),
	},
	freezeStudy: { who: evaluator, run: (by, { ids }) => freezeStudy(by, ids['designing'] ?? '') },
	amendAnalysis: {
		who: evaluator,
		run: (by, { ids }) =>
			amendAnalysis(by, {
				id: newId(),
				studyId: ids['study'] ?? '',
				replaces: ids['analysis'] ?? null,
				name: 'N',
				plan,
				reason: 'R',
			}),
	},
	openOutcome: { who: evaluator, run: (by, { ids }) => openOutcome(by, unreached, ids['designing'] ?? '') },
	startRun: {
		who: evaluator,
		run: (by, { ids }) =>
			startRun(by, unreached, { id: newId(), studyId: ids['designing'] ?? '', analysisId: ids['draft'] ?? '' }),
	},
	callOffRun: {
		who: evaluator,
		run: (by, { ids }) => callOffRun(by, { studyId: ids['study'] ?? '', runId: ids['studyRun'] ?? '' }),
	},
	closeStudy: { who: evaluator, run: (by, { ids }) => closeStudy(by, ids['study'] ?? '') },
};
