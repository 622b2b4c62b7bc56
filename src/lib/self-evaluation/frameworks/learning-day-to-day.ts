/** Theme B looks at the ordinary school day, because most of what pupils gain is gained there. */
import type { FrameworkTheme } from '../framework.ts';

/** Theme B of the default framework: six questions about curriculum and teaching as they happen. */
export const learningDayToDay: FrameworkTheme = {
	code: 'B',
	title: { en: 'Learning day to day', cy: 'Dysgu o ddydd i ddydd' },
	introduction: {
		en: 'Think of an ordinary Tuesday, not of the lesson you would show a visitor.',
		cy: 'Meddyliwch am ddydd Mawrth cyffredin, nid am y wers y byddech yn ei dangos i ymwelydd.',
	},
	questions: [
		{
			code: 'B1',
			theme: 'B',
			stage: 'anticipation',
			text: {
				en: 'To what extent is the curriculum planned so that knowledge builds from year to year?',
				cy: 'I ba raddau y mae’r cwricwlwm wedi’i gynllunio fel bod gwybodaeth yn adeiladu o flwyddyn i flwyddyn?',
			},
			whyItMatters: {
				en: 'Pupils meet the curriculum once, in order. If each year starts afresh, the quick ones repeat themselves and the others never catch the thread.',
				cy: 'Unwaith y mae disgyblion yn cwrdd â’r cwricwlwm, ac yn ei drefn. Os yw pob blwyddyn yn dechrau o’r newydd, mae’r rhai chwim yn ailadrodd ac nid yw’r lleill fyth yn cael gafael ar y llinyn.',
			},
			prompts: [
				{
					en: 'Pick one idea: where do pupils first meet it, and what do they know about it two years later?',
					cy: 'Dewiswch un syniad: ble y mae disgyblion yn cwrdd ag ef gyntaf, a beth a wyddant amdano ddwy flynedd wedyn?',
				},
				{
					en: 'What does a teacher assume that last year’s class already knows, and is that so?',
					cy: 'Beth y mae athro’n tybio bod dosbarth y llynedd yn ei wybod eisoes, ac a yw hynny’n wir?',
				},
				{
					en: 'Where mixed-age classes or changes of staff break the order, who puts it right?',
					cy: 'Lle y mae dosbarthiadau oed cymysg neu newid staff yn torri’r drefn, pwy sy’n ei hadfer?',
				},
			],
			evidence: [
				{
					en: 'Curriculum plans for one subject read from the youngest class to the oldest',
					cy: 'Cynlluniau cwricwlwm un pwnc wedi’u darllen o’r dosbarth ieuengaf i’r hynaf',
				},
				{
					en: 'Books from three year groups on the same strand',
					cy: 'Llyfrau o dri grŵp blwyddyn ar yr un llinyn',
				},
				{
					en: 'What pupils remember, unprompted, about something taught a year ago',
					cy: 'Yr hyn y mae disgyblion yn ei gofio, heb eu hannog, am rywbeth a addysgwyd flwyddyn yn ôl',
				},
			],
			versions: {
				teacher: {
					en: 'How do I find out what my pupils bring from last year, and what do I hand on?',
					cy: 'Sut yr wyf yn darganfod beth y mae fy nisgyblion yn ei gario o’r llynedd, a beth yr wyf yn ei drosglwyddo?',
				},
				middleLeader: {
					en: 'Where in my subject does the build-up from year to year break, and what am I doing there?',
					cy: 'Ble yn fy mhwnc i y mae’r adeiladu o flwyddyn i flwyddyn yn torri, a beth yr wyf yn ei wneud yno?',
				},
				governor: {
					en: 'Can somebody show us how one subject grows through the school, with pupils’ work in hand?',
					cy: 'A all rhywun ddangos inni sut y mae un pwnc yn tyfu drwy’r ysgol, gyda gwaith disgyblion yn ei law?',
				},
			},
		},
		{
			code: 'B2',
			theme: 'B',
			stage: 'coping',
			text: {
				en: 'To what extent do teachers check understanding and respond in the lesson?',
				cy: 'I ba raddau y mae athrawon yn gwirio dealltwriaeth ac yn ymateb yn ystod y wers?',
			},
			whyItMatters: {
				en: 'A misunderstanding found in the tenth minute is a question. Found in the test, it is half a term.',
				cy: 'Cwestiwn yw camddealltwriaeth a welir yn y degfed munud. Hanner tymor ydyw pan gaiff ei gweld yn y prawf.',
			},
			prompts: [
				{
					en: 'How do teachers hear from those who do not put their hands up?',
					cy: 'Sut y mae athrawon yn clywed gan y rhai nad ydynt yn codi llaw?',
				},
				{
					en: 'When an answer shows that the class is lost, what happens next?',
					cy: 'Pan fydd ateb yn dangos bod y dosbarth ar goll, beth sy’n digwydd nesaf?',
				},
				{
					en: 'What do you see more of: checking that work is finished, or checking that it is understood?',
					cy: 'Beth a welwch amlaf: gwirio bod y gwaith wedi’i orffen, ynteu gwirio ei fod wedi’i ddeall?',
				},
			],
			evidence: [
				{
					en: 'Ten-minute visits that note questions asked, who answered and what the teacher did then',
					cy: 'Ymweliadau deng munud sy’n nodi’r cwestiynau a ofynnwyd, pwy a atebodd a beth a wnaeth yr athro wedyn',
				},
				{
					en: 'Talk with pupils straight after a lesson about what was hard in it',
					cy: 'Sgwrs â disgyblion yn syth ar ôl gwers am yr hyn a oedd yn anodd ynddi',
				},
				{
					en: 'The same error traced through a set of books: when it appears and when it goes',
					cy: 'Yr un gwall wedi’i olrhain drwy set o lyfrau: pryd y mae’n ymddangos a phryd y mae’n diflannu',
				},
			],
			versions: {
				teacher: {
					en: 'When did I last change direction part-way through a lesson, and what told me to?',
					cy: 'Pryd y newidiais gyfeiriad ddiwethaf hanner ffordd drwy wers, a beth a ddywedodd wrthyf am wneud hynny?',
				},
				middleLeader: {
					en: 'What have I seen colleagues do to check understanding that others could borrow?',
					cy: 'Beth yr wyf wedi gweld cydweithwyr yn ei wneud i wirio dealltwriaeth y gallai eraill ei fenthyg?',
				},
				governor: {
					en: 'How are teachers given time and trust to slow down when a class needs it?',
					cy: 'Sut y rhoddir amser ac ymddiriedaeth i athrawon arafu pan fydd ar ddosbarth angen hynny?',
				},
			},
		},
		{
			code: 'B3',
			theme: 'B',
			stage: 'anticipation',
			text: {
				en: 'To what extent is reading secured early and kept up?',
				cy: 'I ba raddau y mae darllen yn cael ei sicrhau’n gynnar a’i gynnal?',
			},
			whyItMatters: {
				en: 'A pupil who cannot read the page cannot learn from it in any subject. Those who fall behind early seldom catch up by waiting, and those who learned can still stop.',
				cy: 'Ni all disgybl nad yw’n gallu darllen y dudalen ddysgu ohoni mewn unrhyw bwnc. Anaml y bydd y rhai sy’n llithro’n gynnar yn dal i fyny wrth aros, a gall y rhai a ddysgodd roi’r gorau iddi.',
			},
			prompts: [
				{
					en: 'How soon do you know that a child is not keeping up with reading, and what begins then?',
					cy: 'Pa mor fuan y gwyddoch nad yw plentyn yn cadw i fyny â’r darllen, a beth sy’n dechrau bryd hynny?',
				},
				{
					en: 'Who reads with an adult every day, and is it those who need it most?',
					cy: 'Pwy sy’n darllen gydag oedolyn bob dydd, ac ai’r rhai sydd â’r angen mwyaf ydynt?',
				},
				{
					en: 'What do older pupils read when nobody tells them to, in each of their languages?',
					cy: 'Beth y mae disgyblion hŷn yn ei ddarllen pan nad oes neb yn dweud wrthynt am wneud, ym mhob un o’u hieithoedd?',
				},
			],
			evidence: [
				{
					en: 'Pupils heard reading, early readers and older ones, with the book they are on now',
					cy: 'Gwrando ar ddisgyblion yn darllen, darllenwyr cynnar a rhai hŷn, â’r llyfr sydd ganddynt ar hyn o bryd',
				},
				{
					en: 'The list of those getting extra help with reading: when each joined it and left it',
					cy: 'Rhestr y rhai sy’n cael cymorth ychwanegol â darllen: pryd yr ymunodd ac y gadawodd pob un',
				},
				{
					en: 'What pupils borrow, finish and talk about',
					cy: 'Yr hyn y mae disgyblion yn ei fenthyg, yn ei orffen ac yn siarad amdano',
				},
			],
			versions: {
				teacher: {
					en: 'Which of my pupils cannot yet read what I ask them to learn from, and what do I do about it each day?',
					cy: 'Pa rai o’m disgyblion na allant eto ddarllen yr hyn yr wyf yn gofyn iddynt ddysgu ohono, a beth a wnaf am hynny bob dydd?',
				},
				middleLeader: {
					en: 'How do I know that help with reading starts soon enough and lasts long enough?',
					cy: 'Sut y gwn fod cymorth â darllen yn dechrau’n ddigon buan ac yn para’n ddigon hir?',
				},
				governor: {
					en: 'How many pupils are still learning to read in their later years here, and what is being done for them?',
					cy: 'Faint o ddisgyblion sy’n dal i ddysgu darllen yn eu blynyddoedd olaf yma, a beth sy’n cael ei wneud ar eu cyfer?',
				},
			},
		},
		{
			code: 'B4',
			theme: 'B',
			stage: 'coping',
			text: {
				en: 'To what extent do adaptations keep expectations high for pupils with special educational needs, disabilities or additional learning needs?',
				cy: 'I ba raddau y mae addasiadau’n cadw disgwyliadau’n uchel i ddisgyblion ag anghenion addysgol arbennig, anableddau neu anghenion dysgu ychwanegol?',
			},
			whyItMatters: {
				en: 'Help can open a door or quietly lower the ceiling. The test is whether the pupil is thinking about the same ideas as everyone else.',
				cy: 'Gall cymorth agor drws neu ostwng y nenfwd yn ddistaw. Y prawf yw a yw’r disgybl yn meddwl am yr un syniadau â phawb arall.',
			},
			prompts: [
				{
					en: 'Who does the thinking when an adult sits beside a pupil?',
					cy: 'Pwy sy’n gwneud y meddwl pan fydd oedolyn yn eistedd wrth ochr disgybl?',
				},
				{
					en: 'What has a pupil managed this term that people did not expect?',
					cy: 'Beth y mae disgybl wedi’i gyflawni’r tymor hwn nad oedd pobl yn ei ddisgwyl?',
				},
				{
					en: 'Which adaptations have been taken away because they were no longer needed?',
					cy: 'Pa addasiadau sydd wedi’u tynnu’n ôl am nad oedd eu hangen mwyach?',
				},
			],
			evidence: [
				{
					en: 'A morning followed from one pupil’s side of the desk, with consent and without names',
					cy: 'Dilyn bore o ochr un disgybl i’r ddesg, gyda chydsyniad a heb enwau',
				},
				{
					en: 'Support plans beside the work done in the same weeks',
					cy: 'Cynlluniau cymorth wrth ochr y gwaith a wnaed yn yr un wythnosau',
				},
				{
					en: 'What teaching assistants, pupils and families say about what helps and what gets in the way',
					cy: 'Yr hyn y mae cynorthwywyr addysgu, disgyblion a theuluoedd yn ei ddweud am yr hyn sy’n helpu a’r hyn sy’n rhwystro',
				},
			],
			versions: {
				teacher: {
					en: 'Which of my adaptations lead to the same ideas by another road, and which lead somewhere easier?',
					cy: 'Pa rai o’m haddasiadau sy’n arwain at yr un syniadau ar hyd ffordd arall, a pha rai sy’n arwain i rywle haws?',
				},
				middleLeader: {
					en: 'How do I help colleagues to adapt before they simplify?',
					cy: 'Sut yr wyf yn helpu cydweithwyr i addasu cyn iddynt symleiddio?',
				},
				governor: {
					en: 'What do families of pupils with additional needs tell us, and how would we hear if they were unhappy?',
					cy: 'Beth y mae teuluoedd disgyblion ag anghenion ychwanegol yn ei ddweud wrthym, a sut y byddem yn clywed pe baent yn anfodlon?',
				},
			},
		},
		{
			code: 'B5',
			theme: 'B',
			stage: 'coping',
			text: {
				en: 'To what extent do routines make learning calm and purposeful?',
				cy: 'I ba raddau y mae arferion bob dydd yn gwneud dysgu’n ddigynnwrf ac yn bwrpasol?',
			},
			whyItMatters: {
				en: 'Routines that everyone knows leave room in the head for learning. They matter most to the pupils whose lives outside school are least settled, and to the supply teacher on a wet Thursday.',
				cy: 'Mae arferion y mae pawb yn eu gwybod yn gadael lle yn y pen i ddysgu. Maent yn bwysicaf i’r disgyblion y mae eu bywydau y tu allan i’r ysgol leiaf sefydlog, ac i’r athro llanw ar brynhawn Iau gwlyb.',
			},
			prompts: [
				{
					en: 'How many minutes of learning go each day in getting started, moving about and getting settled again?',
					cy: 'Sawl munud o ddysgu a gollir bob dydd wrth gychwyn, symud o gwmpas ac ymsefydlu eto?',
				},
				{
					en: 'Which routine holds in every room, and which depends on who is in it?',
					cy: 'Pa arfer sy’n dal ym mhob ystafell, a pha un sy’n dibynnu ar bwy sydd ynddi?',
				},
				{
					en: 'Where does calm become silence, and purpose become hurry?',
					cy: 'Ble y mae tawelwch meddwl yn troi’n fudandod, a phwrpas yn troi’n frys?',
				},
			],
			evidence: [
				{
					en: 'The first and last ten minutes of several lessons, timed',
					cy: 'Y deng munud cyntaf a’r deng munud olaf mewn sawl gwers, wedi’u hamseru',
				},
				{
					en: 'What pupils say about where they can concentrate and where they cannot',
					cy: 'Yr hyn y mae disgyblion yn ei ddweud am ble y gallant ganolbwyntio a ble na allant',
				},
				{
					en: 'What a new or visiting member of staff was told, and what they had to find out',
					cy: 'Yr hyn a ddywedwyd wrth aelod newydd neu ymweliadol o’r staff, a’r hyn y bu’n rhaid iddo ei ddarganfod ei hun',
				},
			],
			versions: {
				teacher: {
					en: 'Which of my routines save time for learning, and which are only habit?',
					cy: 'Pa rai o’m harferion sy’n arbed amser i ddysgu, a pha rai sy’n ddim ond arfer?',
				},
				middleLeader: {
					en: 'Where do routines differ from room to room in ways that pupils have to work around?',
					cy: 'Ble y mae arferion yn wahanol o ystafell i ystafell mewn ffyrdd y mae’n rhaid i ddisgyblion weithio o’u hamgylch?',
				},
				governor: {
					en: 'What do we notice when we walk through the school at an ordinary time, and what do pupils say about it?',
					cy: 'Beth yr ydym yn sylwi arno wrth gerdded drwy’r ysgol ar adeg gyffredin, a beth y mae disgyblion yn ei ddweud amdano?',
				},
			},
		},
		{
			code: 'B6',
			theme: 'B',
			stage: 'adaptation',
			text: {
				en: 'To what extent do staff use evidence when choosing approaches?',
				cy: 'I ba raddau y mae staff yn defnyddio tystiolaeth wrth ddewis dulliau?',
			},
			whyItMatters: {
				en: 'There are more ideas than hours. Reading what has been tried elsewhere, and checking whether it works here, keeps a school from spending next year on last year’s fashion.',
				cy: 'Mae mwy o syniadau nag o oriau. Mae darllen yr hyn a dreialwyd mewn mannau eraill, a gwirio a yw’n gweithio yma, yn arbed ysgol rhag treulio’r flwyddyn nesaf ar ffasiwn y llynedd.',
			},
			prompts: [
				{
					en: 'Take the newest thing you do: what made you choose it, and what else did you consider?',
					cy: 'Ystyriwch y peth diweddaraf a wnewch: beth a wnaeth ichi ei ddewis, a beth arall a ystyriwyd?',
				},
				{
					en: 'What would tell you by Easter that it is not working?',
					cy: 'Beth a ddywedai wrthych erbyn y Pasg nad yw’n gweithio?',
				},
				{
					en: 'Who has time to read, and how does what they read reach the staff room?',
					cy: 'Pwy sydd ag amser i ddarllen, a sut y mae’r hyn a ddarllenant yn cyrraedd ystafell y staff?',
				},
			],
			evidence: [
				{
					en: 'The paper trail of one decision, from problem to choice to first look back',
					cy: 'Trywydd papur un penderfyniad, o’r broblem i’r dewis i’r edrych yn ôl cyntaf',
				},
				{
					en: 'Staff talk about research that changed something they do, or that they decided against',
					cy: 'Sgwrs staff am ymchwil a newidiodd rywbeth a wnânt, neu y penderfynasant beidio â’i dilyn',
				},
				{
					en: 'Small trials: what was compared with what, and what was found',
					cy: 'Treialon bach: beth a gymharwyd â beth, a beth a welwyd',
				},
			],
			versions: {
				teacher: {
					en: 'What have I tried this year because of something I read, saw or measured?',
					cy: 'Ar beth yr wyf wedi rhoi cynnig eleni oherwydd rhywbeth a ddarllenais, a welais neu a fesurais?',
				},
				middleLeader: {
					en: 'How do I help my team to choose on evidence rather than on enthusiasm, mine included?',
					cy: 'Sut yr wyf yn helpu fy nhîm i ddewis ar sail tystiolaeth yn hytrach na brwdfrydedd, gan gynnwys fy mrwdfrydedd i?',
				},
				governor: {
					en: 'When we agree to spend, do we ask what the evidence is and how we shall know?',
					cy: 'Pan fyddwn yn cytuno i wario, a ydym yn gofyn beth yw’r dystiolaeth a sut y byddwn yn gwybod?',
				},
			},
		},
	],
};
