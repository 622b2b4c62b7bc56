/**
 * Why: a partnership sees where each review is, never what was found there. These views answer with dates and yes or no
 * only, from tables whose rows the reader may not see; each carries its own wall, and that is all it shows.
 */

const list = (setting: string): string => `(nullif(current_setting('viewer.${setting}', true), '')::uuid[])`;
const flag = (setting: string): string => `coalesce(current_setting('viewer.${setting}', true), '') = 'yes'`;
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
	self_evaluation_status: `
		select e.programme_id, e.cycle_id, e.school_id, e.status, e.agreed_on
		from self_evaluation e join cycle v on v.programme_id = e.programme_id and v.id = e.cycle_id
		where e.${here} and (v.partnership_id = any ${list('partnerships')} or ${flag('administrator')} or ${flag('associate')})`,
};
