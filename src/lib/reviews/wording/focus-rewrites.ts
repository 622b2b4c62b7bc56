/** Most closed questions become open by changing their first words; this knows the first words of both languages. */
import type { Locale } from '#lib/kernel/index.ts';

/** A question put another way, in the language in which it was written. */
export type Rewrite = { readonly locale: Locale; readonly text: string };

const ENGLISH_YES_NO =
	/^(?:is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|hasn['’]t|haven['’]t|can['’]t|won['’]t|shouldn['’]t)(?![\p{L}\p{N}])/iu;

const NEGATIVE = /^(\p{L}+?)n['’]t(?![\p{L}\p{N}])/iu;

/** How Welsh opens a question that wants "ydy" or "nac ydy", with the open form of the same verb. */
const WELSH_YES_NO: readonly (readonly [RegExp, string])[] = [
	[/^(?:a )?(?:yw|ydy|ydi|oes)(?=['’]|[^\p{L}]|$)/iu, 'y mae'],
	[/^(?:a )?ydyn ni(?=['’]|[^\p{L}]|$)/iu, 'yr ydym ni'],
	[/^(?:a )?ydym(?=[^\p{L}]|$)/iu, 'yr ydym'],
	[/^(?:a )?ydyn(?:t|(?= nhw))(?=[^\p{L}]|$)/iu, 'y maent'],
	[/^(?:a )?ydyn(?=['’]|[^\p{L}]|$)/iu, 'y mae'],
	[/^(?:a )?ydych(?=[^\p{L}]|$)/iu, 'yr ydych'],
	[/^(?:a )?oedd(?=['’]|[^\p{L}]|$)/iu, 'yr oedd'],
	[/^a fydd(?=['’]|[^\p{L}]|$)/iu, 'y bydd'],
	[/^a fyddai(?=['’]|[^\p{L}]|$)/iu, 'y byddai'],
	[/^a fu(?=['’]|[^\p{L}]|$)/iu, 'y bu'],
	[/^a all(?=['’]|[^\p{L}]|$)/iu, 'y gall'],
	[/^a allwn(?=[^\p{L}]|$)/iu, 'y gallwn'],
	[/^a ellir(?=[^\p{L}]|$)/iu, 'y gellir'],
	[/^a ddylai(?=['’]|[^\p{L}]|$)/iu, 'y dylai'],
	[/^a ddylem(?=[^\p{L}]|$)/iu, 'y dylem'],
	[/^a wnaeth(?=['’]|[^\p{L}]|$)/iu, 'y gwnaeth'],
	[/^a gafodd(?=['’]|[^\p{L}]|$)/iu, 'y cafodd'],
	[/^a gaiff(?=['’]|[^\p{L}]|$)/iu, 'y caiff'],
	[/^a ŵyr(?=['’]|[^\p{L}]|$)/iu, 'y gŵyr'],
	[/^a wyddom(?=[^\p{L}]|$)/iu, 'y gwyddom'],
	[/^a wyddoch(?=[^\p{L}]|$)/iu, 'y gwyddoch'],
	[/^(?:onid|oni|nad) (?:yw|ydy|ydi|oes)(?=['’]|[^\p{L}]|$)/iu, 'y mae'],
];

/** The question opened up, when it wants a yes or a no; null when it does not. */
export function openUpYesNo(text: string): Rewrite | null {
	const question = text.trim();
	for (const [opening, open] of WELSH_YES_NO) {
		if (opening.test(question)) return { locale: 'cy', text: `I ba raddau ${question.replace(opening, open)}` };
	}
	if (!ENGLISH_YES_NO.test(question)) return null;
	const positive = question
		.replace(/^can['’]t/i, 'can')
		.replace(/^won['’]t/i, 'will')
		.replace(NEGATIVE, '$1');
	return { locale: 'en', text: `To what extent ${positive.slice(0, 1).toLowerCase()}${positive.slice(1)}` };
}

const HOW_GOOD = /^how (?:good|strong|effective|successful|outstanding|poor|weak|bad)(?: (is|are|was|were) )?(.*)$/isu;
const HOW_WELL = /^how (?:well|effectively|successfully) (.*)$/isu;
const PA_MOR_DDA =
	/^pa mor (?:dda|effeithiol|llwyddiannus|gryf|wael|wan)(?=['’]|[^\p{L}]|$)(?: (?:yw|ydy|ydi|mae) )?(.*)$/isu;
const PA_MOR_DDA_MAE = /^pa mor (?:dda|effeithiol|llwyddiannus) y mae\b/iu;

const VERB: Readonly<Record<string, string>> = { is: 'does', are: 'do', was: 'did', were: 'did' };

function tail(rest: string): string {
	return rest.trim().replace(/\s*[?.!]*$/u, '');
}

/** The question turned from "how good" to "what difference", when that is how it opens; null when it is not. */
export function openUpHowGood(text: string): Rewrite | null {
	const question = text.trim();
	const well = HOW_WELL.exec(question);
	if (well?.[1] !== undefined) return { locale: 'en', text: `To what extent ${well[1]}` };
	const good = HOW_GOOD.exec(question);
	if (good?.[1] !== undefined && tail(good[2] ?? '') !== '') {
		const verb = VERB[good[1].toLowerCase()] ?? 'does';
		return { locale: 'en', text: `To what extent ${verb} ${tail(good[2] ?? '')} help every pupil?` };
	}
	if (PA_MOR_DDA_MAE.test(question)) {
		return { locale: 'cy', text: question.replace(PA_MOR_DDA_MAE, 'I ba raddau y mae') };
	}
	const dda = PA_MOR_DDA.exec(question);
	if (dda?.[1] !== undefined && tail(dda[1]) !== '') {
		return { locale: 'cy', text: `I ba raddau y mae ${tail(dda[1])} yn helpu pob disgybl?` };
	}
	return null;
}
