/** A framework is data: this says what a whole one looks like, so that a school can trust any version that it opens. */
import * as v from 'valibot';

const Text = v.pipe(v.string(), v.maxLength(2000));

const LocalisedText = v.pipe(v.strictObject({ en: Text, cy: Text }), v.readonly());

const Texts = v.pipe(v.array(LocalisedText), v.maxLength(12), v.readonly());

/** Where a question bears on the school's resilience: seeing ahead, coping with what comes, or learning from it. */
export const ResilienceStage = v.picklist(['anticipation', 'coping', 'adaptation']);
export type ResilienceStage = v.InferOutput<typeof ResilienceStage>;

const Code = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{0,11}$/));

/** One "to what extent" question, with all that a school needs to answer it well. */
export const EnquiryQuestion = v.pipe(
	v.strictObject({
		code: Code,
		theme: Code,
		stage: ResilienceStage,
		text: LocalisedText,
		whyItMatters: LocalisedText,
		prompts: Texts,
		evidence: Texts,
		versions: v.pipe(
			v.strictObject({
				teacher: LocalisedText,
				middleLeader: LocalisedText,
				governor: LocalisedText,
			}),
			v.readonly(),
		),
	}),
	v.readonly(),
);
export type EnquiryQuestion = v.InferOutput<typeof EnquiryQuestion>;

/** Questions that belong together, answered in one sitting. */
export const FrameworkTheme = v.pipe(
	v.strictObject({
		code: Code,
		title: LocalisedText,
		introduction: LocalisedText,
		questions: v.pipe(v.array(EnquiryQuestion), v.maxLength(40), v.readonly()),
	}),
	v.readonly(),
);
export type FrameworkTheme = v.InferOutput<typeof FrameworkTheme>;

/** The content of one version of a framework, as it is stored and frozen when published. */
export const FrameworkContent = v.pipe(
	v.strictObject({
		title: LocalisedText,
		introduction: LocalisedText,
		licence: v.pipe(v.string(), v.maxLength(200)),
		themes: v.pipe(v.array(FrameworkTheme), v.maxLength(20), v.readonly()),
	}),
	v.readonly(),
);
export type FrameworkContent = v.InferOutput<typeof FrameworkContent>;

/** All questions of a framework in reading order. */
export function questionsOf(framework: FrameworkContent): readonly EnquiryQuestion[] {
	return framework.themes.flatMap((theme) => theme.questions);
}
