/** The words that turn a colleague's note into an inspector's grade, in English and in Welsh with its mutations. */
import type { Locale } from '#lib/kernel/index.ts';
import { justAfter, justBefore, phrase, type Phrase } from './find-phrases.ts';

/** What a word of judgement sounds like, which decides what is offered instead. */
export type JudgementKind = 'top-grade' | 'good-grade' | 'middle-grade' | 'low-grade' | 'praise' | 'blame' | 'standard';

/** A word or phrase of judgement. `soft` marks one that often means something else. */
export type JudgementWord = Phrase & {
	readonly kind: JudgementKind;
	readonly language: Locale;
	readonly soft?: true;
};

type Company = { readonly after?: string; readonly before?: string; readonly soft?: true };

function word(language: Locale, kind: JudgementKind, source: string, harmless: Company = {}): JudgementWord {
	return {
		kind,
		language,
		pattern: phrase(source),
		...(harmless.after === undefined ? {} : { unlessAfter: justBefore(harmless.after) }),
		...(harmless.before === undefined ? {} : { unlessBefore: justAfter(harmless.before) }),
		...(harmless.soft === undefined ? {} : { soft: harmless.soft }),
	};
}

const owed =
	'balances?|invoices?|payments?|fees?|debts?|bills?|money|sums?|actions?|tasks?|items?|issues?|repairs?|orders?|natural beauty';
const greetings =
	'mornings?|afternoon|evening|night|luck|deal|many|news|friday|shepherd|samaritan|faith|time|reasons?|natured?|humour(?:ed)?|sense|bye|as new';

const english: readonly JudgementWord[] = [
	word('en', 'top-grade', 'outstanding(?:ly)?', { before: owed, after: 'still|remains?' }),
	word('en', 'top-grade', 'excellent(?:ly)?'),
	word('en', 'top-grade', 'exceptional(?:ly)?', { before: 'circumstances?|leave|cases?|closures?|years?' }),
	word(
		'en',
		'good-grade',
		`good(?<!(?:for|the) good)|good(?<=(?:for|the) good)(?! of|[.,;:!?)]|\\s*$|[ \\t]*[\\r\\n])`,
		{
			before: `${greetings}|as(?! well)`,
			after: 'common|greater|public|do|doing',
		},
	),
	word('en', 'middle-grade', 'satisfactor(?:y|ily)'),
	word('en', 'middle-grade', 'adequate(?:ly)?'),
	word('en', 'low-grade', 'requir(?:es?|ed|ing) (?:urgent |significant |major )?improvement'),
	word('en', 'low-grade', 'needs? (?:urgent |significant |major )?improvement'),
	word('en', 'low-grade', 'urgent improvements?'),
	word('en', 'low-grade', 'special measures'),
	word('en', 'low-grade', 'serious weakness(?:es)?'),
	word('en', 'low-grade', 'needs? attention', { soft: true, after: 'pupils?|child(?:ren)?' }),
	word('en', 'low-grade', 'inadequa(?:te(?:ly)?|c(?:y|ies))'),
	word('en', 'low-grade', 'unsatisfactor(?:y|ily)'),
	word('en', 'standard', 'expected standards?', { soft: true }),
	word('en', 'standard', 'strong standards?'),
	word('en', 'standard', 'grades? [1-4]'),
	word('en', 'standard', 'graded', { before: 'readers?|books?|exams?|questions?', after: 'not|never|being' }),
	word('en', 'praise', 'brilliant(?:ly)?|superb(?:ly)?|fantastic(?:ally)?|amazing(?:ly)?|wonderful(?:ly)?'),
	word('en', 'praise', 'impressive(?:ly)?|flawless(?:ly)?|world[ -]class|exemplary|first[ -](?:rate|class)', {
		before: 'stamps?|post|mail',
	}),
	word('en', 'blame', 'poor(?:er|est|ly)?', {
		before: 'weather|health|eyesight|hearing|sleep|law|households?|famil(?:y|ies)|countr(?:y|ies)|countries',
		after: 'the|felt?|feel(?:s|ing)?',
	}),
	word('en', 'blame', 'weak(?:er|est|ly|ness(?:es)?)?', { before: 'acids?|bonds?|forces?|verbs?|tea|signal' }),
	word('en', 'blame', 'failing(?:s)?|failures?', { before: 'that|light', after: 'heart|kidney|power|engine|never' }),
	word('en', 'blame', 'bad(?:ly)?|worst', { before: 'weather|luck|back|news', after: 'too' }),
	word('en', 'blame', 'terribl[ey]|awful(?:ly)?|dreadful(?:ly)?|appalling(?:ly)?|shocking(?:ly)?|mediocre'),
	word('en', 'blame', 'unacceptabl[ey]|disappointing(?:ly)?|ineffective(?:ly|ness)?|substandard|sloppy|chaotic|lazy'),
];

const sorry = 'gen i|gennyf|gennym|gan|gennych|iawn gen i|gweld|clywed|gwybod|byw|chi|bo|i ddim|o beth|vinci';

const welsh: readonly JudgementWord[] = [
	word('cy', 'top-grade', 'rh?agorol'),
	word('cy', 'top-grade', 'ardderchog'),
	word('cy', 'top-grade', 'eithriadol', { before: 'o brin|o anodd|o fach', after: 'amgylchiadau' }),
	word('cy', 'good-grade', 'dd?a', {
		before: sorry,
		after: "bore|prynhawn|p'nawn|noswaith|nos|dydd|gwelwch yn|gwelwch chi'n|gweli di'n|os gwelir yn|leonardo",
	}),
	word('cy', 'middle-grade', 'dd?igonol', { after: 'yn fwy na' }),
	word('cy', 'middle-grade', '[bf]oddhaol'),
	word('cy', 'low-grade', 'angen (?:gwella|gwelliant)(?: (?:brys|sylweddol|ar frys))?', { soft: true }),
	word('cy', 'low-grade', 'angen sylw(?: brys)?', { soft: true }),
	word('cy', 'low-grade', '[mf]esurau arbennig'),
	word('cy', 'low-grade', 'h?annigonol|h?anfoddhaol'),
	word('cy', 'standard', 'safon(?:au)? ddisgwyliedig', { soft: true }),
	word('cy', 'standard', 'safon(?:au)? (?:gref|cryf(?:ion)?)'),
	word('cy', 'standard', '(?:g|ng)?radd [1-4]'),
	word('cy', 'praise', 'g?wych|[bf]endigedig|m?[pb]enigamp|phenigamp|perffaith|berffaith|pherffaith'),
	word('cy', 'blame', '(?:ng|g)?wael(?:ion|ach|af)?'),
	word('cy', 'blame', '(?:ng|g)wan(?:nach|naf)?|g?weinion|wan(?:nach|naf)'),
	word('cy', 'blame', "(?<=(?:yn|'n|rhy|braidd|eithaf|mor|go) )wan"),
	word('cy', 'blame', '(?:ng|g)?wendid(?:au)?'),
	word('cy', 'blame', 'dd?rwg', { before: sorry }),
	word('cy', 'blame', '[mf]ethiant|[mf]ethiannau', { after: 'rhag' }),
	word(
		'cy',
		'blame',
		'siomedig|ofnadwy|h?annerbyniol|h?aneffeithiol|[td]ruenus|thruenus|nhruenus|di-glem|echrydus|gwarthus|warthus',
	),
];

/** Every word of judgement that we point at, in both languages. */
export const judgementWords: readonly JudgementWord[] = [...english, ...welsh];
