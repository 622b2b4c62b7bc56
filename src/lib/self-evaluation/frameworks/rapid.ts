/** A remote review has an hour here and there, so it needs few questions and evidence that can be shown down a line. */
import type { FrameworkContent } from '../framework.ts';

/** The rapid set: six questions adapted from the default framework for remote and partly remote reviews. */
export const rapidFramework: FrameworkContent = {
	title: { en: 'Rapid six', cy: 'Chwech cyflym' },
	introduction: {
		en: 'Six questions for a review by video, or for a term in which something has changed fast. Choose one or two; each can be looked into in half a day.',
		cy: 'Chwe chwestiwn ar gyfer adolygiad fideo, neu ar gyfer tymor pan fydd rhywbeth wedi newid yn gyflym. Dewiswch un neu ddau; gellir edrych ar bob un mewn hanner diwrnod.',
	},
	licence: 'CC BY 4.0',
	themes: [
		{
			code: 'R',
			title: { en: 'Here and now', cy: 'Yma ac yn awr' },
			introduction: {
				en: 'Keep calls short, cameras on pages rather than people, and never record pupils.',
				cy: 'Cadwch alwadau’n fyr, a’r camera ar dudalennau yn hytrach na phobl, a pheidiwch byth â recordio disgyblion.',
			},
			questions: [
				{
					code: 'R1',
					theme: 'R',
					stage: 'anticipation',
					text: {
						en: 'To what extent do we know which pupils are taking part in learning at the moment, and which are slipping from view?',
						cy: 'I ba raddau y gwyddom pa ddisgyblion sy’n cymryd rhan mewn dysgu ar hyn o bryd, a pha rai sy’n llithro o’r golwg?',
					},
					whyItMatters: {
						en: 'When things change fast, the first loss is often somebody nobody was looking at.',
						cy: 'Pan fydd pethau’n newid yn gyflym, y golled gyntaf yn aml yw rhywun nad oedd neb yn edrych arno.',
					},
					prompts: [
						{
							en: 'Which pupils have you seen or heard from least in the last fortnight?',
							cy: 'Pa ddisgyblion yr ydych wedi’u gweld neu wedi clywed ganddynt leiaf yn ystod y pythefnos diwethaf?',
						},
						{
							en: 'How quickly does somebody notice, and who rings?',
							cy: 'Pa mor gyflym y mae rhywun yn sylwi, a phwy sy’n ffonio?',
						},
						{
							en: 'Which groups has the change been hardest on?',
							cy: 'I ba grwpiau y bu’r newid galetaf?',
						},
					],
					evidence: [
						{
							en: 'Attendance and contact by week and group, without names, on a shared screen',
							cy: 'Presenoldeb a chyswllt fesul wythnos a grŵp, heb enwau, ar sgrin a rennir',
						},
						{
							en: 'A call with pastoral and office staff',
							cy: 'Galwad â staff bugeiliol a staff y swyddfa',
						},
						{
							en: 'A call with two or three families who are willing',
							cy: 'Galwad â dau neu dri theulu sy’n fodlon',
						},
					],
					versions: {
						teacher: {
							en: 'Whom in my class have I heard from least lately, and what have I done?',
							cy: 'Pwy yn fy nosbarth yr wyf wedi clywed ganddynt leiaf yn ddiweddar, a beth yr wyf wedi’i wneud?',
						},
						middleLeader: {
							en: 'Where in my area are pupils dropping out of sight, and who knows?',
							cy: 'Ble yn fy maes y mae disgyblion yn diflannu o’r golwg, a phwy sy’n gwybod?',
						},
						governor: {
							en: 'What are we told about pupils who are hard to reach, and how soon?',
							cy: 'Beth a ddywedir wrthym am ddisgyblion sy’n anodd eu cyrraedd, a pha mor fuan?',
						},
					},
				},
				{
					code: 'R2',
					theme: 'R',
					stage: 'coping',
					text: {
						en: 'To what extent do pupils still get teaching that finds out what they have understood and responds to it?',
						cy: 'I ba raddau y mae disgyblion yn dal i gael addysgu sy’n darganfod yr hyn y maent wedi’i ddeall ac yn ymateb iddo?',
					},
					whyItMatters: {
						en: 'Under pressure, teaching turns into setting and collecting. The exchange between the two is what pupils learn from.',
						cy: 'Dan bwysau, mae addysgu’n troi’n osod a chasglu gwaith. O’r cyfnewid rhwng y ddau y mae disgyblion yn dysgu.',
					},
					prompts: [
						{
							en: 'How do teachers hear from quiet pupils when time or distance is against them?',
							cy: 'Sut y mae athrawon yn clywed gan ddisgyblion tawel pan fydd amser neu bellter yn eu herbyn?',
						},
						{
							en: 'What have teachers dropped, and what have they refused to drop?',
							cy: 'Beth y mae athrawon wedi’i ollwng, a beth y maent wedi gwrthod ei ollwng?',
						},
						{
							en: 'What works better than before, and should stay?',
							cy: 'Beth sy’n gweithio’n well nag o’r blaen, ac a ddylai aros?',
						},
					],
					evidence: [
						{
							en: 'Three pieces of work from one class over three weeks, shown under a camera, names covered',
							cy: 'Tri darn o waith o un dosbarth dros dair wythnos, wedi’u dangos dan gamera, â’r enwau wedi’u gorchuddio',
						},
						{
							en: 'A twenty-minute call with two teachers about one lesson each',
							cy: 'Galwad ugain munud â dau athro am un wers yr un',
						},
						{
							en: 'A group of pupils on a call, with a member of staff in their room',
							cy: 'Grŵp o ddisgyblion ar alwad, gydag aelod o’r staff yn yr ystafell gyda hwy',
						},
					],
					versions: {
						teacher: {
							en: 'How do I know, this week, what my pupils have and have not understood?',
							cy: 'Sut y gwn i, yr wythnos hon, beth y mae fy nisgyblion wedi’i ddeall a heb ei ddeall?',
						},
						middleLeader: {
							en: 'What have I seen of teaching in the past month, and what did I do about it?',
							cy: 'Beth yr wyf wedi’i weld o’r addysgu yn ystod y mis diwethaf, a beth a wneuthum yn ei gylch?',
						},
						governor: {
							en: 'What has changed for pupils in lessons, and how do leaders know?',
							cy: 'Beth sydd wedi newid i ddisgyblion mewn gwersi, a sut y mae arweinwyr yn gwybod?',
						},
					},
				},
				{
					code: 'R3',
					theme: 'R',
					stage: 'coping',
					text: {
						en: 'To what extent do all staff know what matters most for the next six weeks, and what can wait?',
						cy: 'I ba raddau y mae’r holl staff yn gwybod beth sydd bwysicaf am y chwe wythnos nesaf, a beth all aros?',
					},
					whyItMatters: {
						en: 'In a hurry everything sounds urgent. People do better with one clear thing and leave to put the rest down.',
						cy: 'Ar frys mae popeth yn swnio’n dyngedfennol. Mae pobl yn gwneud yn well gydag un peth clir a chaniatâd i roi’r gweddill o’r neilltu.',
					},
					prompts: [
						{
							en: 'What has been put off, by whom, and does everyone know?',
							cy: 'Beth sydd wedi’i ohirio, gan bwy, ac a yw pawb yn gwybod?',
						},
						{
							en: 'Where do messages come from, and how many are there in a day?',
							cy: 'O ble y daw negeseuon, a faint ohonynt sydd mewn diwrnod?',
						},
						{
							en: 'Which decision is being made too high up?',
							cy: 'Pa benderfyniad sy’n cael ei wneud yn rhy uchel?',
						},
					],
					evidence: [
						{
							en: 'Two weeks of messages to staff, read in one sitting',
							cy: 'Pythefnos o negeseuon i staff, wedi’u darllen ar un eisteddiad',
						},
						{
							en: 'The same two questions put to six members of staff by phone',
							cy: 'Yr un ddau gwestiwn i chwe aelod o’r staff dros y ffôn',
						},
						{
							en: 'The improvement plan as it is now, with what was crossed out',
							cy: 'Y cynllun gwella fel y mae nawr, gyda’r hyn a groeswyd allan',
						},
					],
					versions: {
						teacher: {
							en: 'What matters most in the next six weeks, and what have I been told I may leave?',
							cy: 'Beth sydd bwysicaf yn ystod y chwe wythnos nesaf, a beth y dywedwyd wrthyf y caf ei adael?',
						},
						middleLeader: {
							en: 'What have I taken off my team’s list?',
							cy: 'Beth yr wyf wedi’i dynnu oddi ar restr fy nhîm?',
						},
						governor: {
							en: 'What have we stopped asking for while the school is under strain?',
							cy: 'Am beth yr ydym wedi peidio â gofyn tra bo’r ysgol dan straen?',
						},
					},
				},
				{
					code: 'R4',
					theme: 'R',
					stage: 'coping',
					text: {
						en: 'To what extent are staff able to keep this up?',
						cy: 'I ba raddau y gall staff ddal ati fel hyn?',
					},
					whyItMatters: {
						en: 'People can run for a while. A school that notices who is running, and lets them walk, still has them in the summer.',
						cy: 'Gall pobl redeg am ychydig. Bydd ysgol sy’n sylwi pwy sy’n rhedeg, ac yn gadael iddynt gerdded, yn dal i’w cael yn yr haf.',
					},
					prompts: [
						{
							en: 'Who is carrying more than their share, and have they been asked?',
							cy: 'Pwy sy’n cario mwy na’i gyfran, ac a ofynnwyd iddynt?',
						},
						{
							en: 'What could stop tomorrow without harm to pupils?',
							cy: 'Beth allai ddod i ben yfory heb niwed i ddisgyblion?',
						},
						{
							en: 'Who looks after the people who look after everyone else?',
							cy: 'Pwy sy’n gofalu am y bobl sy’n gofalu am bawb arall?',
						},
					],
					evidence: [
						{
							en: 'Cover, absence and evening meetings in the past half-term, in totals only',
							cy: 'Gwaith llanw, absenoldeb a chyfarfodydd gyda’r nos yn ystod yr hanner tymor diwethaf, fel cyfansymiau’n unig',
						},
						{
							en: 'A short anonymous question to all staff, with five or more answers before anything is shown',
							cy: 'Cwestiwn byr dienw i’r holl staff, gyda phum ateb neu ragor cyn dangos dim',
						},
						{
							en: 'A call with support staff',
							cy: 'Galwad â staff cymorth',
						},
					],
					versions: {
						teacher: {
							en: 'What would make next month easier to sustain than this one?',
							cy: 'Beth a wnâi’r mis nesaf yn haws ei gynnal na’r mis hwn?',
						},
						middleLeader: {
							en: 'Who in my team is near their limit, and what have I moved?',
							cy: 'Pwy yn fy nhîm sy’n agos at ben ei dennyn, a beth yr wyf wedi’i symud?',
						},
						governor: {
							en: 'When did we last ask the headteacher how they are, and wait for the answer?',
							cy: 'Pryd y gofynnwyd ddiwethaf i’r pennaeth sut mae, ac aros am yr ateb?',
						},
					},
				},
				{
					code: 'R5',
					theme: 'R',
					stage: 'adaptation',
					text: {
						en: 'To what extent do families tell us what is and is not working, and see something change?',
						cy: 'I ba raddau y mae teuluoedd yn dweud wrthym beth sy’n gweithio a beth nad yw, ac yn gweld rhywbeth yn newid?',
					},
					whyItMatters: {
						en: 'When a school can see less, families see more. Asking costs little; answering is what earns the next reply.',
						cy: 'Pan fydd ysgol yn gweld llai, mae teuluoedd yn gweld mwy. Ychydig a gostia gofyn; ateb sy’n ennill yr ymateb nesaf.',
					},
					prompts: [
						{
							en: 'What did you change this month because of a family?',
							cy: 'Beth a newidiwyd y mis hwn oherwydd teulu?',
						},
						{
							en: 'Which families have you not heard from, and who could reach them?',
							cy: 'Gan ba deuluoedd na chlywsoch, a phwy allai eu cyrraedd?',
						},
						{
							en: 'Do your messages make sense to someone reading them on a phone, in their second language?',
							cy: 'A yw eich negeseuon yn gwneud synnwyr i rywun sy’n eu darllen ar ffôn, yn ei ail iaith?',
						},
					],
					evidence: [
						{
							en: 'Replies to the last three messages home: how many, from whom, about what',
							cy: 'Ymatebion i’r tair neges ddiwethaf i’r cartref: faint, gan bwy, am beth',
						},
						{
							en: 'Calls with families chosen by somebody outside the leadership team',
							cy: 'Galwadau â theuluoedd a ddewiswyd gan rywun y tu allan i’r tîm arwain',
						},
						{
							en: 'One suggestion followed from the first message to what became of it',
							cy: 'Dilyn un awgrym o’r neges gyntaf hyd at yr hyn a ddaeth ohono',
						},
					],
					versions: {
						teacher: {
							en: 'What have families told me lately that I did not know?',
							cy: 'Beth y mae teuluoedd wedi’i ddweud wrthyf yn ddiweddar na wyddwn?',
						},
						middleLeader: {
							en: 'What do families ask about my area most often, and what have I done so that they need not ask?',
							cy: 'Beth y mae teuluoedd yn ei ofyn amlaf am fy maes, a beth yr wyf wedi’i wneud fel na fydd angen iddynt ofyn?',
						},
						governor: {
							en: 'What do families say to us in the street that they do not say to the school?',
							cy: 'Beth y mae teuluoedd yn ei ddweud wrthym ar y stryd nad ydynt yn ei ddweud wrth yr ysgol?',
						},
					},
				},
				{
					code: 'R6',
					theme: 'R',
					stage: 'adaptation',
					text: {
						en: 'To what extent are we learning from what has just happened, with our partner schools?',
						cy: 'I ba raddau yr ydym yn dysgu o’r hyn sydd newydd ddigwydd, gyda’n hysgolion partner?',
					},
					whyItMatters: {
						en: 'Five schools have met the same trouble in five ways. Comparing notes while it is fresh is the cheapest research there is.',
						cy: 'Mae pum ysgol wedi wynebu’r un helynt mewn pum ffordd. Cymharu nodiadau tra bo’n ffres yw’r ymchwil rataf sydd i’w chael.',
					},
					prompts: [
						{
							en: 'What have you borrowed from a partner school since it began, and what have you lent?',
							cy: 'Beth yr ydych wedi’i fenthyg gan ysgol bartner ers iddo ddechrau, a beth yr ydych wedi’i roi ar fenthyg?',
						},
						{
							en: 'What will you keep when things settle, and what are you glad to see the back of?',
							cy: 'Beth y byddwch yn ei gadw pan fydd pethau’n setlo, a beth yr ydych yn falch o gael gwared arno?',
						},
						{
							en: 'Who is writing down what you learn?',
							cy: 'Pwy sy’n ysgrifennu’r hyn yr ydych yn ei ddysgu?',
						},
					],
					evidence: [
						{
							en: 'A joint call with a second school about the same question',
							cy: 'Galwad ar y cyd ag ail ysgol am yr un cwestiwn',
						},
						{
							en: 'Something made together or passed on: a plan, a letter, a rota',
							cy: 'Rhywbeth a luniwyd gyda’ch gilydd neu a drosglwyddwyd: cynllun, llythyr, rota',
						},
						{
							en: 'Notes from the last two partnership meetings',
							cy: 'Nodiadau o’r ddau gyfarfod partneriaeth diwethaf',
						},
					],
					versions: {
						teacher: {
							en: 'What do I now do differently that I learned from someone in another school?',
							cy: 'Beth yr wyf nawr yn ei wneud yn wahanol a ddysgais gan rywun mewn ysgol arall?',
						},
						middleLeader: {
							en: 'What have I compared with a partner school lately, and what surprised me?',
							cy: 'Beth yr wyf wedi’i gymharu ag ysgol bartner yn ddiweddar, a beth a’m synnodd?',
						},
						governor: {
							en: 'What would we do differently if it happened again, and is that written anywhere?',
							cy: 'Beth y byddem yn ei wneud yn wahanol pe digwyddai eto, ac a yw hynny wedi’i ysgrifennu yn rhywle?',
						},
					},
				},
			],
		},
	],
};
