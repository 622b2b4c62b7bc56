/** Why: one question is one page, so that it fits a phone and five minutes; last time's words stand beside it. */
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CycleId, type Result, type SchoolId, type SelfEvaluationId } from '#lib/kernel/index.ts';
import type { EnquiryQuestion, FrameworkTheme } from './framework.ts';
import { lastTime, type EarlierAnswer } from './last-time.ts';
import { questionsOf } from './framework.ts';
import { readSelfEvaluation, type StaffSelfEvaluation } from './read-self-evaluation.server.ts';
import type { StaffAnswer } from './staff-answer.ts';

/** A question to write on, and its neighbours. */
export interface ReadAnswer extends Pick<
	StaffSelfEvaluation,
	'school' | 'cycle' | 'progress' | 'open' | 'agreedOn' | 'review' | 'shared'
> {
	readonly id: SelfEvaluationId | null;
	readonly theme: Pick<FrameworkTheme, 'code' | 'title'>;
	readonly question: EnquiryQuestion;
	readonly answer: StaffAnswer;
	/** Counted from 1. */
	readonly place: number;
	readonly previous: string | undefined;
	readonly next: string | undefined;
	readonly lastTime: (EarlierAnswer & { readonly cycleNumber: number; readonly agreedOn: string | null }) | undefined;
}

/** Reads one question of a school's self-evaluation for its staff. */
export async function readAnswer(
	by: Acting,
	input: { readonly cycleId: CycleId; readonly schoolId: SchoolId; readonly questionCode: string },
): Promise<Result<ReadAnswer, 'not-allowed' | 'not-found'>> {
	const refused = refuse(by.viewer, 'self-evaluation.write', { school: input.schoolId });
	if (refused) return refused;
	const read = await readSelfEvaluation(by, input);
	if (!read.ok) return read;
	const whole = read.value;
	if (whole.as === 'team') return problem('not-allowed');
	const questions = questionsOf(whole.content);
	const at = questions.findIndex((question) => question.code === input.questionCode);
	const [question, answer] = [questions[at], whole.answers[at]];
	const theme = whole.content.themes.find((one) => one.code === question?.theme);
	if (!question || !answer || !theme) return problem('not-found');
	const then = whole.earlier && lastTime(whole.earlier, whole.frameworkCode, question);
	return ok({
		id: whole.id,
		school: whole.school,
		cycle: whole.cycle,
		progress: whole.progress,
		open: whole.open,
		agreedOn: whole.agreedOn,
		review: whole.review,
		shared: whole.shared,
		theme: { code: theme.code, title: theme.title },
		question,
		answer,
		place: at + 1,
		previous: questions[at - 1]?.code,
		next: questions[at + 1]?.code,
		lastTime:
			whole.earlier && then
				? { ...then, cycleNumber: whole.earlier.cycleNumber, agreedOn: whole.earlier.agreedOn }
				: undefined,
	});
}
