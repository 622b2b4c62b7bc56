// Why: every school is the same circle, told apart by two letters that nobody has to learn.

const passedOver = new Set(
	'the st st. saint sant santes ysgol y yr of and school primary infant infants junior college academy gynradd uwchradd gymunedol gymraeg eglwys c ce e rc church england in'.split(
		' ',
	),
);

/** Two letters for each name, in the same order, no two alike in one list: "St Wenna’s" gives "We". */
export function lettersFor(names: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		const letters = choicesFor(name).find((pair) => !taken.has(pair)) ?? spare(name, taken);
		taken.add(letters);
		return letters;
	});
}

/** The first letters to try are the opening of the name, then its initial with each later letter. */
function choicesFor(name: string): readonly string[] {
	const words = name
		.normalize('NFC')
		.split(/[\s,()-]+/)
		.map((word) => word.replace(/[^\p{L}\d]/gu, ''))
		.filter((word) => word !== '');
	const telling = words.filter((word) => !passedOver.has(word.toLowerCase()));
	const [first = words[0] ?? '??', ...others] = telling.length > 0 ? telling : words;
	const initial = first.charAt(0).toUpperCase();
	const later = [
		...Array.from(first.slice(1)),
		...others.map((word) => word.charAt(0)),
		...Array.from(others.join('')),
	];
	return later.map((letter) => initial + letter.toLowerCase());
}

function spare(name: string, taken: ReadonlySet<string>): string {
	const initial = (choicesFor(name)[0] ?? '?').charAt(0);
	for (let number = 1; ; number += 1) if (!taken.has(`${initial}${number}`)) return `${initial}${number}`;
}
