/**
 * Why: a partnership sees where each review is, never what was found there. These views answer with dates, with yes or
 * no, with a count, or with what people chose to tell all others, from tables whose rows the reader may not see; each
 * carries its own wall, and that is all it shows.
 */

const list = (setting: string): string => `(nullif(current_setting('viewer.${setting}', true), '')::uuid[])`;
const flag = (setting: string): string => `coalesce(current_setting('viewer.${setting}', true), '') = 'yes'`;
/** Asked for in a select of its own it is read once, not for each of thousands of rows. */
const today = `(select nullif(current_setting('viewer.today', true), '')::date)`;
const current = (alias: string): string =>
	`${alias}.from_on <= ${today} and (${alias}.until_on is null or ${alias}.until_on > ${today})`;
const here = `programme_id = nullif(current_setting('viewer.programme', true), '')::uuid`;
const sees = `(v.${here} and (v.partnership_id = any ${list('partnerships')} or v.id = any ${list('reviews_any')} or ${flag('administrator')} or ${flag('associate')}))`;
const of = (table: string): string => `from ${table} t where t.programme_id = v.programme_id and t.review_id = v.id`;

/** Each view and the select that makes it. */
export const statusViews: Readonly<Record<string, string>> = {
	review_status: `
		select v.programme_id, v.id as review_id, v.partnership_id, v.host_school_id,
			exists (select from self_evaluation e where e.programme_id = v.programme_id and e.cycle_id = v.cycle_id
				and e.school_id = v.host_school_id and e.agreed_on is not null) as self_evaluation_agreed,
			exists (select ${of('review_document')} and t.withdrawn_at is null) as documents_shared,
			exists (select ${of('timetable_slot')}) as timetable_made,
			(select (t.sent_at at time zone 'Europe/London')::date ${of('report')}) as report_sent_on,
			(select (t.final_at at time zone 'Europe/London')::date ${of('report')}) as report_final_on,
			coalesce((select t.facts_agreed_at is not null ${of('report')}), false) as facts_checked,
			(select (min(t.at) at time zone 'Europe/London')::date ${of('accuracy_reply')} and t.answer is null) as corrected_on,
			exists (select ${of('finding')} and t.shared_for_workshop and t.withdrawn_at is null) as findings_shared,
			exists (select ${of('report_grant')}) as report_shared
		from review v where ${sees}`,
	review_hours: `
		select v.programme_id, v.id as review_id,
			(select t.meeting_on ${of('review_plan')}) as meeting_on,
			(select t.starts ${of('workshop')}) as workshop_starts,
			(select t.minutes ${of('workshop')}) as workshop_minutes,
			coalesce((select jsonb_agg(h) from (select t.day, min(t.starts) as starts, max(t.ends) as ends, count(*) as slots
				${of('timetable_slot')} group by t.day) h), '[]') as days,
			coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'first', d.first_day, 'last', d.last_day))
				from school_day d where d.programme_id = v.programme_id and d.school_id = v.host_school_id), '[]') as host_days
		from review v where ${sees}`,
	self_evaluation_status: `
		select e.programme_id, e.cycle_id, e.school_id, e.status, e.agreed_on
		from self_evaluation e join cycle v on v.programme_id = e.programme_id and v.id = e.cycle_id
		where e.${here} and (v.partnership_id = any ${list('partnerships')} or ${flag('administrator')} or ${flag('associate')})`,
	/** Who has joined the directory of expertise and not left it, the school or the programme: name, job, school and own words. */
	expertise_directory: `
		select e.programme_id, e.id, e.person_id, p.name as person, p.language, e.school_id, s.name as school, e.topic, e.words,
			(select a.job from appointment a where a.programme_id = e.programme_id and a.person_id = e.person_id
				and a.school_id = e.school_id and a.seniority <> 'governor' and ${current('a')} order by a.from_on desc limit 1) as job
		from expertise e join person p on p.id = e.person_id join school s on s.id = e.school_id
		where e.${here} and e.withdrawn_at is null
			and (${list('partnerships')} <> '{}' or ${flag('administrator')} or ${flag('associate')})
			and exists (select from appointment a where a.programme_id = e.programme_id and a.person_id = e.person_id
				and a.school_id = e.school_id and a.seniority <> 'governor' and ${current('a')})
			and exists (select from partnership_school m where m.programme_id = e.programme_id and m.school_id = e.school_id
				and ${current('m')})`,
	/**
	 * What a partnership's lead may know of favours: how many the other schools confirmed in a year, in full fives, and
	 * nothing where fewer than five schools had a part. The lead's own school is left out, since its favours are known and
	 * would be taken away from the sum.
	 */
	favour_count: `
		select n.programme_id, n.id as partnership_id,
			case when c.favours >= 5 and c.schools >= 5 then (c.favours / 5 * 5)::integer end as at_least
		from partnership n cross join lateral (
			select count(distinct f.id) as favours, count(distinct w.school_id) as schools
			from partnership_school w join favour f on f.programme_id = w.programme_id and w.school_id in (f.from_school_id, f.to_school_id)
			where w.programme_id = n.programme_id and w.partnership_id = n.id and ${current('w')}
				and f.confirmed_at is not null and f.withdrawn_at is null
				and f.on_date <= ${today} and f.on_date > ${today} - interval '1 year'
				and not coalesce(f.from_school_id = any ${list('schools')} or f.to_school_id = any ${list('schools')}, true)
		) c where n.${here} and n.id = any ${list('partnerships_led')}`,
};
