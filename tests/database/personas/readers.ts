/** Why: who may see at least one row of each table in the test world. A new table without a line here fails the suite. */
import { personas, type Persona } from './world.ts';

const everyone: readonly Persona[] = personas;
const nobody: readonly Persona[] = [];
const programmeTeam: readonly Persona[] = ['administrator', 'associate'];
const managers: readonly Persona[] = ['administrator', 'partnership-lead'];
const hostStaff: readonly Persona[] = ['host-head', 'host-senior', 'host-teacher'];
const hostLead: readonly Persona[] = ['host-head', 'host-senior'];
const team: readonly Persona[] = ['lead-reviewer', 'reviewer'];
/** Staff of the partnership's schools: they see where each school is, never what was found there. */
const partnership: readonly Persona[] = [...hostStaff, ...team, 'champion', 'partnership-lead', 'former-reviewer'];
const members: readonly Persona[] = personas.filter((one) => one !== 'stranger' && one !== 'signed-out');
const named: readonly Persona[] = personas.filter((one) => one !== 'signed-out');

export const readersOf: Readonly<Record<string, readonly Persona[]>> = {
	setting: nobody,
	session: nobody,
	account: nobody,
	verification: nobody,
	passkey: nobody,
	attempt: nobody,
	mail: nobody,
	register_import: ['administrator'],
	organisation: everyone,
	school: everyone,
	school_history: everyone,
	school_context: everyone,
	school_link: everyone,
	school_group: everyone,
	school_result: everyone,
	person: named,
	programme: members,
	framework: members,
	role: members,
	appointment: [...members.filter((one) => one !== 'evaluator' && one !== 'trust-officer')],
	partnership: [...partnership, ...programmeTeam, 'head-elsewhere'],
	partnership_school: [...partnership, ...programmeTeam, 'head-elsewhere'],
	cluster: [...partnership, ...programmeTeam],
	cluster_school: [...partnership, ...programmeTeam],
	cycle: [...partnership, ...programmeTeam],
	invitation: ['administrator', 'host-head', 'partnership-lead'],
	review: [...partnership, ...programmeTeam],
	review_member: [...partnership, ...programmeTeam],
	self_evaluation: [...hostStaff, ...team],
	self_evaluation_answer: hostStaff,
	agreed_answer: [...hostStaff, ...team],
	self_evaluation_evidence: hostStaff,
	review_plan: [...hostStaff, ...team, 'champion'],
	visit_need: [...hostLead, 'lead-reviewer', 'champion'],
	timetable_slot: [...hostStaff, ...team, 'champion'],
	review_document: [...hostLead, ...team],
	evidence_note: [...hostLead, ...team],
	finding: [...hostLead, ...team],
	finding_evidence: [...hostLead, ...team],
	report: [...hostLead, ...team],
	report_section: [...hostLead, ...team],
	accuracy_reply: [...hostLead, ...team],
	report_grant: hostLead,
	report_look: hostLead,
	workshop: [...hostStaff, 'champion'],
	workshop_participant: nobody,
	idea: [...hostStaff, 'champion'],
	idea_vote: nobody,
	action: [...hostStaff, 'champion'],
	follow_up: hostStaff,
	follow_up_action: hostStaff,
	follow_up_schedule: [...partnership, ...programmeTeam],
	help_request: [...partnership, ...programmeTeam],
	help_offer: [...partnership, ...programmeTeam],
	/** One's own; what others see of it is the directory, in support.test.ts. */
	expertise: ['reviewer'],
	support_post: [...partnership, ...programmeTeam],
	support_reply: [...hostStaff, 'lead-reviewer'],
	favour: [...hostStaff, 'lead-reviewer'],
	school_day: [...partnership, ...programmeTeam],
	reviewer_profile: ['administrator', 'partnership-lead', 'reviewer'],
	person_away: ['administrator', 'partnership-lead', 'reviewer'],
	conflict_of_interest: ['administrator', 'partnership-lead', 'champion'],
	study: [...programmeTeam, 'evaluator'],
	study_design: ['evaluator'],
	/** The administrator sees the programme's own list of schools, never the comparison pool. */
	study_list: ['administrator', 'evaluator'],
	study_key: nobody,
	study_sample: ['evaluator'],
	sample_build: ['evaluator'],
	study_school: ['evaluator'],
	study_analysis: ['evaluator'],
	study_amendment: ['evaluator'],
	study_outcome: ['evaluator'],
	study_opening: ['evaluator'],
	study_run: ['evaluator'],
	rota: [...partnership, ...programmeTeam],
	rota_pin: managers,
	rota_run: managers,
	rota_plan: [...partnership, ...programmeTeam],
	date_poll: managers,
	date_poll_answer: [...managers, 'reviewer'],
	diary_state: nobody,
	/** The world's calendar rows are the host's head's own. */
	calendar_invitation: ['host-head'],
	calendar_feed: ['host-head'],
	notification_choice: ['host-head'],
	digest_sent: ['host-head'],
	reminder_sent: ['host-head'],
	/** The chain's last number and hash: whoever adds an entry must read them. */
	audit_head: members,
	audit_event: hostLead,
};
