/** Why: a board that a whole country asks and offers on must open as quickly as that of one cluster. */
import { supportTopicCodes } from '#lib/improvement/index.ts';

/** The same names give the same ids as in `fill-country.ts`. */
type IdOf = (space: string, number: string) => string;

/**
 * Two posts a school (every fourth for its partnership alone), answered twice each by schools of other partnerships, two
 * favours a school, and everybody’s deputy in the directory. `run` puts the programme's id for `$p`.
 */
export async function fillSupport(
	run: (text: string) => Promise<unknown>,
	id: IdOf,
	size: { readonly schools: number; readonly clusters: number },
): Promise<void> {
	const { schools, clusters } = size;
	const topic = (place: string): string =>
		`(array['${supportTopicCodes.join("', '")}'])[1 + (${place}) % ${String(supportTopicCodes.length)}]`;
	const other = (steps: string): string => `((n + 7 * (${steps}) + 1) % ${String(schools)})`;
	const both = `from generate_series(0, ${String(schools - 1)}) n, generate_series(0, 1) k`;
	await run(`insert into expertise (programme_id, id, person_id, school_id, topic, words, consented_at)
		select $p, ${id('expertise', 'n')}, ${id('person', "n || '-1'")}, ${id('school', 'n')}, ${topic('n')}, 'Come and watch, any Tuesday.', now()
		from generate_series(0, ${String(schools - 1)}) n`);
	await run(`insert into support_post (programme_id, id, kind, topic, text, scope, school_id, partnership_id, by_person_id, by_language, at)
		select $p, ${id('post', "n || '-' || k")}, (array['ask', 'offer'])[k + 1], ${topic('n + k')}, 'A morning, or somebody to talk to. ' || n,
			case when n % 4 = 0 then 'partnership' else 'programme' end, ${id('school', 'n')},
			case when n % 4 = 0 then ${id('partnership', `n % ${String(clusters)}`)} end, ${id('person', "n || '-0'")}, 'en', now() - make_interval(hours => n)
		${both}`);
	await run(`insert into support_reply (programme_id, id, post_id, post_school_id, other_school_id, from_school_id, text, wants_answer, by_person_id, by_language, at)
		select $p, ${id('reply', "n || '-' || k || '-' || j")}, ${id('post', "n || '-' || k")}, ${id('school', 'n')}, ${id('school', other('k + j'))},
			${id('school', other('k + j'))}, 'Gladly, on a Thursday.', true, ${id('person', `${other('k + j')} || '-0'`)}, 'en', now() - make_interval(hours => n)
		${both}, generate_series(0, 1) j`);
	await run(`insert into favour (programme_id, id, from_school_id, to_school_id, topic, what, on_date, logged_by, logged_by_school_id, logged_at, confirmed_at, confirmed_by)
		select $p, ${id('favour', "n || '-' || k")}, ${id('school', 'n')}, ${id('school', other('k'))}, ${topic('n')}, 'Two mornings in Year 1.',
			current_date - (n % 300), ${id('person', "n || '-0'")}, ${id('school', 'n')}, now(),
			case when k = 0 then now() end, case when k = 0 then ${id('person', `${other('k')} || '-0'`)} end
		${both}`);
}
