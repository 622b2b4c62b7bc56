/** A worry about a child belongs with the safeguarding lead at once and never in a review, so these words stop the pen for a moment. */
import { justAfter, justBefore, phrase, type Phrase } from './find-phrases.ts';

const them = '(?:me|him|her|them|us|a child|a pupil|children|pupils)';
const self = '(?:my|him|her|them|your|our)sel(?:f|ves)';

const trouble =
	'the pandemic|covid|funding|budget|cuts?|cost|costs|inflation|closures?|illness|absence|falling|staffing|storms?|flooding|the weather|rising|strikes?';

const english: readonly Phrase[] = [
	{ pattern: phrase('bruis(?:e|es|ed|ing)|black eyes?|burn marks?|cigarette burns?') },
	{ pattern: phrase('hit by'), unlessBefore: justAfter(trouble), unlessAfter: justBefore('hard|hardest|badly') },
	{
		pattern: phrase(
			`(?:hits?|hitting|hurts?|hurting|beats?|beating|kicks?|kicking|slaps?|smacks?|punch(?:es|ed)?|slapped|smacked|beaten) ${them}`,
		),
	},
	{ pattern: phrase('hurt by|beaten by|smacked by|slapped by|punched by|shouted at at home') },
	{
		pattern: phrase('harm(?:s|ed|ing|ful)?'),
		unlessAfter: justBefore('no|without|any|do no|little|not|never'),
	},
	{ pattern: phrase(`self[ -]harm(?:s|ed|ing)?|cut(?:s|ting)? ${self}|hurt(?:s|ing)? ${self}|overdos(?:e|es|ed)`) },
	{
		pattern: phrase(
			`suicid(?:e|al)|kill(?:s|ing)? ${self}|wants? to die|wish(?:es|ed)? (?:he|she|they|I) (?:was|were) dead`,
		),
	},
	{
		pattern: phrase('(?:afraid|scared|frightened|terrified|nervous) (?:to go|of going|about going) (?:home|back home)'),
	},
	{ pattern: phrase("(?:does not|doesn't|did not|didn't|do not|don't) want to go home") },
	{
		pattern: phrase(
			`(?:afraid|scared|frightened|terrified) of (?:(?:his|her|their|my) )?(?:mum|mam|dad|mother|father|stepdad|stepfather|stepmum|uncle|carer|brother)`,
		),
	},
	{ pattern: phrase('abus(?:e|es|ed|ing|ive|er)') },
	{
		pattern: phrase('neglect(?:s|ed|ful)?'),
		unlessBefore: justAfter('of (?:the )?(?:arts?|music|sport|humanities|languages|foundation subjects)'),
	},
	{ pattern: phrase('starv(?:e|ed|ing)|no food at home|nothing to eat at home|not fed|left alone at home|home alone') },
	{
		pattern: phrase(
			`sexual(?:ly|ised)?|touch(?:es|ed|ing) (?:${them} )?inappropriately|inappropriate touch(?:ing)?|touch(?:es|ed) (?:him|her|me)`,
		),
	},
	{
		pattern: phrase(
			'groomed|child exploitation|criminal(?:ly)? exploit(?:ed|ation)|county lines|trafficked|trafficking',
		),
	},
	{
		pattern: phrase(
			'domestic violence|violent at home|violence at home|unsafe at home|not safe at home|fighting at home',
		),
	},
	{ pattern: phrase('female genital mutilation|FGM|forced marriage|honour[ -]based|radicalis(?:ed|ation|ing)') },
	{
		pattern: phrase(
			'(?:brought|brings|carries|carried|carrying|carry) (?:a |his |her |their )?(?:knife|knives|blade|weapon)',
		),
	},
	{ pattern: phrase('disclos(?:ed|ure|ures) (?:to|that|about|by|from)|made a disclosure|a disclosure') },
	{
		pattern: phrase(
			'(?:safeguarding|child protection) (?:concerns?|matters?|issues?|worr(?:y|ies)|incidents?|referrals?|disclosures?)',
		),
	},
];

