/** Why: who may write questions, and who may read, write, agree and open a school’s self-evaluation. */
import type { CycleId, FrameworkId, SchoolId, SelfEvaluationId } from '#lib/kernel/index.ts';
import {
	addEvidence,
	agreeSelfEvaluation,
	copyFramework,
	discardFrameworkDraft,
	listFrameworks,
	listSelfEvaluations,
	publishFramework,
	readAnswer,
	readFramework,
	readSelfEvaluation,
	removeEvidence,
	saveAnswer,
	saveFrameworkDraft,
	shareSelfEvaluation,
	takeBackSelfEvaluation,
} from '#lib/self-evaluation/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import { nextId, personas, type Persona, type World } from './world.ts';

const members: readonly Persona[] = personas.filter((one) => one !== 'stranger' && one !== 'signed-out');
const hostLead: readonly Persona[] = ['host-head', 'host-senior'];
const staff: readonly Persona[] = [...hostLead, 'host-teacher'];
const administrator: readonly Persona[] = ['administrator'];

const framework = (world: World) => ({ frameworkId: world.framework as FrameworkId, version: 1 });
const host = (world: World) => ({ cycleId: world.cycle as CycleId, schoolId: world.schools.host as SchoolId });
const about = (world: World) => ({
	...host(world),
	selfEvaluationId: world.selfEvaluation as SelfEvaluationId,
	questionCode: 'A1',
});

export const selfEvaluationUseCases: Readonly<Record<string, UseCaseEntry>> = {
	listFrameworks: { who: members, run: (by) => listFrameworks(by) },
	readFramework: { who: members, run: (by, world) => readFramework(by, framework(world)) },
	copyFramework: {
		who: administrator,
		run: (by, world) =>
			copyFramework(by, { kind: 'edition', id: nextId() as FrameworkId, from: world.framework as FrameworkId }),
	},
	saveFrameworkDraft: {
		who: administrator,
		run: (by, world) => saveFrameworkDraft(by, { ...framework(world), edit: { kind: 'remove-theme', code: 'A' } }),
	},
	publishFramework: { who: administrator, run: (by, world) => publishFramework(by, framework(world)) },
	discardFrameworkDraft: { who: administrator, run: (by, world) => discardFrameworkDraft(by, framework(world)) },
	listSelfEvaluations: { who: members, run: (by) => listSelfEvaluations(by) },
	readSelfEvaluation: {
		who: [...staff, 'lead-reviewer', 'reviewer'],
		run: (by, world) => readSelfEvaluation(by, host(world)),
	},
	readAnswer: { who: staff, run: (by, world) => readAnswer(by, about(world)) },
	saveAnswer: {
		who: staff,
		run: (by, world) =>
			saveAnswer(by, {
				...about(world),
				version: 1,
				narrative: 'new words',
				confidence: 'some',
				direction: null,
				candidateFocus: true,
			}),
	},
	addEvidence: {
		who: staff,
		run: (by, world) => addEvidence(by, { ...about(world), id: nextId(), description: 'A talk' }),
	},
	removeEvidence: {
		who: staff,
		run: (by, world) => removeEvidence(by, { ...host(world), id: world.ids['evidenceItem'] ?? '' }),
	},
	agreeSelfEvaluation: { who: hostLead, run: (by, world) => agreeSelfEvaluation(by, { ...host(world), seen: '' }) },
	shareSelfEvaluation: { who: hostLead, run: (by, world) => shareSelfEvaluation(by, host(world)) },
	takeBackSelfEvaluation: { who: hostLead, run: (by, world) => takeBackSelfEvaluation(by, host(world)) },
};
