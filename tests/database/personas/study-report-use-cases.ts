/** Why: what leaves a study leaves with its evaluator and nobody else. */
import { exportStudyBundle, exportStudyReport } from '#lib/evaluation/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';

export const studyReportUseCases: Readonly<Record<string, UseCaseEntry>> = {
	exportStudyReport: {
		who: ['evaluator'],
		run: (by, world) => exportStudyReport(by, { studyId: world.ids['study'] ?? '', form: 'word', locale: 'en' }),
	},
	exportStudyBundle: {
		who: ['evaluator'],
		run: (by, world) => exportStudyBundle(by, { studyId: world.ids['study'] ?? '', locale: 'cy' }),
	},
};
