// Why: the platform's Welsh dates differ from browser to browser and lack natural phrases, so the words are our own.

export type Locale = 'en' | 'cy';

/** Everything a date is said with, in one language. */
export interface DateWords {
	readonly days: readonly string[];
	readonly shortDays: readonly string[];
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
	readonly am: string;
	readonly pm: string;
	readonly to: string;
	readonly until: string;
	readonly today: string;
	readonly tomorrow: string;
	readonly yesterday: string;
	readonly on: (day: string) => string;
	/** A named day after "by" or "before". */
	readonly by: (day: string) => string;
	/** The whole of "by Thursday". */
	readonly due: (day: string) => string;
	readonly and: string;
	readonly late: (days: number) => string;
	readonly greetings: { readonly morning: string; readonly afternoon: string; readonly evening: string };
}

const list = (words: string): readonly string[] => words.split(' ');

const english: DateWords = {
	days: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
	shortDays: list('Mon Tue Wed Thu Fri Sat Sun'),
	months: list('January February March April May June July August September October November December'),
	shortMonths: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
	am: 'am',
	pm: 'pm',
	to: 'to',
	until: 'to',
	today: 'today',
	tomorrow: 'tomorrow',
	yesterday: 'yesterday',
	on: (day) => `on ${day}`,
	by: (day) => day,
	due: (day) => `by ${day}`,
	and: 'and',
	late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
	greetings: { morning: 'Good morning', afternoon: 'Good afternoon', evening: 'Good evening' },
};

const welsh: DateWords = {
	days: list('Llun Mawrth Mercher Iau Gwener Sadwrn Sul').map((day) => `Dydd ${day}`),
	shortDays: list('Llun Maw Mer Iau Gwe Sad Sul'),
	months: list('Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'),
	shortMonths: list('Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'),
	am: 'yb',
	pm: 'yp',
	to: 'i',
	until: 'tan',
	today: 'heddiw',
	tomorrow: 'yfory',
	yesterday: 'ddoe',
	// "on Thursday" is "ddydd Iau", whether the name is written out or short.
	on: (day) => `ddydd ${day.replace(/^Dydd /, '')}`,
	by: (day) => `dydd ${day.replace(/^Dydd /, '')}`,
	due: (day) => `erbyn ${day}`,
	and: 'a',
	late: (days) => `${days} ${days === 2 ? 'ddiwrnod' : 'diwrnod'} yn hwyr`,
	greetings: { morning: 'Bore da', afternoon: 'Prynhawn da', evening: 'Noswaith dda' },
};

/** The words of one language. */
export function wordsFor(locale: Locale): DateWords {
	return locale === 'cy' ? welsh : english;
}
