/**
 * Why: the second wall. Each table says in one place which rows the application's role may touch. Every rule is a pure
 * expression over the row and the request's settings (no sub-query), so that it also holds on a distributed database.
 * A table or an action that is not listed is refused.
 */

/** The rules of one table; `columns` narrows what may be read of a row. */
export interface TablePolicy {
	readonly select?: string;
	readonly insert?: string;
	readonly update?: string;
	readonly delete?: string;
	readonly columns?: readonly string[];
}

const list = (setting: string): string => `(nullif(current_setting('viewer.${setting}', true), '')::uuid[])`;
const within = (column: string, setting: string): string => `${column} = any ${list(setting)}`;
const flag = (setting: string): string => `coalesce(current_setting('viewer.${setting}', true), '') = 'yes'`;
const is = (column: string, setting: string): string =>
	`${column} = nullif(current_setting('viewer.${setting}', true), '')::uuid`;
const any = (...rules: readonly string[]): string => `(${rules.join(' or ')})`;
const all = (...rules: readonly string[]): string => `(${rules.join(' and ')})`;
const granted = (section: string): string =>
	`(${section} || ':' || review_id::text) = any (nullif(current_setting('viewer.granted_sections', true), '')::text[])`;

const here = is('programme_id', 'programme');
const me = (column: string): string => is(column, 'person');
const administrator = flag('administrator');
const staff = flag('associate');
const member = flag('member');
const evaluator = flag('evaluator');
const programmeTeam = any(administrator, staff);
const partnershipStatus = any(within('partnership_id', 'partnerships'), programmeTeam);
/** Staff of any partnership’s schools, its lead and its associates. */
const inPartnership = `coalesce(nullif(current_setting('viewer.partnerships', true), ''), '{}') <> '{}'`;
/** Whoever leads a partnership; which people they lead is said beside it. */
const leads = `coalesce(nullif(current_setting('viewer.partnerships_led', true), ''), '{}') <> '{}'`;
const manages = any(within('partnership_id', 'partnerships_led'), administrator);

const hostLead = within('review_id', 'reviews_lead');
const hostStaff = within('review_id', 'reviews_staff');
const team = within('review_id', 'reviews_team');
const champion = within('review_id', 'reviews_champion');
const participant = is('workshop_id', 'workshop');

const shared: TablePolicy = { select: 'true' };
const none: TablePolicy = {};
const writable = (read: string, write: string): TablePolicy => ({
	select: all(here, read),
	insert: all(here, write),
	update: all(here, write),
});

