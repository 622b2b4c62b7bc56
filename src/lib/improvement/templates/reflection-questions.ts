/** Twice a year a cluster looks up from the work, so that the next cycle begins with what this one taught. */
import type { Localised } from '#lib/kernel/index.ts';

/** A question to think about together; `fills` names the part of the follow-up page where its answer is kept. */
export type ReflectionQuestion = {
	readonly code: string;
	readonly fills: 'lessons' | 'next-step' | 'recommended-next';
	readonly question: Localised;
	readonly help: Localised;
};

/** Half-way through the cycle: what to adjust while there is time. */
export const halfYearReflection: readonly ReflectionQuestion[] = [
	{
		code: 'noticed',
		fills: 'lessons',
		question: {
			en: 'What do pupils or staff do now that they did not do before the review?',
			cy: 'Beth y mae disgyblion neu staff yn ei wneud nawr nad oeddent yn ei wneud cyn yr adolygiad?',
		},
		help: { en: 'One thing that a visitor could see.', cy: 'Un peth y gallai ymwelydd ei weld.' },
	},
	{
		code: 'stuck',
		fills: 'lessons',
		question: {
			en: 'Where are we stuck, and what have we tried?',
			cy: 'Ble’r ydym yn sownd, ac ar beth yr ydym wedi rhoi cynnig?',
		},
		help: {
			en: 'Another school may have been stuck in the same place.',
			cy: 'Efallai y bu ysgol arall yn sownd yn yr un man.',
		},
	},
	{
		code: 'partners',
		fills: 'lessons',
		question: {
			en: 'What have we had from partner schools, and what have we given?',
			cy: 'Beth yr ydym wedi’i gael gan ysgolion partner, a beth yr ydym wedi’i roi?',
		},
		help: { en: 'Visits, calls, plans, people, time.', cy: 'Ymweliadau, galwadau, cynlluniau, pobl, amser.' },
	},
	{
		code: 'people',
		fills: 'lessons',
		question: {
			en: 'Who has joined or left, and who holds the thread now?',
			cy: 'Pwy sydd wedi ymuno neu adael, a phwy sy’n dal y llinyn nawr?',
		},
		help: {
			en: 'By role. Does each school still have a trained reviewer and a trained champion?',
			cy: 'Yn ôl rôl. A oes gan bob ysgol adolygydd a hyrwyddwr hyfforddedig o hyd?',
		},
	},
	{
		code: 'adjust',
		fills: 'next-step',
		question: {
			en: 'What shall we do more of, less of, or stop, in the second half?',
			cy: 'Beth a wnawn fwy ohono, llai ohono, neu roi’r gorau iddo, yn yr ail hanner?',
		},
		help: { en: 'One of each is plenty.', cy: 'Mae un o bob un yn hen ddigon.' },
	},
];

/** At the end of the cycle: what it came to, and what the next one should ask. */
export const fullYearReflection: readonly ReflectionQuestion[] = [
	{
		code: 'difference',
		fills: 'lessons',
		question: {
			en: 'What difference has this cycle made for pupils, and how sure are we?',
			cy: 'Pa wahaniaeth y mae’r cylch hwn wedi’i wneud i ddisgyblion, a pha mor sicr ydym?',
		},
		help: {
			en: 'Say what else could explain it. “We cannot tell yet” is honest.',
			cy: 'Dywedwch beth arall a allai ei egluro. Mae “ni allwn ddweud eto” yn onest.',
		},
	},
	{
		code: 'lasting',
		fills: 'lessons',
		question: {
			en: 'Which changes would survive if the people who began them left in the summer?',
			cy: 'Pa newidiadau a fyddai’n goroesi pe bai’r bobl a’u dechreuodd yn gadael yn yr haf?',
		},
		help: { en: 'And what would it take for the others?', cy: 'A beth fyddai ei angen ar gyfer y lleill?' },
	},
	{
		code: 'reviewing',
		fills: 'lessons',
		question: {
			en: 'What did our own people learn by reviewing somebody else?',
			cy: 'Beth a ddysgodd ein pobl ni wrth adolygu rhywun arall?',
		},
		help: { en: 'What came home and was tried?', cy: 'Beth a ddaeth adref a chael ei dreialu?' },
	},
	{
		code: 'process',
		fills: 'lessons',
		question: {
			en: 'Which part of the cycle was worth the time, and which was not?',
			cy: 'Pa ran o’r cylch oedd yn werth yr amser, a pha ran nad oedd?',
		},
		help: {
			en: 'Training, self-evaluation, visit, workshop, 90-day talk. Count the hours.',
			cy: 'Hyfforddiant, hunanwerthuso, ymweliad, gweithdy, sgwrs 90 diwrnod. Cyfrwch yr oriau.',
		},
	},
	{
		code: 'trust',
		fills: 'lessons',
		question: {
			en: 'What can we say to each other now that we could not say a year ago?',
			cy: 'Beth y gallwn ei ddweud wrth ein gilydd nawr na allem ei ddweud flwyddyn yn ôl?',
		},
		help: { en: 'And what do we still step round?', cy: 'A beth yr ydym yn dal i gamu o’i gwmpas?' },
	},
	{
		code: 'next-question',
		fills: 'recommended-next',
		question: {
			en: 'What should the next cycle ask, and why?',
			cy: 'Beth y dylai’r cylch nesaf ei ofyn, a pham?',
		},
		help: {
			en: 'This is on the screen when the next self-evaluation opens.',
			cy: 'Bydd hwn ar y sgrin pan fydd yr hunanwerthusiad nesaf yn agor.',
		},
	},
	{
		code: 'unfinished',
		fills: 'next-step',
		question: {
			en: 'What is unfinished, and who carries it over the summer?',
			cy: 'Beth sydd heb ei orffen, a phwy sy’n ei gario dros yr haf?',
		},
		help: { en: 'By role, with a date in September.', cy: 'Yn ôl rôl, gyda dyddiad ym mis Medi.' },
	},
];
