/** Theme C asks whether people know where the school is going and have what they need to lead it there. */
import type { FrameworkTheme } from '../framework.ts';

/** Theme C of the default framework: five questions about direction and leadership. */
export const directionAndLeadership: FrameworkTheme = {
	code: 'C',
	title: { en: 'Direction and leadership', cy: 'Cyfeiriad ac arweinyddiaeth' },
	introduction: {
		en: 'Ask these of people at every level. The distance between their answers is often the finding.',
		cy: 'Gofynnwch y rhain i bobl ar bob lefel. Y pellter rhwng eu hatebion yw’r canfyddiad yn aml.',
	},
	questions: [
		{
			code: 'C1',
			theme: 'C',
			stage: 'coping',
			text: {
				en: 'To what extent do staff know our few priorities and their part in them?',
				cy: 'I ba raddau y mae staff yn gwybod ein hychydig flaenoriaethau a’u rhan hwy ynddynt?',
			},
			whyItMatters: {
				en: 'A plan works only as far as people can say it without looking it up. Few priorities, known by all, beat a long list known by one.',
				cy: 'Dim ond cyn belled ag y gall pobl ei ddweud heb chwilio amdano y mae cynllun yn gweithio. Mae ychydig flaenoriaethau y mae pawb yn eu gwybod yn drech na rhestr hir sydd ym mhen un.',
			},
			prompts: [
				{
					en: 'If you stopped five people in the corridor, what would they say this year is about?',
					cy: 'Pe baech yn stopio pump o bobl yn y coridor, beth a ddywedent yw nod eleni?',
				},
				{
					en: 'What does each priority ask of a teaching assistant, a lunchtime supervisor, the office?',
					cy: 'Beth y mae pob blaenoriaeth yn ei ofyn gan gynorthwyydd addysgu, goruchwyliwr amser cinio, y swyddfa?',
				},
				{
					en: 'What did you decide not to take on this year, and do people know?',
					cy: 'Beth y penderfynwyd peidio ag ymgymryd ag ef eleni, ac a yw pobl yn gwybod?',
				},
			],
			evidence: [
				{
					en: 'Short talks with staff in different jobs, all asked the same two questions',
					cy: 'Sgyrsiau byr â staff mewn gwahanol swyddi, a’r un ddau gwestiwn i bawb',
				},
				{
					en: 'The improvement plan beside the agendas of the last six staff meetings',
					cy: 'Y cynllun gwella wrth ochr agendâu’r chwe chyfarfod staff diwethaf',
				},
				{
					en: 'How time and money were spent this term, set against the priorities',
					cy: 'Sut y gwariwyd amser ac arian y tymor hwn, wedi’i osod yn erbyn y blaenoriaethau',
				},
			],
			versions: {
				teacher: {
					en: 'What are our priorities this year, and what do I do differently because of them?',
					cy: 'Beth yw ein blaenoriaethau eleni, a beth yr wyf yn ei wneud yn wahanol o’u herwydd?',
				},
				middleLeader: {
					en: 'How do the school’s priorities become the next few weeks’ work in my team?',
					cy: 'Sut y mae blaenoriaethau’r ysgol yn troi’n waith yr wythnosau nesaf yn fy nhîm i?',
				},
				governor: {
					en: 'Can each of us name the priorities, say why they were chosen and what would show progress?',
					cy: 'A all pob un ohonom enwi’r blaenoriaethau, dweud pam y’u dewiswyd a beth a ddangosai gynnydd?',
				},
			},
		},
		{
			code: 'C2',
			theme: 'C',
			stage: 'coping',
			text: {
				en: 'To what extent do leaders at every level have the time and trust to lead?',
				cy: 'I ba raddau y mae gan arweinwyr ar bob lefel yr amser a’r ymddiriedaeth i arwain?',
			},
			whyItMatters: {
				en: 'A title without time is a second job. When middle leaders can decide, and can be wrong safely, a school has more than one person to lean on.',
				cy: 'Ail swydd yw teitl heb amser. Pan all arweinwyr canol benderfynu, a bod yn anghywir yn ddiogel, mae gan ysgol fwy nag un person i bwyso arno.',
			},
			prompts: [
				{
					en: 'What can a middle leader decide without asking, and when did one last do so?',
					cy: 'Beth y gall arweinydd canol ei benderfynu heb ofyn, a phryd y gwnaeth un hynny ddiwethaf?',
				},
				{
					en: 'How often is leadership time lost to cover, and who makes it up?',
					cy: 'Pa mor aml y collir amser arwain i waith llanw, a phwy sy’n ei adfer?',
				},
				{
					en: 'What happened the last time something that a leader tried did not come off?',
					cy: 'Beth a ddigwyddodd y tro diwethaf na lwyddodd rhywbeth a dreialodd arweinydd?',
				},
			],
			evidence: [
				{
					en: 'Leadership time planned and leadership time had, over one half-term',
					cy: 'Yr amser arwain a gynlluniwyd a’r amser arwain a gafwyd, dros un hanner tymor',
				},
				{
					en: 'Middle leaders’ own account of a change that they led from start to end',
					cy: 'Hanes newid a arweiniwyd o’r dechrau i’r diwedd, yng ngeiriau’r arweinwyr canol eu hunain',
				},
				{
					en: 'Decisions in minutes: who brought them and who made them',
					cy: 'Penderfyniadau mewn cofnodion: pwy a’u cyflwynodd a phwy a’u gwnaeth',
				},
			],
			versions: {
				teacher: {
					en: 'When I have an idea for improving things, where do I take it and what happens to it?',
					cy: 'Pan fydd gennyf syniad am wella pethau, i ble yr af ag ef a beth sy’n digwydd iddo?',
				},
				middleLeader: {
					en: 'What am I trusted to decide, and do I have the hours to see it through?',
					cy: 'Beth yr ymddiriedir ynof i’w benderfynu, ac a oes gennyf yr oriau i’w gwblhau?',
				},
				governor: {
					en: 'What do our leaders say they need from us that they do not have, and when did we last ask?',
					cy: 'Beth y mae ein harweinwyr yn dweud bod arnynt ei angen gennym nad yw ganddynt, a phryd y gofynnwyd iddynt ddiwethaf?',
				},
			},
		},
		{
			code: 'C3',
			theme: 'C',
			stage: 'anticipation',
			text: {
				en: 'To what extent do governors or trustees ask questions that sharpen our work?',
				cy: 'I ba raddau y mae llywodraethwyr neu ymddiriedolwyr yn gofyn cwestiynau sy’n miniogi ein gwaith?',
			},
			whyItMatters: {
				en: 'A board sees the school from one step back. Its questions are worth most when they make leaders look again, not when they ask for more paper.',
				cy: 'Mae bwrdd yn gweld yr ysgol o un cam yn ôl. Mae ei gwestiynau’n werth y mwyaf pan wnânt i arweinwyr edrych eto, nid pan ofynnant am ragor o bapur.',
			},
			prompts: [
				{
					en: 'Which question from a governor changed something last year?',
					cy: 'Pa gwestiwn gan lywodraethwr a newidiodd rywbeth y llynedd?',
				},
				{
					en: 'What do governors hear only from the headteacher, and what from elsewhere?',
					cy: 'Beth y mae llywodraethwyr yn ei glywed gan y pennaeth yn unig, a beth o fannau eraill?',
				},
				{
					en: 'Which paper goes to every meeting and leads to nothing?',
					cy: 'Pa bapur sy’n mynd i bob cyfarfod heb arwain at ddim?',
				},
			],
			evidence: [
				{
					en: 'Minutes of three meetings: the questions, the answers and what followed',
					cy: 'Cofnodion tri chyfarfod: y cwestiynau, yr atebion a’r hyn a ddilynodd',
				},
				{
					en: 'A talk with governors about what they would look at if they had one day in school',
					cy: 'Sgwrs â llywodraethwyr am yr hyn y byddent yn edrych arno pe bai ganddynt un diwrnod yn yr ysgol',
				},
				{
					en: 'Notes of governors’ visits and what became of them',
					cy: 'Nodiadau ymweliadau llywodraethwyr a’r hyn a ddaeth ohonynt',
				},
			],
			versions: {
				teacher: {
					en: 'What do governors know about my work, and how do they come to know it?',
					cy: 'Beth a ŵyr llywodraethwyr am fy ngwaith, a sut y dônt i wybod?',
				},
				middleLeader: {
					en: 'When I have met governors, which of their questions made me think again?',
					cy: 'Pan wyf wedi cwrdd â llywodraethwyr, pa rai o’u cwestiynau a wnaeth imi ailfeddwl?',
				},
				governor: {
					en: 'Which of our questions changed something, and which did we not dare to ask?',
					cy: 'Pa rai o’n cwestiynau a newidiodd rywbeth, a pha rai na feiddiasom eu gofyn?',
				},
			},
		},
		{
			code: 'C4',
			theme: 'C',
			stage: 'adaptation',
			text: {
				en: 'To what extent do we stop things that are not working?',
				cy: 'I ba raddau yr ydym yn rhoi’r gorau i bethau nad ydynt yn gweithio?',
			},
			whyItMatters: {
				en: 'Schools find it easier to begin than to end. Every scheme kept alive out of politeness takes time from one that might work.',
				cy: 'Mae’n haws i ysgolion ddechrau na gorffen. Mae pob cynllun a gedwir yn fyw o gwrteisi’n dwyn amser oddi ar un a allai weithio.',
			},
			prompts: [
				{
					en: 'What have you stopped in the past year, and what told you to?',
					cy: 'I beth y rhoddwyd y gorau yn ystod y flwyddyn ddiwethaf, a beth a ddywedodd wrthych am wneud hynny?',
				},
				{
					en: 'What would staff stop tomorrow if nobody minded?',
					cy: 'I beth y byddai staff yn rhoi’r gorau yfory pe na bai neb yn malio?',
				},
				{
					en: 'Who is allowed to say “this isn’t working”, and how early?',
					cy: 'Pwy sydd â hawl i ddweud “nid yw hyn yn gweithio”, a pha mor gynnar?',
				},
			],
			evidence: [
				{
					en: 'A list of what began in the past three years, and what became of each',
					cy: 'Rhestr o’r hyn a ddechreuwyd yn y tair blynedd diwethaf, a’r hyn a ddaeth o bob un',
				},
				{
					en: 'Review dates and stopping points written into plans before they began',
					cy: 'Dyddiadau adolygu a mannau stopio a ysgrifennwyd mewn cynlluniau cyn iddynt ddechrau',
				},
				{
					en: 'Staff answers to “what takes time and changes nothing?”, gathered without names',
					cy: 'Atebion staff i “beth sy’n cymryd amser heb newid dim?”, wedi’u casglu heb enwau',
				},
			],
			versions: {
				teacher: {
					en: 'What do I still do mainly because it has always been done?',
					cy: 'Beth yr wyf yn dal i’w wneud yn bennaf am ei fod wedi’i wneud erioed?',
				},
				middleLeader: {
					en: 'What have I asked my team to stop, so that there is room for what matters more?',
					cy: 'I beth yr wyf wedi gofyn i’m tîm roi’r gorau, er mwyn gwneud lle i’r hyn sy’n bwysicach?',
				},
				governor: {
					en: 'When we hear about something new, do we ask what it replaces and when we will look back at it?',
					cy: 'Pan glywn am rywbeth newydd, a ydym yn gofyn beth y mae’n ei ddisodli a phryd y byddwn yn edrych yn ôl arno?',
				},
			},
		},
		{
			code: 'C5',
			theme: 'C',
			stage: 'anticipation',
			text: {
				en: 'To what extent does our self-evaluation match what visitors see?',
				cy: 'I ba raddau y mae ein hunanwerthusiad yn cyd-fynd â’r hyn y mae ymwelwyr yn ei weld?',
			},
			whyItMatters: {
				en: 'Every school stops noticing its own wallpaper. The places where a friend sees more, or less, than we wrote are the cheapest lessons a review can give.',
				cy: 'Mae pob ysgol yn peidio â sylwi ar ei phapur wal ei hun. Y mannau lle mae cyfaill yn gweld mwy, neu lai, nag a ysgrifennwyd gennym yw’r gwersi rhataf y gall adolygiad eu rhoi.',
			},
			prompts: [
				{
					en: 'What surprised you in the last report, letter or remark from someone outside?',
					cy: 'Beth a’ch synnodd yn yr adroddiad, y llythyr neu’r sylw diwethaf gan rywun o’r tu allan?',
				},
				{
					en: 'Which statement about your school are you least sure that a visitor would agree with?',
					cy: 'Pa osodiad am eich ysgol yr ydych leiaf sicr y byddai ymwelydd yn cytuno ag ef?',
				},
				{
					en: 'What are you too modest about?',
					cy: 'Am beth yr ydych yn rhy wylaidd?',
				},
			],
			evidence: [
				{
					en: 'Last cycle’s self-evaluation and report, laid side by side and marked where they differ',
					cy: 'Hunanwerthusiad ac adroddiad y cylch diwethaf, ochr yn ochr, gyda’r gwahaniaethau wedi’u nodi',
				},
				{
					en: 'Pupils’ and families’ answers to the question that leaders answered',
					cy: 'Atebion disgyblion a theuluoedd i’r cwestiwn a atebodd arweinwyr',
				},
				{
					en: 'What a colleague from a partner school notices in a one-hour walk',
					cy: 'Yr hyn y mae cydweithiwr o ysgol bartner yn sylwi arno mewn taith gerdded awr o hyd',
				},
			],
			versions: {
				teacher: {
					en: 'Does the picture our school gives of itself match what happens in my room?',
					cy: 'A yw’r darlun y mae ein hysgol yn ei roi ohoni’i hun yn cyd-fynd â’r hyn sy’n digwydd yn fy ystafell i?',
				},
				middleLeader: {
					en: 'Where might I be kinder to my own area than a visitor would be, or harder on it?',
					cy: 'Ble y gallwn fod yn garedicach wrth fy maes fy hun nag y byddai ymwelydd, neu’n llymach?',
				},
				governor: {
					en: 'How do we test what we are told about the school, without turning into inspectors?',
					cy: 'Sut yr ydym yn profi’r hyn a ddywedir wrthym am yr ysgol, heb droi’n arolygwyr?',
				},
			},
		},
	],
};
