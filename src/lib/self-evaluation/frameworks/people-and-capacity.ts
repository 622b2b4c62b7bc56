/** Theme D looks after the people, because improvement lasts only as long as those who carry it. */
import type { FrameworkTheme } from '../framework.ts';

/** Theme D of the default framework: five questions about people and capacity. */
export const peopleAndCapacity: FrameworkTheme = {
	code: 'D',
	title: { en: 'People and capacity', cy: 'Pobl a gallu' },
	introduction: {
		en: 'These ask how improvement feels to those who do it, and whether it would survive their leaving.',
		cy: 'Mae’r rhain yn gofyn sut y mae gwella’n teimlo i’r rhai sy’n ei wneud, ac a fyddai’n goroesi pe baent yn gadael.',
	},
	questions: [
		{
			code: 'D1',
			theme: 'D',
			stage: 'adaptation',
			text: {
				en: 'To what extent do staff feel professional ownership of improvement?',
				cy: 'I ba raddau y mae staff yn teimlo perchnogaeth broffesiynol o wella?',
			},
			whyItMatters: {
				en: 'People carry out what they were told until the door closes. They carry on with what they helped to shape.',
				cy: 'Mae pobl yn gwneud yr hyn a ddywedwyd wrthynt nes i’r drws gau. Maent yn dal ati â’r hyn y buont yn helpu i’w lunio.',
			},
			prompts: [
				{
					en: 'Which change this year began with a teacher or a teaching assistant?',
					cy: 'Pa newid eleni a ddechreuodd gydag athro neu gynorthwyydd addysgu?',
				},
				{
					en: 'Do people say “we” or “they” when they talk about the improvement plan?',
					cy: 'Ai “ni” ynteu “nhw” a ddywed pobl wrth sôn am y cynllun gwella?',
				},
				{
					en: 'What happens to an objection that is worth hearing?',
					cy: 'Beth sy’n digwydd i wrthwynebiad sy’n werth ei glywed?',
				},
			],
			evidence: [
				{
					en: 'Staff talk in small groups without their line manager',
					cy: 'Sgyrsiau staff mewn grwpiau bach heb eu rheolwr llinell',
				},
				{
					en: 'Who owns each action in the plan, by job',
					cy: 'Pwy sy’n berchen ar bob cam yn y cynllun, fesul swydd',
				},
				{
					en: 'An idea followed from whoever had it to where it ended up',
					cy: 'Dilyn syniad o’r un a’i cafodd hyd at ben y daith',
				},
			],
			versions: {
				teacher: {
					en: 'Which part of our improvement work is mine, and would I do it if nobody checked?',
					cy: 'Pa ran o’n gwaith gwella sy’n eiddo i mi, ac a fyddwn yn ei gwneud pe na bai neb yn gwirio?',
				},
				middleLeader: {
					en: 'How far does my team shape what we do, and how far does it carry out what I decide?',
					cy: 'I ba raddau y mae fy nhîm yn llunio’r hyn a wnawn, ac i ba raddau y mae’n cyflawni’r hyn a benderfynaf i?',
				},
				governor: {
					en: 'How do we know whether staff believe in the plan that we approved?',
					cy: 'Sut y gwyddom a yw staff yn credu yn y cynllun a gymeradwywyd gennym?',
				},
			},
		},
		{
			code: 'D2',
			theme: 'D',
			stage: 'adaptation',
			text: {
				en: 'To what extent does professional learning change practice, and last?',
				cy: 'I ba raddau y mae dysgu proffesiynol yn newid arferion, ac yn para?',
			},
			whyItMatters: {
				en: 'A training day is a promise. Whether it was kept shows in classrooms half a year later, not on the feedback form.',
				cy: 'Addewid yw diwrnod hyfforddi. Yn yr ystafelloedd dosbarth hanner blwyddyn yn ddiweddarach y gwelir a gadwyd ef, nid ar y ffurflen adborth.',
			},
			prompts: [
				{
					en: 'Choose something that staff learned a year ago: where would a visitor see it today?',
					cy: 'Dewiswch rywbeth a ddysgodd staff flwyddyn yn ôl: ble y byddai ymwelydd yn ei weld heddiw?',
				},
				{
					en: 'What help does a teacher get between hearing an idea and using it with ease?',
					cy: 'Pa gymorth a gaiff athro rhwng clywed syniad a’i ddefnyddio’n rhwydd?',
				},
				{
					en: 'Who misses out: part-time staff, support staff, those who joined after the course?',
					cy: 'Pwy sy’n colli cyfle: staff rhan-amser, staff cymorth, y rhai a ymunodd ar ôl y cwrs?',
				},
			],
			evidence: [
				{
					en: 'Lessons visited with one strand of last year’s training in mind',
					cy: 'Ymweld â gwersi gydag un llinyn o hyfforddiant y llynedd mewn golwg',
				},
				{
					en: 'The year’s plan for professional learning: how often a theme comes back',
					cy: 'Cynllun dysgu proffesiynol y flwyddyn: pa mor aml y mae thema’n dychwelyd',
				},
				{
					en: 'Staff accounts of what they tried, kept and let go',
					cy: 'Hanes y staff am yr hyn a dreialwyd, a gadwyd ac a ollyngwyd',
				},
			],
			versions: {
				teacher: {
					en: 'What do I do differently today because of professional learning more than six months ago?',
					cy: 'Beth yr wyf yn ei wneud yn wahanol heddiw oherwydd dysgu proffesiynol fwy na chwe mis yn ôl?',
				},
				middleLeader: {
					en: 'How do I follow up what my team has learned until it is habit?',
					cy: 'Sut yr wyf yn dilyn yr hyn y mae fy nhîm wedi’i ddysgu nes iddo ddod yn arfer?',
				},
				governor: {
					en: 'What has our spending on professional learning changed for pupils?',
					cy: 'Beth y mae ein gwariant ar ddysgu proffesiynol wedi’i newid i ddisgyblion?',
				},
			},
		},
		{
			code: 'D3',
			theme: 'D',
			stage: 'anticipation',
			text: {
				en: 'To what extent is workload considered before new work starts?',
				cy: 'I ba raddau y caiff llwyth gwaith ei ystyried cyn i waith newydd ddechrau?',
			},
			whyItMatters: {
				en: 'Tired people teach tired lessons, and the best of them leave. Counting the hours before a decision is kinder and cheaper than counting the vacancies after it.',
				cy: 'Mae pobl flinedig yn addysgu gwersi blinedig, ac mae’r rhai yr hoffech eu cadw’n gadael. Mae cyfrif yr oriau cyn penderfynu yn garedicach ac yn rhatach na chyfrif y swyddi gwag wedyn.',
			},
			prompts: [
				{
					en: 'When you last began something, what did you take away to make room?',
					cy: 'Pan ddechreuwyd rhywbeth ddiwethaf, beth a dynnwyd ymaith i wneud lle?',
				},
				{
					en: 'Which weeks of the year are too full, and who could move something?',
					cy: 'Pa wythnosau o’r flwyddyn sy’n rhy lawn, a phwy allai symud rhywbeth?',
				},
				{
					en: 'What would people say about workload if they were sure of not being named?',
					cy: 'Beth a ddywedai pobl am lwyth gwaith pe baent yn sicr na chaent eu henwi?',
				},
			],
			evidence: [
				{
					en: 'The calendar of reports, assessments, meetings and visits, seen on one page',
					cy: 'Calendr adroddiadau, asesiadau, cyfarfodydd ac ymweliadau, i’w weld ar un dudalen',
				},
				{
					en: 'An estimate of hours beside each new piece of work in the plan',
					cy: 'Amcangyfrif o oriau wrth ochr pob darn newydd o waith yn y cynllun',
				},
				{
					en: 'Absence, turnover and what leavers say, with small numbers kept private',
					cy: 'Absenoldeb, trosiant a’r hyn y mae’r rhai sy’n gadael yn ei ddweud, gan gadw niferoedd bach yn breifat',
				},
			],
			versions: {
				teacher: {
					en: 'Which of my hours make a difference to pupils, and which could go?',
					cy: 'Pa rai o’m horiau sy’n gwneud gwahaniaeth i ddisgyblion, a pha rai a allai fynd?',
				},
				middleLeader: {
					en: 'What do I ask of my team, how long does it take them, and have I asked?',
					cy: 'Beth yr wyf yn ei ofyn gan fy nhîm, faint o amser a gymer iddynt, ac a wyf wedi gofyn iddynt?',
				},
				governor: {
					en: 'Do we look after the headteacher’s hours as well as everyone else’s?',
					cy: 'A ydym yn gofalu am oriau’r pennaeth yn ogystal ag oriau pawb arall?',
				},
			},
		},
		{
			code: 'D4',
			theme: 'D',
			stage: 'coping',
			text: {
				en: 'To what extent do new staff become part of our improvement work quickly?',
				cy: 'I ba raddau y daw staff newydd yn rhan o’n gwaith gwella yn gyflym?',
			},
			whyItMatters: {
				en: 'Each person who joins either picks up the thread or works beside it. They also see, for a few weeks, what the rest of us no longer can.',
				cy: 'Mae pob un sy’n ymuno naill ai’n codi’r llinyn neu’n gweithio wrth ei ochr. Am ychydig wythnosau maent hefyd yn gweld yr hyn na all y gweddill ohonom ei weld mwyach.',
			},
			prompts: [
				{
					en: 'What does someone know about the school’s priorities by the end of their first half-term?',
					cy: 'Beth a ŵyr rhywun am flaenoriaethau’r ysgol erbyn diwedd ei hanner tymor cyntaf?',
				},
				{
					en: 'Who asks new colleagues what they have noticed, and writes it down?',
					cy: 'Pwy sy’n gofyn i gydweithwyr newydd beth y maent wedi sylwi arno, ac yn ei ysgrifennu?',
				},
				{
					en: 'How are those who join in the middle of the year, or for a few months, brought in?',
					cy: 'Sut y caiff y rhai sy’n ymuno ganol y flwyddyn, neu am ychydig fisoedd, eu cynnwys?',
				},
			],
			evidence: [
				{
					en: 'Talks with people in their first year, in any job',
					cy: 'Sgyrsiau â phobl yn eu blwyddyn gyntaf, mewn unrhyw swydd',
				},
				{
					en: 'The induction plan, and what in fact happened in the first six weeks',
					cy: 'Y cynllun ymsefydlu, a’r hyn a ddigwyddodd mewn gwirionedd yn y chwe wythnos gyntaf',
				},
				{
					en: 'Who was trained for peer review, who has since left, and who took it over',
					cy: 'Pwy a hyfforddwyd ar gyfer adolygu cymheiriaid, pwy sydd wedi gadael ers hynny, a phwy a gymerodd yr awenau',
				},
			],
			versions: {
				teacher: {
					en: 'How did I learn what this school is working on, and how do I pass it on to the next person?',
					cy: 'Sut y dysgais i beth y mae’r ysgol hon yn gweithio arno, a sut yr wyf yn ei drosglwyddo i’r nesaf?',
				},
				middleLeader: {
					en: 'What do I do in a new colleague’s first month so that they can join in by the second?',
					cy: 'Beth yr wyf yn ei wneud ym mis cyntaf cydweithiwr newydd fel y gall ymuno erbyn yr ail?',
				},
				governor: {
					en: 'How are new governors and new staff brought into the story of the school’s improvement?',
					cy: 'Sut y caiff llywodraethwyr newydd a staff newydd eu tynnu i mewn i stori gwella’r ysgol?',
				},
			},
		},
		{
			code: 'D5',
			theme: 'D',
			stage: 'anticipation',
			text: {
				en: 'To what extent are we ready for the loss of key people?',
				cy: 'I ba raddau yr ydym yn barod i golli pobl allweddol?',
			},
			whyItMatters: {
				en: 'People fall ill, move house and are promoted, rarely in July. Work that lives in one head leaves with it.',
				cy: 'Mae pobl yn mynd yn sâl, yn symud tŷ ac yn cael dyrchafiad, ac anaml ym mis Gorffennaf. Mae gwaith sy’n byw mewn un pen yn gadael gyda’r pen hwnnw.',
			},
			prompts: [
				{
					en: 'Whose absence for a term would stop something that matters?',
					cy: 'Absenoldeb pwy am dymor fyddai’n atal rhywbeth sy’n bwysig?',
				},
				{
					en: 'Which jobs could a second person do tomorrow, and which could nobody?',
					cy: 'Pa swyddi y gallai ail berson eu gwneud yfory, a pha rai na allai neb?',
				},
				{
					en: 'Who is being made ready for their next job, here or elsewhere?',
					cy: 'Pwy sy’n cael ei baratoi ar gyfer ei swydd nesaf, yma neu mewn man arall?',
				},
			],
			evidence: [
				{
					en: 'A list of what only one person knows how to do',
					cy: 'Rhestr o’r hyn y mae un person yn unig yn gwybod sut i’w wneud',
				},
				{
					en: 'The last handover: what was written, what was said and what got lost',
					cy: 'Y trosglwyddo diwethaf: beth a ysgrifennwyd, beth a ddywedwyd a beth a aeth ar goll',
				},
				{
					en: 'Deputies, shadows and shared posts, and how often they have taken the chair',
					cy: 'Dirprwyon, cysgodwyr a swyddi a rennir, a pha mor aml y maent wedi cymryd y gadair',
				},
			],
			versions: {
				teacher: {
					en: 'If I were away for a term, what would my class and colleagues need to know that is only in my head?',
					cy: 'Pe bawn i ffwrdd am dymor, beth y byddai ar fy nosbarth a’m cydweithwyr angen ei wybod sydd yn fy mhen i yn unig?',
				},
				middleLeader: {
					en: 'Who could lead my area next term if I could not, and what have I done to make that possible?',
					cy: 'Pwy a allai arwain fy maes y tymor nesaf pe na allwn i, a beth yr wyf wedi’i wneud i wneud hynny’n bosibl?',
				},
				governor: {
					en: 'What would we do in the first week if the headteacher could not come in?',
					cy: 'Beth a wnaem yn yr wythnos gyntaf pe na allai’r pennaeth ddod i mewn?',
				},
			},
		},
	],
};
