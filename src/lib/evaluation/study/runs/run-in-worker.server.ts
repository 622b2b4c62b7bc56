/** Why: matching thousands of schools takes longer than a request may, and can be called off at any moment. */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { AnalysisPlan } from '../analysis-plan.ts';
import type { RanPlan, Stage } from '../run-plan.ts';
import type { StudyData } from '../study-data.ts';

/** What the worker says while it works. */
export type AnalysisMessage =
	{ readonly kind: 'stage'; readonly stage: Stage } | { readonly kind: 'ran'; readonly ran: RanPlan };

/** An analysis under way. `ran` is undefined when it was called off; it rejects when the worker breaks. */
export interface RunningAnalysis {
	readonly ran: Promise<RanPlan | undefined>;
	readonly cancel: () => void;
}

/** Found through the package, since a built server runs from another folder than its source. */
const workerFile = createRequire(import.meta.url).resolve('#lib/evaluation/study/runs/analysis-worker.server.ts');

/** Starts an analysis in a thread of its own. */
export function runInWorker(data: StudyData, plan: AnalysisPlan, onStage: (stage: Stage) => void): RunningAnalysis {
	const worker = new Worker(workerFile, { workerData: { data, plan } });
	const ran = new Promise<RanPlan | undefined>((resolve, reject) => {
		worker.on('message', (message: AnalysisMessage) => {
			if (message.kind === 'stage') onStage(message.stage);
			else resolve(message.ran);
		});
		worker.on('error', reject);
		worker.on('exit', () => resolve(undefined));
	});
	const end = (): void => void worker.terminate();
	return { ran: ran.finally(end), cancel: end };
}
