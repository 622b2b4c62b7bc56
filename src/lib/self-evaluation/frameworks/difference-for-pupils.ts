/** Theme A asks what is different for pupils, because that is what all the rest is for. */
import type { FrameworkTheme } from '../framework.ts';

/** Theme A of the default framework: five questions about the difference a school makes for its pupils. */
export const differenceForPupils: FrameworkTheme = {
	code: 'A',
	title: { en: 'Difference for pupils', cy: 'Gwahaniaeth i ddisgyblion' },
	introduction: {
		en: 'Start here. Whatever a school is proud of or worried about shows, sooner or later, in what pupils know, do and say.',
		cy: 'Dechreuwch yma. Mae’r hyn y mae ysgol yn falch ohono, neu’n poeni amdano, yn dod i’r golwg yn hwyr neu’n hwyrach yn yr hyn y mae disgyblion yn ei wybod, yn ei wneud ac yn ei ddweud.',
	},
	questions: [
		{
			code: 'A1',
			theme: 'A',
			stage: 'anticipation',
			text: {
				en: 'To what extent do all groups of pupils, including those with barriers to learning, gain from what we teach?',
				cy: 'I ba raddau y mae pob grŵp o ddisgyblion, gan gynnwys y rhai sy’n wynebu rhwystrau i ddysgu, yn elwa o’r hyn yr ydym yn ei addysgu?',
			},
			whyItMatters: {
				en: 'A healthy average can hide the children it leaves behind. Looking group by group, and then child by child in your own head, shows who the curriculum was really built for.',
				cy: 'Gall cyfartaledd iach guddio’r plant sy’n cael eu gadael ar ôl. Mae edrych fesul grŵp, ac yna fesul plentyn yn eich meddwl eich hun, yn dangos ar gyfer pwy y lluniwyd y cwricwlwm mewn gwirionedd.',
			},
			prompts: [
				{
					en: 'Which group would lose most if nothing changed this year, and how do you know?',
					cy: 'Pa grŵp fyddai ar ei golled fwyaf pe na bai dim yn newid eleni, a sut y gwyddoch hynny?',
				},
				{
					en: 'Where have you seen a gap close, and what had people done differently?',
					cy: 'Ble’r ydych wedi gweld bwlch yn cau, a beth oedd pobl wedi’i wneud yn wahanol?',
				},
				{
					en: 'Who is quietly getting by: no trouble, no extra help, not much gain?',
					cy: 'Pwy sy’n mynd drwyddi’n dawel: dim trafferth, dim cymorth ychwanegol, dim llawer o gynnydd?',
				},
			],
			evidence: [
				{
					en: 'Work from pupils with different starting points, from the same weeks, side by side',
					cy: 'Gwaith disgyblion â mannau cychwyn gwahanol, o’r un wythnosau, ochr yn ochr',
				},
				{
					en: 'What teachers’ own assessments show for each group over two or three years',
					cy: 'Yr hyn y mae asesiadau’r athrawon eu hunain yn ei ddangos ar gyfer pob grŵp dros ddwy neu dair blynedd',
				},
				{
					en: 'Who gets extra teaching, what they miss while they have it, and what it changed',
					cy: 'Pwy sy’n cael addysgu ychwanegol, beth y maent yn ei golli yn y cyfamser, a beth a newidiodd o’i herwydd',
				},
			],
			versions: {
				teacher: {
					en: 'In my class, who gains most from what I teach, who gains least, and what have I tried?',
					cy: 'Yn fy nosbarth i, pwy sy’n elwa fwyaf o’r hyn yr wyf yn ei addysgu, pwy sy’n elwa leiaf, a beth yr wyf wedi rhoi cynnig arno?',
				},
				middleLeader: {
					en: 'Across the classes I look after, where do groups learn differently from one another, and what do I put that down to?',
					cy: 'Ar draws y dosbarthiadau yr wyf yn gofalu amdanynt, ble y mae grwpiau’n dysgu’n wahanol i’w gilydd, a beth sydd i gyfrif am hynny yn fy marn i?',
				},
				governor: {
					en: 'Which groups of pupils do we hear about, which do we never hear about, and what have we asked to see?',
					cy: 'Am ba grwpiau o ddisgyblion yr ydym yn clywed, am ba rai na chlywn fyth, a beth yr ydym wedi gofyn am gael ei weld?',
				},
			},
		},
		{
			code: 'A2',
			theme: 'A',
			stage: 'anticipation',
			text: {
				en: 'To what extent can pupils explain what they are getting better at, and why?',
				cy: 'I ba raddau y gall disgyblion esbonio beth y maent yn gwella arno, a pham?',
			},
			whyItMatters: {
				en: 'Pupils who can say what they are learning, and what helped, can carry on when the adult steps back. It is also the quickest honest check on whether a lesson landed.',
				cy: 'Gall disgyblion sy’n medru dweud beth y maent yn ei ddysgu, a beth a helpodd, ddal ati pan fydd yr oedolyn yn camu’n ôl. Dyma hefyd y ffordd gyflymaf a gonestaf o weld a lwyddodd gwers i daro deuddeg.',
			},
			prompts: [
				{
					en: 'When you ask “what can you do now that you couldn’t at the start of term?”, what do you hear?',
					cy: 'Pan ofynnwch “beth allwch chi ei wneud nawr nad oeddech yn gallu ei wneud ar ddechrau’r tymor?”, beth glywch chi?',
				},
				{
					en: 'Do pupils talk about the learning, or about the task, the target and the colour of the pen?',
					cy: 'A yw disgyblion yn siarad am y dysgu, ynteu am y dasg, y targed a lliw’r beiro?',
				},
				{
					en: 'How do the youngest, and those who find words hard, show you the same thing?',
					cy: 'Sut y mae’r rhai ieuengaf, a’r rhai sy’n cael geiriau’n anodd, yn dangos yr un peth ichi?',
				},
			],
			evidence: [
				{
					en: 'Short talks with pupils who have their own work in front of them',
					cy: 'Sgyrsiau byr â disgyblion a’u gwaith eu hunain o’u blaenau',
				},
				{
					en: 'Pupils’ responses to comments: what they did next, not what the comment said',
					cy: 'Ymatebion disgyblion i sylwadau: yr hyn a wnaethant nesaf, nid yr hyn a ddywedodd y sylw',
				},
				{
					en: 'Recordings, photographs of work or observations for pupils who do not yet write',
					cy: 'Recordiadau, ffotograffau o waith neu arsylwadau ar gyfer disgyblion nad ydynt yn ysgrifennu eto',
				},
			],
			versions: {
				teacher: {
					en: 'What would five of my pupils say if a visitor asked what they are getting better at?',
					cy: 'Beth a ddywedai pump o’m disgyblion pe bai ymwelydd yn gofyn beth y maent yn gwella arno?',
				},
				middleLeader: {
					en: 'How does what pupils say about my subject or phase change from one year to the next?',
					cy: 'Sut y mae’r hyn y mae disgyblion yn ei ddweud am fy mhwnc neu fy nghyfnod i yn newid o un flwyddyn i’r nesaf?',
				},
				governor: {
					en: 'When we visit, what do pupils tell us about their learning, and what do we do with what they say?',
					cy: 'Pan fyddwn yn ymweld, beth y mae disgyblion yn ei ddweud wrthym am eu dysgu, a beth a wnawn â’r hyn a ddywedant?',
				},
			},
		},
		{
			code: 'A3',
			theme: 'A',
			stage: 'anticipation',
			text: {
				en: 'To what extent do our attendance, behaviour and belonging patterns show that every pupil takes part?',
				cy: 'I ba raddau y mae ein patrymau presenoldeb, ymddygiad a pherthyn yn dangos bod pob disgybl yn cymryd rhan?',
			},
			whyItMatters: {
				en: 'Children learn where they feel they belong. Absence, removal from lessons and empty places at clubs are often the first sign that somebody does not.',
				cy: 'Mae plant yn dysgu lle y maent yn teimlo eu bod yn perthyn. Absenoldeb, cael eu symud o wersi a lleoedd gwag mewn clybiau yw’r arwydd cyntaf yn aml nad yw rhywun yn teimlo felly.',
			},
			prompts: [
				{
					en: 'On which days, in which lessons and for which pupils does attendance dip?',
					cy: 'Ar ba ddyddiau, ym mha wersi ac i ba ddisgyblion y mae presenoldeb yn gostwng?',
				},
				{
					en: 'Who is never in trouble and never in anything: no club, no team, no part in the show?',
					cy: 'Pwy sydd byth mewn trafferth a byth yn rhan o ddim: dim clwb, dim tîm, dim rhan yn y sioe?',
				},
				{
					en: 'What happens between the first missed day and the first conversation at home?',
					cy: 'Beth sy’n digwydd rhwng y diwrnod cyntaf a gollir a’r sgwrs gyntaf â’r cartref?',
				},
			],
			evidence: [
				{
					en: 'Attendance and punctuality by day, class and group, with the stories behind the dips',
					cy: 'Presenoldeb a phrydlondeb fesul diwrnod, dosbarth a grŵp, gyda’r straeon y tu ôl i’r gostyngiadau',
				},
				{
					en: 'Time spent out of lessons, for whom, and what happens on the way back in',
					cy: 'Amser a dreulir y tu allan i wersi, i bwy, a beth sy’n digwydd wrth ddychwelyd',
				},
				{
					en: 'Registers of clubs, trips, councils and performances, counted by group',
					cy: 'Cofrestri clybiau, teithiau, cynghorau a pherfformiadau, wedi’u cyfrif fesul grŵp',
				},
				{
					en: 'Breaks, corridors and the lunch hall, watched for half an hour',
					cy: 'Amser egwyl, coridorau a’r neuadd ginio, wedi’u gwylio am hanner awr',
				},
			],
			versions: {
				teacher: {
					en: 'Who in my class takes part least, and what have I learned about why?',
					cy: 'Pwy yn fy nosbarth i sy’n cymryd y rhan leiaf, a beth yr wyf wedi’i ddysgu am y rheswm?',
				},
				middleLeader: {
					en: 'What patterns of absence or withdrawal do I see in my area, and who do I compare notes with?',
					cy: 'Pa batrymau o absenoldeb neu encilio a welaf yn fy maes, a chyda phwy yr wyf yn cymharu nodiadau?',
				},
				governor: {
					en: 'What do we know about pupils who are in school but not part of it?',
					cy: 'Beth a wyddom am ddisgyblion sydd yn yr ysgol ond nad ydynt yn rhan ohoni?',
				},
			},
		},
		{
			code: 'A4',
			theme: 'A',
			stage: 'adaptation',
			text: {
				en: 'To what extent does our information on learning lead us to change what we do next week?',
				cy: 'I ba raddau y mae ein gwybodaeth am ddysgu yn ein harwain i newid yr hyn a wnawn yr wythnos nesaf?',
			},
			whyItMatters: {
				en: 'Collecting costs hours. Only the part that changes a plan, a grouping or a conversation gives them back.',
				cy: 'Mae casglu’n costio oriau. Dim ond y rhan sy’n newid cynllun, grŵp neu sgwrs sy’n eu talu’n ôl.',
			},
			prompts: [
				{
					en: 'What did somebody do differently last week because of something they found out?',
					cy: 'Beth a wnaeth rhywun yn wahanol yr wythnos diwethaf oherwydd rhywbeth a ddysgodd?',
				},
				{
					en: 'Which piece of information could you stop collecting tomorrow without anyone missing it?',
					cy: 'Pa ddarn o wybodaeth y gallech roi’r gorau i’w gasglu yfory heb i neb weld ei eisiau?',
				},
				{
					en: 'How long does it take for what a teacher notices to reach the person who can help?',
					cy: 'Faint o amser a gymer i’r hyn y mae athro’n sylwi arno gyrraedd y person a all helpu?',
				},
			],
			evidence: [
				{
					en: 'Plans or timetables that were altered part-way, and the reason written beside them',
					cy: 'Cynlluniau neu amserlenni a newidiwyd hanner ffordd, a’r rheswm wedi’i ysgrifennu wrth eu hymyl',
				},
				{
					en: 'Notes from meetings about pupils’ progress, read for decisions rather than description',
					cy: 'Nodiadau o gyfarfodydd am gynnydd disgyblion, wedi’u darllen am benderfyniadau yn hytrach na disgrifiadau',
				},
				{
					en: 'A count of the hours that collecting and entering takes in an ordinary half-term',
					cy: 'Cyfrif o’r oriau y mae casglu a mewnbynnu’n eu cymryd mewn hanner tymor arferol',
				},
			],
			versions: {
				teacher: {
					en: 'What did I change in the last fortnight because of what pupils showed me they knew?',
					cy: 'Beth a newidiais yn ystod y pythefnos diwethaf oherwydd yr hyn a ddangosodd disgyblion imi eu bod yn ei wybod?',
				},
				middleLeader: {
					en: 'Which information do I ask colleagues for, and what have I done with it that they would notice?',
					cy: 'Pa wybodaeth yr wyf yn gofyn i gydweithwyr amdani, a beth yr wyf wedi’i wneud â hi y byddent yn sylwi arno?',
				},
				governor: {
					en: 'When we are shown figures, do we ask what was done because of them?',
					cy: 'Pan ddangosir ffigurau inni, a ydym yn gofyn beth a wnaed o’u herwydd?',
				},
			},
		},
		{
			code: 'A5',
			theme: 'A',
			stage: 'anticipation',
			text: {
				en: 'To what extent do pupils leave us ready for the next stage?',
				cy: 'I ba raddau y mae disgyblion yn ein gadael yn barod ar gyfer y cam nesaf?',
			},
			whyItMatters: {
				en: 'The next school or the next teacher sees what we cannot: what lasted over the summer, and what our pupils do when nobody knows them yet.',
				cy: 'Mae’r ysgol nesaf neu’r athro nesaf yn gweld yr hyn na allwn ni: yr hyn a barodd dros yr haf, a’r hyn y mae ein disgyblion yn ei wneud pan nad oes neb yn eu hadnabod eto.',
			},
			prompts: [
				{
					en: 'What do the people who receive your pupils say they can and cannot do in the first month?',
					cy: 'Beth y mae’r bobl sy’n derbyn eich disgyblion yn dweud y gallant ac na allant ei wneud yn ystod y mis cyntaf?',
				},
				{
					en: 'How much of what you pass on is read, and how do you know?',
					cy: 'Faint o’r hyn yr ydych yn ei drosglwyddo sy’n cael ei ddarllen, a sut y gwyddoch?',
				},
				{
					en: 'What do former pupils wish they had been able to do when they arrived?',
					cy: 'Beth y mae cyn-ddisgyblion yn dymuno y gallent fod wedi’i wneud pan gyraeddasant?',
				},
			],
			evidence: [
				{
					en: 'A conversation with the schools, colleges or year groups that pupils move on to',
					cy: 'Sgwrs â’r ysgolion, y colegau neu’r grwpiau blwyddyn y mae disgyblion yn symud iddynt',
				},
				{
					en: 'Work from the last month here beside work from the first month there',
					cy: 'Gwaith o’r mis olaf yma wrth ochr gwaith o’r mis cyntaf yno',
				},
				{
					en: 'What former pupils and their families say half a year later',
					cy: 'Yr hyn y mae cyn-ddisgyblion a’u teuluoedd yn ei ddweud hanner blwyddyn yn ddiweddarach',
				},
			],
			versions: {
				teacher: {
					en: 'What do I most want my class to take with them next September, and what shows that they will?',
					cy: 'Beth yr wyf fwyaf awyddus i’m dosbarth fynd ag ef gyda hwy fis Medi nesaf, a beth sy’n dangos y gwnânt hynny?',
				},
				middleLeader: {
					en: 'What do colleagues in the next year or phase have to teach again, and what have we done about it?',
					cy: 'Beth y mae’n rhaid i gydweithwyr yn y flwyddyn neu’r cyfnod nesaf ei ailaddysgu, a beth yr ydym wedi’i wneud am hynny?',
				},
				governor: {
					en: 'What do we know about how our pupils get on after they leave us?',
					cy: 'Beth a wyddom am hynt ein disgyblion ar ôl iddynt ein gadael?',
				},
			},
		},
	],
};
