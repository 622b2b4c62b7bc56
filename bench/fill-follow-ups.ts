/** Why: what follows a review is booked in every review of a country, and the calendars and the 90-day page must bear it. */

/** The same names give the same ids as in `fill-country.ts`. */
type IdOf = (space: string, number: string) => string;

/** The 90-day talk and the two reflections of every review, and two actions to talk about. `run` puts the programme's id for `$p`. */
export async function fillFollowUps(
	run: (text: string) => Promise<unknown>,
	id: IdOf,
	size: { readonly schools: number; readonly clusters: number },
): Promise<void> {
	const { schools, clusters } = size;
	const each = `from generate_series(0, ${String(schools - 1)}) n`;
	const kind = `(array['ninety-day', 'half-year', 'full-year'])[k]`;
	const day = `date '2026-10-05' + (n % 200) + (array[90, 150, 220])[k]`;
	const own = `${id('review', 'n')}, ${id('school', 'n')}`;
	await run(`insert into follow_up (programme_id, id, review_id, host_school_id, kind, nominal_on, meet_on)
		select $p, ${id('follow', "n || '-' || k")}, ${own}, ${kind}, ${day}, ${day} ${each}, generate_series(1, 3) k`);
	await run(`insert into follow_up_schedule (programme_id, follow_up_id, review_id, host_school_id, partnership_id, kind, nominal_on, meet_on)
		select $p, ${id('follow', "n || '-' || k")}, ${own}, ${id('partnership', `n % ${String(clusters)}`)}, ${kind}, ${day}, ${day}
		${each}, generate_series(1, 3) k`);
	await run(`insert into action (programme_id, id, review_id, host_school_id, text, owner_person_id, owner_name, success_measure, due_on, created_by, created_at)
		select $p, ${id('action', "n || '-' || k")}, ${own}, 'Open the other door ' || k, ${id('person', "n || '-1'")}, 'The deputy', 'The last class is in by one o’clock',
			date '2026-10-05' + (n % 200) + 60, ${id('person', "n || '-0'")}, now() ${each}, generate_series(1, 2) k`);
}