const welsh: readonly Phrase[] = [
	{ pattern: phrase('(?:g|ch)?lais(?= ar (?:ei|ei h)?)|(?:[cg]|ch)?leisiau|clais|gl?eision ar') },
	{ pattern: phrase('llygad (?:du|ddu)|llygaid duon|olion llosgi') },
	{ pattern: phrase('(?:cael|gael|wedi cael|chael) (?:ei|eu) (?:th|d)?(?:aro|curo|guro|churo|chicio|gicio|slapio)') },
	{
		// "Yr hyn sy'n fy nharo yw …" is only a manner of speaking.
		pattern: phrase(
			'(?:ei|eu|fy) (?:daro|tharo|taro|nharo|guro|churo|curo|nghuro|fwrw|bwrw|mwrw|gicio|chicio|cicio|slapio|frifo|brifo|mrifo)',
		),
		unlessBefore: justAfter('fel|yw|ydy|oedd|yn fawr|hi bod|allan'),
	},
	{
		pattern: phrase(
			"(?:yn|'n|wedi) (?:taro|curo|slapio|brifo) (?:ef|hi|fi|hwy|nhw|plentyn|disgybl)|brifo gan|frifo gan",
		),
	},
	{ pattern: phrase('n?iweid(?:io|iol|iwyd)|niwed'), unlessAfter: justBefore('heb|dim|unrhyw|na') },
	{ pattern: phrase('hunan[ -]?(?:niwed|niweidio|anafu)|torri (?:ei|fy|eu) hunain?|gorddos') },
	{
		pattern: phrase(
			'hunanladd(?:iad|ol)|lladd (?:ei|fy|eu) hunain?|lladd (?:ei|fy) hun|(?:eisiau|am) farw|eisiau marw',
		),
	},
	{
		pattern: phrase(
			'(?:ag )?(?:ofn|ofni|hofn|arswyd)(?: (?:arno|arni|arnynt|arnaf))? (?:mynd|dychwelyd) (?:adref|gartref|adre)',
		),
	},
	{
		pattern: phrase(
			"(?:ddim|nid yw|nad yw|nid oedd|dyw e ddim|dyw hi ddim)(?: yn|'n)? (?:eisiau|dymuno|am) (?:mynd|fynd) (?:adref|adre|gartref)",
		),
	},
	{ pattern: phrase('ofn (?:ei|eu|fy) (?:dad|thad|tad|fam|mam|lystad|llystad)|ofn (?:dad|mam)') },
	{ pattern: phrase('(?:c|g|ch|ngh)am[ -]?(?:drin|driniaeth|driniwyd|drinir)') },
	{ pattern: phrase('h?esgeulus(?:o|wyd|tod|ir)?') },
	{ pattern: phrase('[td]rais|thrais'), unlessBefore: justAfter('hanesyddol') },
	{ pattern: phrase('rhywiol|cyffwrdd(?: â (?:ef|hi|fi|phlentyn))? (?:yn )?amhriodol') },
	{ pattern: phrase('(?:c|g|ch)am[ -]?fanteisio|llinellau sirol|meithrin perthynas amhriodol|masnachu plant') },
	{
		pattern: phrase(
			'dim bwyd gartref|dim bwyd yn y tŷ|(?:ei|eu) (?:adael|gadael|hadael) gartref ar (?:ei ben ei hun|ei phen ei hun|eu pennau eu hunain)',
		),
	},
	{ pattern: phrase('priodas dan orfod|anffurfio organau cenhedlu benywod|radicaleiddio') },
	{ pattern: phrase('(?:d|dd)atgeliad(?:au)?|(?:d|dd)atgelodd (?:wrth|i|ei|wrthyf)') },
	{
		pattern: phrase(
			'(?:pryder(?:on)?|mater(?:ion)?|achos(?:ion)?|digwyddiad(?:au)?|atgyfeiriad(?:au)?) (?:diogelu|amddiffyn plant)',
		),
	},
	{ pattern: phrase('(?:dod|daeth|cario) â (?:chyllell|arf)|yn cario (?:cyllell|arf)') },
];

/** Words that may stand for a child at risk, in both languages: chosen to warn too often rather than too late. */
export const safeguardingWords: readonly Phrase[] = [...english, ...welsh];
