/** Why: the thread in which an analysis is computed, so that a server goes on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import type { AnalysisPlan } from '../analysis-plan.ts';
import { runPlan } from '../run-plan.ts';
import type { StudyData } from '../study-data.ts';
import type { AnalysisMessage } from './run-in-worker.server.ts';

const { data, plan } = workerData as { readonly data: StudyData; readonly plan: AnalysisPlan };

function say(message: AnalysisMessage): void {
	parentPort?.postMessage(message);
}

say({ kind: 'ran', ran: runPlan(data, plan, (stage) => say({ kind: 'stage', stage })) });
