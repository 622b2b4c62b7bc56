/** Theme E looks beyond the gate: partner schools, families, and whatever is coming down the road. */
import type { FrameworkTheme } from '../framework.ts';

/** Theme E of the default framework: five questions about partnership and community. */
export const partnershipAndCommunity: FrameworkTheme = {
	code: 'E',
	title: { en: 'Partnership and community', cy: 'Partneriaeth a chymuned' },
	introduction: {
		en: 'A school that gives and takes openly is harder to knock over. These ask how far yours does.',
		cy: 'Mae ysgol sy’n rhoi ac yn derbyn yn agored yn anos ei bwrw i lawr. Mae’r rhain yn gofyn i ba raddau y mae eich ysgol chi’n gwneud hynny.',
	},
	questions: [
		{
			code: 'E1',
			theme: 'E',
			stage: 'anticipation',
			text: {
				en: 'To what extent do we share data, systems and setbacks openly with partner schools?',
				cy: 'I ba raddau yr ydym yn rhannu data, systemau a rhwystrau’n agored ag ysgolion partner?',
			},
			whyItMatters: {
				en: 'Sharing what works is pleasant. Sharing what did not is where trust begins and where partners can help.',
				cy: 'Peth dymunol yw rhannu’r hyn sy’n gweithio. Rhannu’r hyn na weithiodd yw man cychwyn ymddiriedaeth, a’r man lle gall partneriaid helpu.',
			},
			prompts: [
				{
					en: 'What have you told partner schools this year that was uncomfortable to say?',
					cy: 'Beth yr ydych wedi’i ddweud wrth ysgolion partner eleni a oedd yn anghyfforddus i’w ddweud?',
				},
				{
					en: 'What do you know about their setbacks, and how did you come to know it?',
					cy: 'Beth a wyddoch am eu rhwystrau hwy, a sut y daethoch i wybod?',
				},
				{
					en: 'Which document, spreadsheet or way of working has travelled between you?',
					cy: 'Pa ddogfen, taenlen neu ffordd o weithio sydd wedi teithio rhyngoch?',
				},
			],
			evidence: [
				{
					en: 'Notes of partnership meetings: what was brought, by whom, and was any of it unflattering',
					cy: 'Nodiadau cyfarfodydd y bartneriaeth: beth a gyflwynwyd, gan bwy, ac a oedd unrhyw ran ohono’n anffafriol',
				},
				{
					en: 'Things in use here that were made elsewhere, and the other way round',
					cy: 'Pethau a ddefnyddir yma a luniwyd mewn man arall, ac fel arall',
				},
				{
					en: 'What middle leaders, not only heads, know about partner schools',
					cy: 'Yr hyn a ŵyr arweinwyr canol, nid penaethiaid yn unig, am ysgolion partner',
				},
			],
			versions: {
				teacher: {
					en: 'What do I know about how partner schools teach what I teach, including what they struggle with?',
					cy: 'Beth a wn am sut y mae ysgolion partner yn addysgu’r hyn yr wyf i’n ei addysgu, gan gynnwys yr hyn sy’n anodd iddynt?',
				},
				middleLeader: {
					en: 'What have I shown a colleague in another school that I would rather have kept to myself?',
					cy: 'Beth yr wyf wedi’i ddangos i gydweithiwr mewn ysgol arall y byddai’n well gennyf fod wedi’i gadw i mi fy hun?',
				},
				governor: {
					en: 'What are we content for partner schools to see, and what would make us content with more?',
					cy: 'Beth yr ydym yn fodlon i ysgolion partner ei weld, a beth a’n gwnâi’n fodlon â mwy?',
				},
			},
		},
		{
			code: 'E2',
			theme: 'E',
			stage: 'coping',
			text: {
				en: 'To what extent do we draw on partners’ expertise between reviews?',
				cy: 'I ba raddau yr ydym yn manteisio ar arbenigedd partneriaid rhwng adolygiadau?',
			},
			whyItMatters: {
				en: 'A review is two days in a year. The partnership is the phone call, the borrowed scheme and the morning in someone else’s classroom in between.',
				cy: 'Deuddydd mewn blwyddyn yw adolygiad. Yr alwad ffôn, y cynllun a fenthyciwyd a’r bore yn ystafell ddosbarth rhywun arall yn y cyfamser yw’r bartneriaeth.',
			},
			prompts: [
				{
					en: 'When did somebody here last ask a partner school for help, and what came of it?',
					cy: 'Pryd y gofynnodd rhywun yma ddiwethaf i ysgol bartner am gymorth, a beth a ddaeth o hynny?',
				},
				{
					en: 'Do you know who in the partnership is strong at what you find hard?',
					cy: 'A wyddoch pwy yn y bartneriaeth sydd â phrofiad o’r hyn sy’n anodd i chi?',
				},
				{
					en: 'What gets in the way: cover, distance, or not liking to ask?',
					cy: 'Beth sy’n rhwystro: gwaith llanw, pellter, ynteu ddim yn hoffi gofyn?',
				},
			],
			evidence: [
				{
					en: 'A tally of visits, calls and exchanges in one term, and who started them',
					cy: 'Cyfrif o ymweliadau, galwadau a chyfnewidiadau mewn un tymor, a phwy a’u cychwynnodd',
				},
				{
					en: 'Something that changed in a classroom because of a partner’s help',
					cy: 'Rhywbeth a newidiodd mewn ystafell ddosbarth oherwydd cymorth partner',
				},
				{
					en: 'Staff answers to “who would you ring?”',
					cy: 'Atebion staff i “pwy fyddech chi’n ei ffonio?”',
				},
			],
			versions: {
				teacher: {
					en: 'Who in another school could I ring about a problem in my classroom, and have I?',
					cy: 'Pwy mewn ysgol arall y gallwn ei ffonio am broblem yn fy nosbarth, ac a wyf wedi gwneud hynny?',
				},
				middleLeader: {
					en: 'How do I use colleagues in partner schools in the months when no review is due?',
					cy: 'Sut yr wyf yn gwneud defnydd o gydweithwyr mewn ysgolion partner yn y misoedd pan nad oes adolygiad ar y gweill?',
				},
				governor: {
					en: 'What has the partnership done for our pupils since the last review?',
					cy: 'Beth y mae’r bartneriaeth wedi’i wneud dros ein disgyblion ers yr adolygiad diwethaf?',
				},
			},
		},
		{
			code: 'E3',
			theme: 'E',
			stage: 'coping',
			text: {
				en: 'To what extent do we give as much as we receive?',
				cy: 'I ba raddau yr ydym yn rhoi cymaint ag yr ydym yn ei dderbyn?',
			},
			whyItMatters: {
				en: 'Peer review rests on turns being taken. Schools that only receive come to feel judged; schools that only give come to feel used.',
				cy: 'Mae adolygu cymheiriaid yn dibynnu ar bawb yn cymryd ei dro. Daw ysgolion sydd ond yn derbyn i deimlo eu bod yn cael eu barnu; daw ysgolion sydd ond yn rhoi i deimlo eu bod yn cael eu defnyddio.',
			},
			prompts: [
				{
					en: 'What did your school offer last year in people, time or ideas, and what did it take?',
					cy: 'Beth a gynigiodd eich ysgol y llynedd o ran pobl, amser neu syniadau, a beth a gymerodd?',
				},
				{
					en: 'What did your own staff learn from reviewing somebody else?',
					cy: 'Beth a ddysgodd eich staff eich hun wrth adolygu rhywun arall?',
				},
				{
					en: 'What do you have to offer that nobody has asked for?',
					cy: 'Beth sydd gennych i’w gynnig nad oes neb wedi gofyn amdano?',
				},
			],
			evidence: [
				{
					en: 'Half-days given and received in the partnership over a year',
					cy: 'Hanner diwrnodau a roddwyd ac a dderbyniwyd yn y bartneriaeth dros flwyddyn',
				},
				{
					en: 'What reviewers brought home and tried',
					cy: 'Yr hyn a ddaeth adolygwyr adref gyda hwy a’i dreialu',
				},
				{
					en: 'What partner schools say they have had from you',
					cy: 'Yr hyn y mae ysgolion partner yn dweud eu bod wedi’i gael gennych',
				},
			],
			versions: {
				teacher: {
					en: 'What have I given to colleagues elsewhere, and what did I gain by it?',
					cy: 'Beth yr wyf wedi’i roi i gydweithwyr mewn mannau eraill, a beth a enillais o wneud hynny?',
				},
				middleLeader: {
					en: 'Which strength of my area would be useful to a partner school, and do they know of it?',
					cy: 'Pa gryfder yn fy maes a fyddai’n ddefnyddiol i ysgol bartner, ac a ydynt yn gwybod amdano?',
				},
				governor: {
					en: 'Is the balance of giving and receiving fair to our staff, to our budget and to our partners?',
					cy: 'A yw’r cydbwysedd rhwng rhoi a derbyn yn deg i’n staff, i’n cyllideb ac i’n partneriaid?',
				},
			},
		},
		{
			code: 'E4',
			theme: 'E',
			stage: 'adaptation',
			text: {
				en: 'To what extent do families shape what we do?',
				cy: 'I ba raddau y mae teuluoedd yn llunio’r hyn a wnawn?',
			},
			whyItMatters: {
				en: 'Families know the child we meet at nine and the one who goes home at three. Being told is not the same as being heard.',
				cy: 'Mae teuluoedd yn adnabod y plentyn sy’n cyrraedd am naw a’r un sy’n mynd adref am dri. Nid yr un peth yw cael gwybod a chael gwrandawiad.',
			},
			prompts: [
				{
					en: 'What have you changed because families said so?',
					cy: 'Beth yr ydych wedi’i newid am i deuluoedd ddweud hynny?',
				},
				{
					en: 'Whose voice do you never hear, and have you tried another language, time or place?',
					cy: 'Llais pwy na chlywch fyth, ac a ydych wedi rhoi cynnig ar iaith, amser neu le gwahanol?',
				},
				{
					en: 'When a family disagrees with you, what happens in the next week?',
					cy: 'Pan fydd teulu’n anghytuno â chi, beth sy’n digwydd yn ystod yr wythnos nesaf?',
				},
			],
			evidence: [
				{
					en: 'Talks at the gate at both ends of the day, with whoever is willing',
					cy: 'Sgyrsiau wrth y giât ar ddechrau ac ar ddiwedd y dydd, â phwy bynnag sy’n fodlon',
				},
				{
					en: 'What was asked of families, who answered, and what they were told came of it',
					cy: 'Yr hyn a ofynnwyd i deuluoedd, pwy a atebodd, a’r hyn a ddywedwyd wrthynt a ddeilliodd o hynny',
				},
				{
					en: 'Letters and messages home, read as if in a second language',
					cy: 'Llythyrau a negeseuon i’r cartref, wedi’u darllen fel pe baent mewn ail iaith',
				},
			],
			versions: {
				teacher: {
					en: 'What have I learned from a family this term that changed how I teach their child?',
					cy: 'Beth yr wyf wedi’i ddysgu gan deulu’r tymor hwn a newidiodd sut yr wyf yn addysgu eu plentyn?',
				},
				middleLeader: {
					en: 'What do families understand about my area, and how have they influenced it?',
					cy: 'Beth y mae teuluoedd yn ei ddeall am fy maes, a sut y maent wedi dylanwadu arno?',
				},
				governor: {
					en: 'How do we hear from families who do not come to meetings or answer surveys?',
					cy: 'Sut yr ydym yn clywed gan deuluoedd nad ydynt yn dod i gyfarfodydd nac yn ateb arolygon?',
				},
			},
		},
		{
			code: 'E5',
			theme: 'E',
			stage: 'adaptation',
			text: {
				en: 'To what extent are we prepared for disruption we can foresee, and able to adapt to what we cannot?',
				cy: 'I ba raddau yr ydym wedi paratoi ar gyfer tarfu y gallwn ei ragweld, ac yn gallu addasu i’r hyn na allwn ei ragweld?',
			},
			whyItMatters: {
				en: 'Falling rolls, tight budgets and hard winters can be seen coming. The rest cannot, and then it is habits and friends that carry a school.',
				cy: 'Gellir gweld niferoedd disgyblion yn gostwng, cyllidebau tynn a gaeafau caled yn dod. Ni ellir gweld y gweddill, a’r adeg honno arferion a chyfeillion sy’n cynnal ysgol.',
			},
			prompts: [
				{
					en: 'Which two difficulties are likely in the next two years, and what has been done already?',
					cy: 'Pa ddau anhawster sy’n debygol yn y ddwy flynedd nesaf, a beth sydd wedi’i wneud eisoes?',
				},
				{
					en: 'What did the last unwelcome surprise teach you, and where can that be seen now?',
					cy: 'Beth a ddysgodd yr ergyd annisgwyl ddiwethaf ichi, a ble y gellir gweld hynny nawr?',
				},
				{
					en: 'Whom would you ring on the first morning, and what would they ring you about?',
					cy: 'Pwy y byddech yn ei ffonio ar y bore cyntaf, ac am beth y byddent hwy’n eich ffonio chi?',
				},
			],
			evidence: [
				{
					en: 'Forecasts of pupils, staff and money for three years, and the decisions taken on them',
					cy: 'Rhagolygon disgyblion, staff ac arian am dair blynedd, a’r penderfyniadau a wnaed ar eu sail',
				},
				{
					en: 'Notes made after the last disruption, and what was changed for good',
					cy: 'Nodiadau a wnaed ar ôl y tarfu diwethaf, a’r hyn a newidiwyd am byth',
				},
				{
					en: 'A disruption talked through with partner schools: who would do what',
					cy: 'Trafod tarfu posibl gydag ysgolion partner: pwy fyddai’n gwneud beth',
				},
			],
			versions: {
				teacher: {
					en: 'When plans fall through, what do I fall back on, and who helps?',
					cy: 'Pan fydd cynlluniau’n mynd i’r gwellt, ar beth yr wyf yn syrthio’n ôl, a phwy sy’n helpu?',
				},
				middleLeader: {
					en: 'What is most likely to upset my plans this year, and what have I put in place?',
					cy: 'Beth sydd fwyaf tebygol o darfu ar fy nghynlluniau eleni, a beth yr wyf wedi’i roi yn ei le?',
				},
				governor: {
					en: 'Which risks do we talk about, which do we avoid, and what have we learned from the last shock?',
					cy: 'Pa risgiau yr ydym yn sôn amdanynt, pa rai yr ydym yn eu hosgoi, a beth yr ydym wedi’i ddysgu o’r sioc ddiwethaf?',
				},
			},
		},
	],
};
