/** The small things that spoil a visit when forgotten: who lets us in, whom to tell, where to park and what people can eat. */
import type { Localised } from '#lib/kernel/index.ts';

/** One line of the visit checklist: ticked, or filled in with a few words. */
export type VisitChecklistItem = {
	readonly code: string;
	readonly kind: 'tick' | 'words';
	/** Asked once for the visit, or once for each visitor. */
	readonly per: 'visit' | 'visitor';
	readonly by: 'host' | 'lead-reviewer' | 'visitor';
	readonly title: Localised;
	readonly help: Localised;
};

/** The visit checklist, in the order in which it is usually filled in. No copies of certificates are ever asked for. */
export const visitChecklist: readonly VisitChecklistItem[] = [
	{
		code: 'assurance-letter',
		kind: 'tick',
		per: 'visitor',
		by: 'host',
		title: {
			en: 'Letter of assurance seen from the visitor’s employer',
			cy: 'Gwelwyd llythyr sicrwydd gan gyflogwr yr ymwelydd',
		},
		help: {
			en: 'Yes or no is enough. Their school writes that the right checks were made. Do not ask for certificates and do not keep copies.',
			cy: 'Mae ie neu na yn ddigon. Mae eu hysgol yn ysgrifennu bod y gwiriadau priodol wedi’u gwneud. Peidiwch â gofyn am dystysgrifau na chadw copïau.',
		},
	},
	{
		code: 'identity',
		kind: 'tick',
		per: 'visitor',
		by: 'visitor',
		title: { en: 'Photo ID packed', cy: 'Dull adnabod â llun yn y bag' },
		help: {
			en: 'The office checks it at the door, like any visitor’s.',
			cy: 'Bydd y swyddfa’n ei wirio wrth y drws, fel yn achos unrhyw ymwelydd.',
		},
	},
	{
		code: 'safeguarding-lead',
		kind: 'words',
		per: 'visit',
		by: 'host',
		title: { en: 'Designated safeguarding lead on the day', cy: 'Person diogelu dynodedig ar y diwrnod' },
		help: {
			en: 'Name, room and how to reach them. It is printed on the timetable.',
			cy: 'Enw, ystafell a sut i gael gafael ar y person. Caiff ei argraffu ar yr amserlen.',
		},
	},
	{
		code: 'arrival',
		kind: 'words',
		per: 'visit',
		by: 'host',
		title: { en: 'Arrival and parking', cy: 'Cyrraedd a pharcio' },
		help: {
			en: 'Which gate, where to park, who meets the team and when signing in opens.',
			cy: 'Pa giât, ble i barcio, pwy fydd yn cwrdd â’r tîm a phryd y gellir llofnodi i mewn.',
		},
	},
	{
		code: 'base-room',
		kind: 'words',
		per: 'visit',
		by: 'host',
		title: { en: 'A room with a door', cy: 'Ystafell â drws' },
		help: {
			en: 'For the team all day: a table, sockets, and somewhere private to talk.',
			cy: 'I’r tîm drwy’r dydd: bwrdd, socedi, a rhywle preifat i siarad.',
		},
	},
	{
		code: 'network',
		kind: 'words',
		per: 'visit',
		by: 'host',
		title: { en: 'Guest Wi-Fi', cy: 'Wi-Fi i westeion' },
		help: {
			en: 'How to join, and rooms where there is no signal.',
			cy: 'Sut i ymuno, ac ystafelloedd heb signal.',
		},
	},
	{
		code: 'lunch',
		kind: 'words',
		per: 'visit',
		by: 'host',
		title: { en: 'Lunch', cy: 'Cinio' },
		help: {
			en: 'Eating with pupils is best. Say what there is and what it costs.',
			cy: 'Bwyta gyda’r disgyblion sydd orau. Dywedwch beth sydd ar gael a’i bris.',
		},
	},
	{
		code: 'diet',
		kind: 'words',
		per: 'visitor',
		by: 'visitor',
		title: { en: 'What I eat', cy: 'Beth rwy’n ei fwyta' },
		help: { en: 'Only if the kitchen should know.', cy: 'Dim ond os dylai’r gegin wybod.' },
	},
	{
		code: 'access-needs',
		kind: 'words',
		per: 'visitor',
		by: 'visitor',
		title: { en: 'What would make the day easier for me', cy: 'Beth fyddai’n hwyluso’r diwrnod imi' },
		help: {
			en: 'Steps, seating, hearing, prayer, feeding a baby, large print: as much or as little as you like. Only the host and the lead reviewer see it.',
			cy: 'Grisiau, seddi, clyw, gweddïo, bwydo babi, print bras: cymaint neu gyn lleied ag y mynnwch. Dim ond yr ysgol letyol a’r prif adolygydd sy’n ei weld.',
		},
	},
	{
		code: 'languages',
		kind: 'words',
		per: 'visit',
		by: 'lead-reviewer',
		title: { en: 'Languages of the day', cy: 'Ieithoedd y diwrnod' },
		help: {
			en: 'Who on the team speaks Welsh, signs, or speaks the home languages of the pupils we shall meet.',
			cy: 'Pwy ar y tîm sy’n siarad Cymraeg, yn arwyddo, neu’n siarad ieithoedd cartref y disgyblion y byddwn yn cwrdd â hwy.',
		},
	},
	{
		code: 'emergency',
		kind: 'tick',
		per: 'visit',
		by: 'host',
		title: {
			en: 'Fire, lockdown and first aid explained on arrival',
			cy: 'Esbonio tân, cloi i lawr a chymorth cyntaf wrth gyrraedd',
		},
		help: { en: 'Two minutes at the door.', cy: 'Dwy funud wrth y drws.' },
	},
	{
		code: 'staff-told',
		kind: 'tick',
		per: 'visit',
		by: 'host',
		title: {
			en: 'Staff, pupils and families know who is coming and why',
			cy: 'Mae staff, disgyblion a theuluoedd yn gwybod pwy sy’n dod a pham',
		},
		help: {
			en: 'Say that nobody is being graded, that no names are written down and who chose the question.',
			cy: 'Dywedwch nad oes neb yn cael ei raddio, nad oes enwau’n cael eu hysgrifennu a phwy a ddewisodd y cwestiwn.',
		},
	},
];
