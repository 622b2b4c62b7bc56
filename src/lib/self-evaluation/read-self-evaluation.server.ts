/** Why: staff read what they are writing; the review team reads what was agreed and opened to it, and each look is kept. */
import { may, refuse } from '#lib/access/index.ts';
import { audit, type Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CycleId, type Result, type SchoolId, type SelfEvaluationId } from '#lib/kernel/index.ts';
import { answersSeen } from './answers-seen.ts';
import type { FrameworkContent } from './framework.ts';
import { questionsOf } from './framework.ts';
import { loadSelfEvaluation, type ComingReview, type LoadedSelfEvaluation } from './load-self-evaluation.server.ts';
import { progressOf, type Progress } from './progress.ts';
import { staffAnswers, teamAnswers, type StaffAnswer, type TeamAnswer } from './staff-answer.ts';

/** What both kinds of reader see. */
export interface AboutSelfEvaluation {
	readonly school: { readonly id: SchoolId; readonly name: string; readonly country: 'england' | 'wales' | 'other' };
	readonly cycle: {
		readonly id: CycleId;
		readonly number: number | null;
		readonly clusterName: string | null;
		readonly opensOn: string | null;
		readonly closesOn: string | null;
	};
	readonly frameworkCode: string;
	readonly content: FrameworkContent;
	readonly agreedOn: string | null;
	readonly agreedByName: string | null;
	readonly review: ComingReview | null;
}

/** A self-evaluation as its school's staff see it. `id` is null while nobody has written. */
export interface StaffSelfEvaluation extends AboutSelfEvaluation {
	readonly as: 'staff';
	readonly id: SelfEvaluationId | null;
	readonly status: 'drafting' | 'agreed';
	readonly answers: readonly StaffAnswer[];
	readonly progress: Progress;
	/** False once the cycle is closed: then it is for reading only. */
	readonly open: boolean;
	readonly mayAgree: boolean;
	readonly shared: boolean;
	/** Given back with `agreeSelfEvaluation`, so that a head agrees to what was on the screen. */
	readonly seen: string;
	/** The last twelve times somebody of the team read it; empty for staff who are not head or senior leader. */
	readonly looks: readonly { readonly name: string | null; readonly at: string }[];
	readonly earlier: LoadedSelfEvaluation['earlier'];
}

/** A self-evaluation as the review team sees it. */
export interface TeamSelfEvaluation extends AboutSelfEvaluation {
	readonly as: 'team';
	readonly answers: readonly TeamAnswer[];
}

/** Reads a school's self-evaluation in a cycle: its staff the whole, its review team the agreed text once it is shared. */
export async function readSelfEvaluation(
	by: Acting,
	input: { readonly cycleId: CycleId; readonly schoolId: SchoolId },
): Promise<Result<StaffSelfEvaluation | TeamSelfEvaluation, 'not-allowed' | 'not-found'>> {
	return by.transaction(async (tx) => {
		const loaded = await loadSelfEvaluation(tx, by.viewer.programme.id, input);
		const about = { school: input.schoolId, ...(loaded?.id ? { selfEvaluation: loaded.id } : {}) };
		const refused = refuse(by.viewer, 'self-evaluation.read', about);
		if (refused) return refused;
		if (!loaded?.takesPart) return problem('not-found');
		if (may(by.viewer, 'self-evaluation.write', about)) return ok(forStaff(by, input, loaded));
		if (loaded.id === null) return problem('not-found');
		const answers = teamAnswers(loaded.content, loaded.answers);
		await audit(tx, by.viewer, 'self-evaluation.read', {
			subjectId: loaded.id,
			hostSchoolId: input.schoolId,
			detail: { answers: answers.length },
		});
		return ok({ as: 'team', ...aboutOf(input, loaded), answers });
	});
}

function aboutOf(
	input: { readonly cycleId: CycleId; readonly schoolId: SchoolId },
	loaded: LoadedSelfEvaluation,
): AboutSelfEvaluation {
	return {
		school: { id: input.schoolId, name: loaded.schoolName, country: loaded.schoolCountry },
		cycle: {
			id: input.cycleId,
			number: loaded.cycleNumber,
			clusterName: loaded.clusterName,
			opensOn: loaded.opensOn,
			closesOn: loaded.closesOn,
		},
		frameworkCode: loaded.frameworkCode,
		content: loaded.content,
		agreedOn: loaded.agreedOn,
		agreedByName: loaded.agreedByName,
		review: loaded.review,
	};
}

function forStaff(
	by: Acting,
	input: { readonly cycleId: CycleId; readonly schoolId: SchoolId },
	loaded: LoadedSelfEvaluation,
): StaffSelfEvaluation {
	const codes = questionsOf(loaded.content).map((question) => question.code);
	return {
		as: 'staff',
		...aboutOf(input, loaded),
		id: loaded.id,
		status: loaded.status,
		answers: staffAnswers(loaded.content, loaded.answers, loaded.evidence),
		progress: progressOf(codes, loaded.answers),
		open: loaded.cycleOpen,
		mayAgree: may(by.viewer, 'self-evaluation.agree', { school: input.schoolId }),
		shared: loaded.shared,
		seen: answersSeen(loaded),
		looks: loaded.looks,
		earlier: loaded.earlier,
	};
}