export const policies: Readonly<Record<string, TablePolicy>> = {
	setting: none,
	session: none,
	account: none,
	verification: none,
	passkey: none,
	attempt: none,
	register_import: { select: administrator },
	mail: { insert: 'true' },
	person: {
		select: any(me('id'), within('id', 'people'), programmeTeam),
		columns: ['id', 'name', 'language'],
	},
	organisation: shared,
	school: shared,
	school_history: shared,
	school_context: shared,
	school_link: shared,
	school_group: shared,
	school_result: shared,
	audit_head: { select: all(here, member), insert: here, update: all(here, member) },
	audit_event: {
		select: all(here, any(within('host_school_id', 'schools_lead'), all('host_school_id is null', administrator))),
		insert: all(here, any(me('actor_id'), 'actor_id is null')),
	},
	programme: { select: all(here, member), insert: here, update: all(here, administrator) },
	appointment: writable(
		any(me('person_id'), within('school_id', 'peers'), within('school_id', 'schools'), programmeTeam),
		any(administrator, within('school_id', 'schools_head'), within('school_id', 'schools_led')),
	),
	partnership: {
		select: all(here, any(within('id', 'partnerships'), programmeTeam)),
		insert: all(here, administrator),
		update: all(here, any(administrator, within('id', 'partnerships_led'))),
	},
	role: writable(
		any(
			me('person_id'),
			within('partnership_id', 'partnerships'),
			all(member, `role in ('administrator', 'associate')`),
			all(within('person_id', 'people'), `role = 'trust-officer'`),
			programmeTeam,
		),
		manages,
	),
	invitation: writable(
		any(manages, me('invited_by'), within('school_id', 'schools_head'), within('school_id', 'schools_led')),
		any(manages, within('school_id', 'schools_head'), within('school_id', 'schools_led')),
	),
	partnership_school: { ...writable(partnershipStatus, manages), delete: all(here, manages) },
	cluster: { ...writable(partnershipStatus, manages), delete: all(here, manages) },
	cluster_school: { ...writable(partnershipStatus, manages), delete: all(here, manages) },
	framework: {
		select: all(here, any(all(`status = 'published'`, member), administrator)),
		insert: all(here, administrator),
		update: all(here, administrator, `status = 'draft'`),
		delete: all(here, administrator, `status = 'draft'`),
	},
	cycle: writable(partnershipStatus, manages),
	self_evaluation: writable(
		any(within('school_id', 'schools'), within('id', 'self_evaluations')),
		within('school_id', 'schools'),
	),
	self_evaluation_answer: writable(within('school_id', 'schools'), within('school_id', 'schools')),
	agreed_answer: writable(
		any(within('school_id', 'schools'), within('self_evaluation_id', 'self_evaluations')),
		within('school_id', 'schools'),
	),
	self_evaluation_evidence: {
		...writable(within('school_id', 'schools'), within('school_id', 'schools')),
		delete: all(here, within('school_id', 'schools')),
	},
	review: {
		select: all(here, any(within('partnership_id', 'partnerships'), within('id', 'reviews_any'), programmeTeam)),
		insert: all(here, manages),
		update: all(
			here,
			any(
				manages,
				within('id', 'reviews_lead'),
				within('id', 'reviews_team'),
				within('id', 'reviews_champion'),
				all(within('id', 'reviews_staff'), `status in ('workshop-held', 'actions-live')`),
			),
		),
	},
	review_member: writable(any(partnershipStatus, me('person_id')), any(manages, me('person_id'))),
	review_plan: writable(any(hostStaff, team, champion), any(hostLead, team)),
	visit_need: {
		select: all(here, any(me('person_id'), hostLead, within('review_id', 'reviews_leading'))),
		insert: all(here, me('person_id'), any(team, champion)),
		update: all(here, me('person_id')),
	},
	timetable_slot: {
		...writable(any(hostStaff, team, champion), any(hostLead, team)),
		delete: all(here, any(hostLead, team)),
	},
	review_document: writable(any(hostLead, team), hostLead),
	evidence_note: {
		select: all(here, any(team, all('cited', hostLead))),
		insert: all(here, team, me('author_id')),
		update: all(here, team),
	},
	finding: {
		select: all(
			here,
			any(
				team,
				all('with_host', any(hostLead, granted('kind'))),
				all('shared_for_workshop', any(champion, hostStaff, is('review_id', 'room'))),
			),
		),
		insert: all(here, team),
		update: all(here, any(team, hostLead)),
	},
	finding_evidence: {
		select: all(here, any(team, hostLead)),
		insert: all(here, team),
		update: all(here, team),
		delete: all(here, team),
	},
	report: {
		select: all(here, any(team, all(`status <> 'draft'`, any(hostLead, within('review_id', 'reviews_granted'))))),
		insert: all(here, team),
		update: all(here, any(team, hostLead)),
	},
	report_section: {
		select: all(here, any(team, all('with_host', any(hostLead, granted('section'))))),
		insert: all(here, any(all(`section <> 'response'`, team), all(`section = 'response'`, hostLead))),
		update: all(here, any(all(`section <> 'response'`, team), all(`section = 'response'`, hostLead))),
	},
	accuracy_reply: writable(any(hostLead, team), any(hostLead, team)),
	report_grant: writable(hostLead, hostLead),
	report_look: { select: all(here, hostLead), insert: all(here, me('person_id')) },
	workshop: {
		select: all(here, any(hostStaff, champion, is('id', 'workshop'))),
		insert: all(here, any(hostLead, champion, team)),
		update: all(here, any(hostLead, champion)),
	},
	workshop_participant: { select: all(here, is('id', 'participant')), insert: all(here, participant) },
	idea: {
		select: all(here, any(hostStaff, champion, participant)),
		insert: all(here, any(participant, champion)),
		update: all(here, any(champion, is('participant_id', 'participant'))),
	},
	idea_vote: {
		select: all(here, is('participant_id', 'participant')),
		insert: all(here, participant, is('participant_id', 'participant')),
		update: all(here, is('participant_id', 'participant')),
	},
	action: writable(any(hostStaff, champion), hostStaff),
	follow_up: writable(hostStaff, any(hostLead, team)),
	follow_up_action: { ...writable(hostStaff, hostLead), delete: all(here, hostLead) },
	follow_up_schedule: writable(partnershipStatus, any(hostLead, team, champion, manages)),
	help_request: writable(partnershipStatus, hostLead),
	help_offer: writable(
		partnershipStatus,
		any(within('from_school_id', 'schools'), within('host_school_id', 'schools_lead')),
	),
	/** One's own; others read the directory, which is a view of those who are in it (status-views.ts). */
	expertise: {
		select: all(here, me('person_id')),
		insert: all(here, me('person_id'), within('school_id', 'schools')),
		update: all(here, me('person_id')),
	},
	support_post: {
		select: all(
			here,
			// What most posts are is asked first: to read a list of ids for each of thousands takes the time of the page.
			any(
				all(`scope = 'programme'`, inPartnership),
				all(`scope <> 'school'`, programmeTeam),
				within('partnership_id', 'partnerships'),
				within('school_id', 'schools'),
				within('to_school_id', 'schools'),
			),
		),
		insert: all(here, me('by_person_id'), within('school_id', 'schools')),
		update: all(here, within('school_id', 'schools')),
	},
	/** The two schools that speak with each other, and nobody else: not their partnership's lead, not the programme. */
	support_reply: {
		select: all(here, any(within('post_school_id', 'schools'), within('other_school_id', 'schools'))),
		insert: all(here, me('by_person_id'), within('from_school_id', 'schools')),
	},
	favour: {
		select: all(here, any(within('from_school_id', 'schools'), within('to_school_id', 'schools'))),
		insert: all(here, me('logged_by'), within('logged_by_school_id', 'schools')),
		update: all(here, any(within('from_school_id', 'schools'), within('to_school_id', 'schools'))),
	},
	school_day: {
		...writable(
			any(within('school_id', 'peers'), within('school_id', 'schools'), programmeTeam),
			any(within('school_id', 'schools_lead'), within('school_id', 'schools_led'), administrator),
		),
		delete: all(here, any(within('school_id', 'schools_lead'), within('school_id', 'schools_led'), administrator)),
	},
	reviewer_profile: writable(
		any(me('person_id'), all(within('person_id', 'people'), leads), administrator),
		any(me('person_id'), all(within('person_id', 'people'), leads), administrator),
	),
	person_away: {
		...writable(
			any(me('person_id'), all(within('person_id', 'people'), leads), administrator),
			any(me('person_id'), all(within('person_id', 'people'), leads), administrator),
		),
		delete: all(here, any(me('person_id'), all(within('person_id', 'people'), leads), administrator)),
	},
	conflict_of_interest: {
		select: all(here, any(me('declared_by'), manages)),
		insert: all(here, me('declared_by'), any(within('partnership_id', 'partnerships'), administrator)),
		update: all(here, any(me('declared_by'), manages)),
	},
	rota: writable(partnershipStatus, manages),
	rota_pin: { ...writable(manages, manages), delete: all(here, manages) },
	rota_run: writable(manages, manages),
	rota_plan: writable(any(all(`status = 'published'`, partnershipStatus), manages), manages),
	date_poll: writable(any(manages, is('id', 'poll')), manages),
	date_poll_answer: {
		select: all(here, any(manages, me('person_id'), is('id', 'poll_answer'))),
		insert: all(here, manages),
		update: all(here, any(me('person_id'), is('id', 'poll_answer'), manages)),
	},
	study: {
		select: all(here, any(evaluator, programmeTeam)),
		insert: all(here, evaluator),
		update: all(here, evaluator),
	},
	study_design: writable(evaluator, evaluator),
	// The programme's own list of schools is its own to choose and to see; the comparison pool is the evaluator's.
	study_list: { select: all(here, any(evaluator, all(`side = 'treatment'`, administrator))) },
	// Which school a pseudonym stands for: only the owner's jobs know.
	study_key: none,
	study_sample: { select: all(here, evaluator) },
	sample_build: writable(evaluator, evaluator),
	study_school: { select: all(here, evaluator) },
	study_analysis: { ...writable(evaluator, evaluator), delete: all(here, evaluator, `status = 'draft'`) },
	study_amendment: { select: all(here, evaluator), insert: all(here, evaluator) },
	// Closed to everybody until the outcome is opened, which is written down.
	study_outcome: { select: all(here, evaluator, 'opened') },
	study_opening: { select: all(here, evaluator) },
	study_run: writable(evaluator, evaluator),
	diary_state: none,
	calendar_invitation: { select: all(here, me('person_id')) },
	calendar_feed: {
		select: all(here, me('person_id')),
		insert: all(here, me('person_id')),
		update: all(here, me('person_id')),
	},
	notification_choice: {
		select: all(here, me('person_id')),
		insert: all(here, me('person_id')),
		update: all(here, me('person_id')),
	},
	digest_sent: { select: all(here, me('person_id')) },
	reminder_sent: { select: all(here, me('person_id')) },
};
