/** Everyone who walks into another school promises the same few things first, in words short enough to remember. */
import type { Localised } from '#lib/kernel/index.ts';

/** A rule that each visitor accepts; `code` stays the same when the wording is improved. */
export type GroundRule = { readonly code: string; readonly rule: Localised; readonly because: Localised };

/** Kept with each acceptance, so that it is known which wording somebody accepted. */
export const groundRulesVersion = 1;

/** The ground rules, in the order in which they are read. */
export const groundRules: readonly GroundRule[] = [
	{
		code: 'guest',
		rule: {
			en: 'I come as a guest and a colleague, not as an inspector.',
			cy: 'Rwy’n dod fel gwestai a chydweithiwr, nid fel arolygydd.',
		},
		because: {
			en: 'The school invited us and chose the question. We look where it asked us to look.',
			cy: 'Yr ysgol a’n gwahoddodd ac a ddewisodd y cwestiwn. Edrychwn lle y gofynnodd inni edrych.',
		},
	},
	{
		code: 'confidential',
		rule: {
			en: 'What I see and hear stays with the host and the review team.',
			cy: 'Mae’r hyn a welaf ac a glywaf yn aros gyda’r ysgol letyol a’r tîm adolygu.',
		},
		because: {
			en: 'Not in my own staff room, not in a message, not at a conference. The host decides who else may know.',
			cy: 'Nid yn fy ystafell staff fy hun, nid mewn neges, nid mewn cynhadledd. Yr ysgol letyol sy’n penderfynu pwy arall a gaiff wybod.',
		},
	},
	{
		code: 'no-grades',
		rule: {
			en: 'I describe and ask. I do not grade, rank or compare schools.',
			cy: 'Rwy’n disgrifio ac yn gofyn. Nid wyf yn graddio, yn gosod mewn trefn nac yn cymharu ysgolion.',
		},
		because: {
			en: 'A grade ends a conversation. We came to begin one.',
			cy: 'Mae gradd yn cau sgwrs. Daethom i ddechrau un.',
		},
	},
	{
		code: 'roles-not-names',
		rule: {
			en: 'I write roles, never names: “a Year 4 pupil”, “a teaching assistant”.',
			cy: 'Rwy’n ysgrifennu rolau, byth enwau: “disgybl Blwyddyn 4”, “cynorthwyydd addysgu”.',
		},
		because: {
			en: 'Nothing here may be used to judge a person, and no pupil is ever written about by name. I take no photographs of people.',
			cy: 'Ni chaiff dim yma ei ddefnyddio i farnu unigolyn, ac nid ysgrifennir byth am ddisgybl wrth ei enw. Nid wyf yn tynnu lluniau o bobl.',
		},
	},
	{
		code: 'safeguarding',
		rule: {
			en: 'If I am worried about a child, I tell the school’s designated safeguarding lead at once, in person.',
			cy: 'Os wyf yn poeni am blentyn, rwy’n dweud wrth berson diogelu dynodedig yr ysgol ar unwaith, wyneb yn wyneb.',
		},
		because: {
			en: 'I do not wait for the end of the day, and I do not write it in a note. If it concerns the headteacher, I tell the local authority’s designated officer.',
			cy: 'Nid wyf yn aros tan ddiwedd y dydd, ac nid wyf yn ei ysgrifennu mewn nodyn. Os yw’n ymwneud â’r pennaeth, rwy’n dweud wrth swyddog dynodedig yr awdurdod lleol.',
		},
	},
	{
		code: 'evidence',
		rule: {
			en: 'I say what I saw, heard or read, and keep that apart from what I make of it.',
			cy: 'Rwy’n dweud beth a welais, a glywais neu a ddarllenais, ac yn cadw hynny ar wahân i’r hyn a wnaf ohono.',
		},
		because: {
			en: 'What we saw can be checked. What we think of it is an offer.',
			cy: 'Gellir gwirio’r hyn a welsom. Cynnig yw’r hyn a feddyliwn amdano.',
		},
	},
	{
		code: 'no-surprises',
		rule: {
			en: 'I say nothing about the school that I have not first said to its headteacher.',
			cy: 'Nid wyf yn dweud dim am yr ysgol nad wyf yn gyntaf wedi’i ddweud wrth ei phennaeth.',
		},
		because: {
			en: 'The report will hold nothing that was not in the feedback.',
			cy: 'Ni fydd dim yn yr adroddiad nad oedd yn yr adborth.',
		},
	},
	{
		code: 'punctual',
		rule: {
			en: 'I arrive on time, stay to the end, keep to the timetable and leave my phone in my bag unless I am writing a note.',
			cy: 'Rwy’n cyrraedd yn brydlon, yn aros tan y diwedd, yn cadw at yr amserlen ac yn gadael fy ffôn yn fy mag oni bai fy mod yn ysgrifennu nodyn.',
		},
		because: {
			en: 'People have moved lessons for us.',
			cy: 'Mae pobl wedi symud gwersi er ein mwyn.',
		},
	},
	{
		code: 'better-off',
		rule: {
			en: 'I leave the school better off: one thing worth keeping, one thing worth trying and my thanks.',
			cy: 'Rwy’n gadael yr ysgol ar ei hennill: un peth gwerth ei gadw, un peth gwerth rhoi cynnig arno a’m diolch.',
		},
		because: {
			en: 'And I take one thing home, and say so.',
			cy: 'Ac rwy’n mynd ag un peth adref, ac yn dweud hynny.',
		},
	},
];
