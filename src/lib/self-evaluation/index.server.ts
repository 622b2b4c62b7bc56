/** Why: the door of the self-evaluation room on the server. */
export { addEvidence, LONGEST_EVIDENCE, type AddEvidence } from './add-evidence.server.ts';
export { agreeSelfEvaluation, type AgreeSelfEvaluation } from './agree-self-evaluation.server.ts';
export { copyFramework, type CopyFramework } from './copy-framework.server.ts';
export { discardFrameworkDraft } from './discard-framework-draft.server.ts';
export { listFrameworks, type FrameworkRow } from './list-frameworks.server.ts';
export { listSelfEvaluations, type SelfEvaluationRow } from './list-self-evaluations.server.ts';
export { publishBuiltInFrameworks, type BuiltInFrameworks } from './publish-built-in-frameworks.server.ts';
export { publishFramework } from './publish-framework.server.ts';
export { readAnswer, type ReadAnswer } from './read-answer.server.ts';
export { readFramework, type ReadFramework } from './read-framework.server.ts';
export {
	readSelfEvaluation,
	type AboutSelfEvaluation,
	type StaffSelfEvaluation,
	type TeamSelfEvaluation,
} from './read-self-evaluation.server.ts';
export { removeEvidence, type RemoveEvidence } from './remove-evidence.server.ts';
export { saveAnswer, type SaveAnswer } from './save-answer.server.ts';
export { saveFrameworkDraft, type SavedDraft, type SaveFrameworkDraft } from './save-framework-draft.server.ts';
export { shareSelfEvaluation, takeBackSelfEvaluation, type OfSchool } from './share-self-evaluation.server.ts';
