/**
 * Why: who may call each use case. Every exported `async function name(by: Acting, …)` under src/lib must stand here, or
 * the suite fails. `run` calls it on the test world with input that is valid for whoever may; it is rolled back after.
 * "May" means: the answer is anything but not-found, not-allowed or signed-out. Spread the list of your subject's file
 * in here: one file for each subject keeps them short.
 */
import type { Acting } from '#lib/access/index.server.ts';
import type { Result } from '#lib/kernel/index.ts';
import { dayUseCases } from './day-use-cases.ts';
import { diaryUseCases } from './diary-use-cases.ts';
import { homeUseCases } from './home-use-cases.ts';
import { improvementUseCases } from './use-cases-improvement.ts';
import { partnershipsUseCases } from './partnerships-use-cases.ts';
import { peopleUseCases } from './people-use-cases.ts';
import { planningUseCases } from './planning-use-cases.ts';
import { registerUseCases } from './register-use-cases.ts';
import { rotaInputsUseCases } from './rota-inputs-use-cases.ts';
import { rotaPlanUseCases } from './rota-plan-use-cases.ts';
import { selfEvaluationUseCases } from './self-evaluation-use-cases.ts';
import { studyReportUseCases } from './study-report-use-cases.ts';
import { supportUseCases } from './support-use-cases.ts';
import { studyUseCases } from './study-use-cases.ts';
import type { Persona, World } from './world.ts';

export interface UseCaseEntry {
	/** Personas who may, of those with a place in the programme. */
	readonly who: readonly Persona[];
	readonly run: (by: Acting, world: World) => Promise<Result<unknown>>;
}

export const useCases: Readonly<Record<string, UseCaseEntry>> = {
	...dayUseCases,
	...diaryUseCases,
	...homeUseCases,
	...improvementUseCases,
	...partnershipsUseCases,
	...peopleUseCases,
	...planningUseCases,
	...registerUseCases,
	...rotaInputsUseCases,
	...rotaPlanUseCases,
	...selfEvaluationUseCases,
	...studyUseCases,
	...studyReportUseCases,
	...supportUseCases,
};
