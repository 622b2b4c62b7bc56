/** Why: what the tables hold, as types. Written by `npm run schema` from the migrated database; do not edit. */
import type { ColumnType, Generated as Defaulted } from 'kysely';

type Generated<Type> =
	Type extends ColumnType<infer Select, infer Insert, infer Update>
		? ColumnType<Select, Insert | undefined, Update>
		: Defaulted<Type>;
type Timestamp = ColumnType<Date, Date | string, Date | string>;
type Json = ColumnType<unknown, string, string>;

export interface AccountTable {
	id: string;
	person_id: string;
	account_id: string;
	provider_id: string;
	access_token: string | null;
	refresh_token: string | null;
	id_token: string | null;
	access_token_expires_at: Timestamp | null;
	refresh_token_expires_at: Timestamp | null;
	scope: string | null;
	password: string | null;
	created_at: Generated<Timestamp>;
	updated_at: Generated<Timestamp>;
}

export interface AccuracyReplyTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	about: string;
	text: string;
	by_person_id: string;
	at: Timestamp;
	answer: string | null;
	answered_by: string | null;
	answered_at: Timestamp | null;
}

export interface ActionTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	idea_id: string | null;
	text: string;
	owner_person_id: string | null;
	owner_name: string;
	success_measure: string;
	due_on: string;
	progress: Generated<'planned' | 'in-progress' | 'done' | 'changed' | 'stopped'>;
	created_by: string;
	created_at: Timestamp;
	version: Generated<number>;
}

export interface AgreedAnswerTable {
	programme_id: string;
	self_evaluation_id: string;
	school_id: string;
	question_code: string;
	narrative: string;
	confidence: 'thin' | 'some' | 'strong' | null;
	direction: 'declining' | 'steady' | 'improving' | null;
	candidate_focus: boolean;
	evidence: Json;
}

export interface AppointmentTable {
	programme_id: string;
	id: string;
	person_id: string;
	school_id: string;
	job: string;
	seniority: 'head' | 'senior' | 'middle' | 'teacher' | 'governor';
	from_on: string;
	until_on: string | null;
}

export interface AttemptTable {
	key: string;
	window_start: Timestamp;
	count: number;
}

export interface AuditEventTable {
	programme_id: string;
	seq: number;
	at: Timestamp;
	actor_id: string | null;
	verb: string;
	subject_id: string | null;
	host_school_id: string | null;
	payload: string;
	hash: string;
}

export interface AuditHeadTable {
	programme_id: string;
	seq: number;
	hash: string;
}

export interface CalendarFeedTable {
	programme_id: string;
	id: string;
	person_id: string;
	scope: 'person' | 'cluster' | 'programme';
	cluster_id: string | null;
	token_hash: string;
	made_at: Timestamp;
	revoked_at: Timestamp | null;
	last_read_at: Timestamp | null;
}

export interface CalendarInvitationTable {
	programme_id: string;
	uid: string;
	person_id: string;
	review_id: string;
	sequence: Generated<number>;
	fingerprint: string;
	status: 'invited' | 'cancelled';
	starts_on: string;
	sent: Json;
	changed_at: Timestamp;
}

export interface ClusterTable {
	programme_id: string;
	id: string;
	partnership_id: string;
	name: string;
	version: Generated<number>;
}

export interface ClusterSchoolTable {
	programme_id: string;
	cluster_id: string;
	partnership_id: string;
	school_id: string;
	from_on: string;
	until_on: string | null;
}

export interface ConflictOfInterestTable {
	programme_id: string;
	id: string;
	partnership_id: string;
	kind: 'declared' | 'family' | 'competitor' | 'line-management';
	one_person_id: string | null;
	one_school_id: string | null;
	other_person_id: string | null;
	other_school_id: string | null;
	why: string;
	declared_by: string;
	declared_at: Timestamp;
	withdrawn_at: Timestamp | null;
}

export interface CycleTable {
	programme_id: string;
	id: string;
	partnership_id: string;
	cluster_id: string;
	number: number;
	framework_id: string;
	opens_on: string;
	closes_on: string;
	status: Generated<'open' | 'closed'>;
	closed_on: string | null;
	closed_reason: Generated<string>;
}

export interface DatePollTable {
	programme_id: string;
	id: string;
	rota_id: string;
	partnership_id: string;
	days: unknown;
	note: Generated<string>;
	closes_on: string;
	closed_at: Timestamp | null;
	asked_by: string;
	asked_at: Timestamp;
}

export interface DatePollAnswerTable {
	programme_id: string;
	id: string;
	poll_id: string;
	partnership_id: string;
	person_id: string;
	token_hashes: string[];
	days: Generated<Json>;
	answered_at: Timestamp | null;
	asked_at: Timestamp;
}

export interface DiaryStateTable {
	programme_id: string;
	audit_seq: Generated<number>;
	followed_on: string | null;
	reminded_on: string | null;
}

export interface DigestSentTable {
	programme_id: string;
	person_id: string;
	on_day: string;
	things: number;
}

export interface EvidenceNoteTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	author_id: string;
	source:
		'lesson' | 'pupils' | 'staff' | 'work' | 'document' | 'data' | 'environment' | 'families' | 'governors' | 'survey';
	seen: string;
	inference: Generated<string>;
	question_code: string | null;
	slot_id: string | null;
	noted_at: Timestamp;
	received_at: Timestamp;
	cited: Generated<boolean>;
	version: Generated<number>;
	withdrawn_at: Timestamp | null;
}

export interface ExpertiseTable {
	programme_id: string;
	id: string;
	person_id: string;
	school_id: string;
	topic: string;
	words: string;
	consented_at: Timestamp;
	withdrawn_at: Timestamp | null;
	version: Generated<number>;
}

export interface ExpertiseDirectoryTable {
	programme_id: string | null;
	id: string | null;
	person_id: string | null;
	person: string | null;
	language: string | null;
	school_id: string | null;
	school: string | null;
	topic: string | null;
	words: string | null;
	job: string | null;
}

export interface FavourTable {
	programme_id: string;
	id: string;
	from_school_id: string;
	to_school_id: string;
	topic: string;
	what: string;
	on_date: string;
	post_id: string | null;
	logged_by: string;
	logged_by_school_id: string;
	logged_at: Timestamp;
	confirmed_by: string | null;
	confirmed_at: Timestamp | null;
	withdrawn_at: Timestamp | null;
}

export interface FavourCountTable {
	programme_id: string | null;
	partnership_id: string | null;
	at_least: number | null;
}

export interface FindingTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	position: number;
	kind: 'saw' | 'strength' | 'explore';
	question_code: string | null;
	statement: string;
	with_host: Generated<boolean>;
	shared_for_workshop: Generated<boolean>;
	version: Generated<number>;
	withdrawn_at: Timestamp | null;
}

export interface FindingEvidenceTable {
	programme_id: string;
	finding_id: string;
	note_id: string;
	review_id: string;
	host_school_id: string;
	bearing: Generated<'supports' | 'differs'>;
}

export interface FollowUpTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	kind: 'ninety-day' | 'half-year' | 'full-year';
	nominal_on: string;
	meet_on: string;
	status: Generated<'booked' | 'held'>;
	changed_for_pupils: Generated<string>;
	changed_for_staff: Generated<string>;
	lessons: Generated<string>;
	next_step: Generated<string>;
	recommended_next: Generated<string>;
	held_on: string | null;
	held_by: string | null;
	version: Generated<number>;
}

export interface FollowUpActionTable {
	programme_id: string;
	follow_up_id: string;
	action_id: string;
	review_id: string;
	host_school_id: string;
	progress: 'in-progress' | 'done' | 'changed' | 'stopped';
	note: Generated<string>;
}

export interface FollowUpScheduleTable {
	programme_id: string;
	follow_up_id: string;
	review_id: string;
	host_school_id: string;
	partnership_id: string;
	kind: 'workshop' | 'ninety-day' | 'half-year' | 'full-year';
	nominal_on: string;
	meet_on: string;
	done_on: string | null;
}

export interface FrameworkTable {
	programme_id: string;
	id: string;
	code: string;
	edition: number;
	name: Json;
	status: 'draft' | 'published';
	content: Json;
	based_on: string | null;
	published_at: Timestamp | null;
	version: Generated<number>;
}

export interface HelpOfferTable {
	programme_id: string;
	id: string;
	help_request_id: string;
	partnership_id: string;
	host_school_id: string;
	from_school_id: string;
	text: string;
	by_person_id: string;
	at: Timestamp;
	accepted_at: Timestamp | null;
}

export interface HelpRequestTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	partnership_id: string;
	text: string;
	asked_by: string;
	asked_at: Timestamp;
	closed_at: Timestamp | null;
}

export interface IdeaTable {
	programme_id: string;
	id: string;
	workshop_id: string;
	review_id: string;
	text: string;
	participant_id: string | null;
	created_at: Timestamp;
	withdrawn_at: Timestamp | null;
}

export interface IdeaVoteTable {
	programme_id: string;
	idea_id: string;
	participant_id: string;
	workshop_id: string;
	review_id: string;
	impact: number;
	effort: number;
}

export interface InvitationTable {
	programme_id: string;
	id: string;
	email: string;
	name: string;
	language: Generated<'en' | 'cy'>;
	school_id: string | null;
	job: string | null;
	seniority: 'head' | 'senior' | 'middle' | 'teacher' | 'governor' | null;
	role: 'administrator' | 'associate' | 'evaluator' | 'partnership-lead' | 'trust-officer' | null;
	partnership_id: string | null;
	organisation_id: string | null;
	token_hash: string;
	invited_by: string;
	created_at: Timestamp;
	expires_at: Timestamp;
	accepted_at: Timestamp | null;
	accepted_by: string | null;
	withdrawn_at: Timestamp | null;
}

export interface MailTable {
	id: string;
	programme_id: string | null;
	person_id: string | null;
	to_address: string;
	language: Generated<string>;
	subject: string;
	body: string;
	attachments: Generated<Json>;
	created_at: Generated<Timestamp>;
	claimed_at: Timestamp | null;
	sent_at: Timestamp | null;
	attempts: Generated<number>;
	failure: string | null;
}

export interface NotificationChoiceTable {
	programme_id: string;
	person_id: string;
	topic: 'calendar' | 'self-evaluation' | 'visit' | 'report' | 'workshop' | 'follow-up' | 'stuck';
	wanted: boolean;
	changed_at: Timestamp;
}

export interface OrganisationTable {
	id: string;
	kind: 'trust' | 'federation' | 'authority' | 'diocese' | 'provider' | 'other';
	country: Generated<string>;
	uid: string;
	name: string;
	detail: string | null;
	ukprn: string | null;
	companies_house_number: string | null;
	status: string | null;
	opened_on: string | null;
	closed_on: string | null;
	updated_at: Generated<Timestamp>;
}

export interface PartnershipTable {
	programme_id: string;
	id: string;
	name: string;
	aims: Generated<string>;
	decision_rules: Generated<string>;
	status: Generated<'forming' | 'active' | 'paused' | 'ended'>;
	signed_up_on: string | null;
	version: Generated<number>;
}

export interface PartnershipSchoolTable {
	programme_id: string;
	partnership_id: string;
	school_id: string;
	from_on: string;
	until_on: string | null;
	leaving_reason: string | null;
}

export interface PasskeyTable {
	id: string;
	name: string | null;
	public_key: string;
	person_id: string;
	credential_id: string;
	counter: number;
	device_type: string;
	backed_up: boolean;
	transports: string | null;
	created_at: Generated<Timestamp | null>;
	aaguid: string | null;
}

export interface PersonTable {
	id: string;
	name: string;
	email: string;
	email_verified: Generated<boolean>;
	image: string | null;
	language: Generated<'en' | 'cy'>;
	created_at: Generated<Timestamp>;
	updated_at: Generated<Timestamp>;
}

export interface PersonAwayTable {
	programme_id: string;
	id: string;
	person_id: string;
	first_day: string;
	last_day: string;
	added_by: string;
}

export interface ProgrammeTable {
	programme_id: string;
	slug: string;
	name: string;
	country: Generated<'england' | 'wales' | 'other'>;
	language: Generated<'en' | 'cy'>;
	terms: Generated<Json>;
	settings: Generated<Json>;
	fictional: Generated<boolean>;
	version: Generated<number>;
	created_at: Generated<Timestamp>;
}

export interface RegisterImportTable {
	id: string;
	status: 'running' | 'done' | 'failed';
	files: Generated<Json>;
	progress: Generated<number>;
	started_at: Timestamp;
	touched_at: Timestamp;
	finished_at: Timestamp | null;
	by_person_id: string | null;
	counts: Generated<Json>;
	skipped: Generated<Json>;
	subject: Generated<'register' | 'results'>;
}

export interface ReminderSentTable {
	programme_id: string;
	person_id: string;
	thing: string;
	topic: string;
	stage: 'before' | 'on-the-day' | 'after' | 'unblock';
	sent_on: string;
}

export interface ReportTable {
	programme_id: string;
	review_id: string;
	host_school_id: string;
	status: 'draft' | 'accuracy-check' | 'final';
	question: Generated<string>;
	first_day: string | null;
	last_day: string | null;
	sent_at: Timestamp | null;
	facts_agreed_at: Timestamp | null;
	facts_agreed_by: string | null;
	final_at: Timestamp | null;
	version: Generated<number>;
}

export interface ReportGrantTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	to_kind: 'person' | 'governors' | 'staff' | 'school' | 'trust' | 'partnership-lead' | 'associate';
	to_person_id: string | null;
	to_school_id: string | null;
	to_organisation_id: string | null;
	sections: string[];
	granted_by: string;
	granted_at: Timestamp;
	until_on: string | null;
	revoked_at: Timestamp | null;
	revoked_by: string | null;
	note: Generated<string>;
}

export interface ReportLookTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	person_id: string;
	person_name: Generated<string>;
	at: Timestamp;
	part: string;
	grant_id: string | null;
	form: 'screen' | 'pdf' | 'word';
}

export interface ReportSectionTable {
	programme_id: string;
	review_id: string;
	section: 'context' | 'research' | 'support' | 'response';
	host_school_id: string;
	text: Generated<string>;
	with_host: Generated<boolean>;
	version: Generated<number>;
}

export interface ReviewTable {
	programme_id: string;
	id: string;
	cycle_id: string;
	cluster_id: string;
	partnership_id: string;
	host_school_id: string;
	mode: 'in-person' | 'partly-remote' | 'remote' | 'rapid';
	first_day: string;
	last_day: string;
	status:
		| 'planned'
		| 'team-confirmed'
		| 'pre-review-agreed'
		| 'evidence-shared'
		| 'in-progress'
		| 'feedback-given'
		| 'report-draft'
		| 'accuracy-check'
		| 'report-agreed'
		| 'workshop-held'
		| 'actions-live'
		| 'followed-up'
		| 'closed'
		| 'postponed'
		| 'cancelled'
		| 'partial';
	status_reason: string | null;
	returns_to: string | null;
	missing_steps: Generated<string[]>;
	version: Generated<number>;
	created_by: string;
	created_at: Timestamp;
}

export interface ReviewDocumentTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	sha256: string;
	name: string;
	media_type: string;
	size: number;
	shared_by: string;
	shared_at: Timestamp;
	withdrawn_at: Timestamp | null;
}

export interface ReviewHoursTable {
	programme_id: string | null;
	review_id: string | null;
	meeting_on: string | null;
	workshop_starts: string | null;
	workshop_minutes: number | null;
	days: Json | null;
	host_days: Json | null;
}

export interface ReviewMemberTable {
	programme_id: string;
	review_id: string;
	person_id: string;
	part: 'lead-reviewer' | 'reviewer' | 'champion';
	school_id: string;
	host_school_id: string;
	partnership_id: string;
	accepted_rules_at: Timestamp | null;
	ended_at: Timestamp | null;
}

export interface ReviewPlanTable {
	programme_id: string;
	review_id: string;
	host_school_id: string;
	focus_question: Generated<string>;
	focus_code: string | null;
	focus_agreed_by_host: Timestamp | null;
	focus_agreed_by_lead: Timestamp | null;
	meeting_on: string | null;
	meeting_notes: Generated<string>;
	safeguarding_lead: Generated<string>;
	checklist: Generated<Json>;
	override_reason: string | null;
	override_by: string | null;
	version: Generated<number>;
}

export interface ReviewStatusTable {
	programme_id: string | null;
	review_id: string | null;
	partnership_id: string | null;
	host_school_id: string | null;
	self_evaluation_agreed: boolean | null;
	documents_shared: boolean | null;
	timetable_made: boolean | null;
	report_sent_on: string | null;
	report_final_on: string | null;
	facts_checked: boolean | null;
	corrected_on: string | null;
	findings_shared: boolean | null;
	report_shared: boolean | null;
}

export interface ReviewerProfileTable {
	programme_id: string;
	person_id: string;
	parts: string[];
	trained_for: string[] | null;
	workshops_led: Generated<number>;
	days_out_per_term: number | null;
	version: Generated<number>;
}

export interface RoleTable {
	programme_id: string;
	id: string;
	person_id: string;
	role: 'administrator' | 'associate' | 'evaluator' | 'partnership-lead' | 'trust-officer';
	partnership_id: string | null;
	organisation_id: string | null;
	from_on: string;
	until_on: string | null;
}

export interface RotaTable {
	programme_id: string;
	id: string;
	partnership_id: string;
	name: string;
	cluster_ids: string[];
	first_day: string;
	last_day: string;
	rules: Generated<Json>;
	weights: Generated<Json>;
	visit_days: Generated<Json>;
	days_out: Generated<Json>;
	keep_booked: Generated<boolean>;
	version: Generated<number>;
	created_by: string;
	created_at: Timestamp;
}

export interface RotaPinTable {
	programme_id: string;
	id: string;
	rota_id: string;
	partnership_id: string;
	pin: Json;
	made_by: string;
	made_at: Timestamp;
}

export interface RotaPlanTable {
	programme_id: string;
	id: string;
	rota_id: string;
	partnership_id: string;
	run_id: string | null;
	based_on: string | null;
	made_how: 'solver' | 'hand' | 'repair';
	status: 'draft' | 'published' | 'replaced' | 'discarded';
	plan: Json;
	reason: Generated<string>;
	version: Generated<number>;
	made_by: string;
	made_at: Timestamp;
	published_by: string | null;
	published_at: Timestamp | null;
}

export interface RotaRunTable {
	programme_id: string;
	id: string;
	rota_id: string;
	partnership_id: string;
	kind: 'plan' | 'repair' | 'hand';
	status: 'running' | 'planned' | 'no-plan' | 'stopped' | 'failed';
	cancel_asked: Generated<boolean>;
	progress: Generated<Json>;
	input: Json;
	based_on: string | null;
	outcome: Json | null;
	asked_by: string;
	asked_at: Timestamp;
	touched_at: Timestamp;
	finished_at: Timestamp | null;
}

export interface SampleBuildTable {
	programme_id: string;
	study_id: string;
	id: string;
	status: 'running' | 'failed';
	stage: Generated<'schools' | 'results' | 'storing'>;
	fault: 'changed' | 'broken' | null;
	asked_by: string;
	asked_at: Timestamp;
	touched_at: Timestamp;
}

export interface SchoolTable {
	id: string;
	country: 'england' | 'wales' | 'scotland' | 'northern-ireland' | 'other';
	urn: string;
	ukprn: string | null;
	authority_code: string | null;
	authority_name: string | null;
	establishment_number: string | null;
	name: string;
	type: string | null;
	type_group: string | null;
	phase: string | null;
	status: 'open' | 'closing' | 'closed' | 'proposed';
	opened_on: string | null;
	closed_on: string | null;
	low_age: number | null;
	high_age: number | null;
	gender: string | null;
	religious_character: string | null;
	diocese: string | null;
	street: string | null;
	town: string | null;
	county: string | null;
	postcode: string | null;
	region: string | null;
	district: string | null;
	urban_rural: string | null;
	lsoa: string | null;
	msoa: string | null;
	easting: number | null;
	northing: number | null;
	latitude: number | null;
	longitude: number | null;
	website: string | null;
	pupils: number | null;
	search: string;
	row_hash: Generated<string>;
	seen_in: string | null;
	updated_at: Generated<Timestamp>;
}

export interface SchoolContextTable {
	school_id: string;
	year: number;
	measures: Json;
}

export interface SchoolDayTable {
	programme_id: string;
	id: string;
	school_id: string;
	kind: 'term' | 'closed' | 'inset' | 'blocked';
	first_day: string;
	last_day: string;
	reason: 'tests' | 'fasting' | 'inspection' | 'school-event' | 'other' | null;
	note: Generated<string>;
	added_by: string;
	added_at: Timestamp;
}

export interface SchoolGroupTable {
	country: Generated<string>;
	urn: string;
	organisation_id: string;
	joined_on: string | null;
	left_on: string | null;
	school_id: string | null;
}

export interface SchoolHistoryTable {
	school_id: string;
	until_at: Timestamp;
	import_id: string;
	before: Json;
}

export interface SchoolLinkTable {
	country: Generated<string>;
	urn: string;
	linked_urn: string;
	kind: 'predecessor' | 'successor' | 'other';
	link_type: string;
	linked_on: string | null;
	school_id: string | null;
	linked_school_id: string | null;
}

export interface SchoolResultTable {
	country: Generated<string>;
	urn: string;
	year: number;
	figures: Json;
	source: string;
	other_sources: Generated<Json>;
}

export interface SelfEvaluationTable {
	programme_id: string;
	id: string;
	cycle_id: string;
	school_id: string;
	framework_id: string;
	status: Generated<'drafting' | 'agreed'>;
	agreed_on: string | null;
	agreed_by: string | null;
	shared_with_team: Generated<boolean>;
	version: Generated<number>;
}

export interface SelfEvaluationAnswerTable {
	programme_id: string;
	self_evaluation_id: string;
	school_id: string;
	question_code: string;
	narrative: Generated<string>;
	confidence: 'thin' | 'some' | 'strong' | null;
	direction: 'declining' | 'steady' | 'improving' | null;
	candidate_focus: Generated<boolean>;
	version: Generated<number>;
	edited_by: string | null;
	edited_at: Timestamp | null;
}

export interface SelfEvaluationEvidenceTable {
	programme_id: string;
	id: string;
	self_evaluation_id: string;
	school_id: string;
	question_code: string;
	description: string;
	added_by: string;
	added_at: Timestamp;
}

export interface SelfEvaluationStatusTable {
	programme_id: string | null;
	cycle_id: string | null;
	school_id: string | null;
	status: string | null;
	agreed_on: string | null;
}

export interface SessionTable {
	id: string;
	person_id: string;
	token: string;
	expires_at: Timestamp;
	ip_address: string | null;
	user_agent: string | null;
	created_at: Generated<Timestamp>;
	updated_at: Generated<Timestamp>;
}

export interface SettingTable {
	key: string;
	value: string;
}

export interface StudyTable {
	programme_id: string;
	id: string;
	title: string;
	status: 'designing' | 'frozen' | 'opened' | 'closed';
	fictional: Generated<boolean>;
	created_by: string;
	created_at: Timestamp;
}

export interface StudyAmendmentTable {
	programme_id: string;
	id: string;
	study_id: string;
	analysis_id: string;
	replaced_id: string | null;
	after_opening: boolean;
	reason: string;
	made_by: string;
	made_at: Timestamp;
}

export interface StudyAnalysisTable {
	programme_id: string;
	id: string;
	study_id: string;
	name: string;
	status: 'draft' | 'frozen' | 'replaced';
	revision: Generated<number>;
	plan: Json;
	written_by: string;
	written_at: Timestamp;
	version: Generated<number>;
}

export interface StudyDesignTable {
	programme_id: string;
	study_id: string;
	question: Generated<string>;
	measures: Generated<string[]>;
	years: Generated<unknown>;
	treated_from: number | null;
	covariates: Generated<Json>;
	waves: Generated<string[]>;
	frozen_at: Timestamp | null;
	frozen_by: string | null;
	version: Generated<number>;
}

export interface StudyKeyTable {
	programme_id: string;
	study_id: string;
	code: string;
	side: 'treatment' | 'pool';
	school_id: string | null;
	label: string | null;
	cluster: string | null;
	received: number | null;
}

export interface StudyListTable {
	programme_id: string;
	study_id: string;
	side: 'treatment' | 'pool';
	source: Json;
	schools: number;
	left_out: Generated<Json>;
	version: Generated<number>;
	chosen_by: string;
	chosen_at: Timestamp;
}

export interface StudyOpeningTable {
	programme_id: string;
	study_id: string;
	opened_by: string;
	opened_at: Timestamp;
	outcomes: number;
}

export interface StudyOutcomeTable {
	programme_id: string;
	study_id: string;
	measure: string;
	year: number;
	codes: string[];
	states: string[];
	figures: (number | null)[];
	opened: Generated<boolean>;
}

export interface StudyRunTable {
	programme_id: string;
	id: string;
	study_id: string;
	analysis_id: string;
	status: 'running' | 'done' | 'cancelled' | 'failed';
	stage: Generated<string>;
	progress: Generated<number>;
	cancel_asked: Generated<boolean>;
	inputs: Json;
	result: Json | null;
	result_hash: string | null;
	same_as: string | null;
	fault: Json | null;
	asked_by: string;
	asked_at: Timestamp;
	touched_at: Timestamp;
	finished_at: Timestamp | null;
}

export interface StudySampleTable {
	programme_id: string;
	study_id: string;
	summary: Json;
	built_by: string;
	built_at: Timestamp;
}

export interface StudySchoolTable {
	programme_id: string;
	study_id: string;
	code: string;
	side: 'treatment' | 'pool';
	cluster: string | null;
	received: number | null;
	covariates: Json;
}

export interface SupportPostTable {
	programme_id: string;
	id: string;
	kind: 'ask' | 'offer';
	topic: string;
	text: string;
	scope: 'school' | 'partnership' | 'programme';
	school_id: string;
	partnership_id: string | null;
	to_school_id: string | null;
	to_person_id: string | null;
	help_request_id: string | null;
	by_person_id: string;
	by_language: 'en' | 'cy';
	at: Timestamp;
	closed_at: Timestamp | null;
}

export interface SupportReplyTable {
	programme_id: string;
	id: string;
	post_id: string;
	post_school_id: string;
	other_school_id: string;
	from_school_id: string;
	text: string;
	wants_answer: boolean;
	by_person_id: string;
	by_language: 'en' | 'cy';
	at: Timestamp;
}

export interface TimetableSlotTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	day: number;
	starts: string;
	ends: string;
	kind: string;
	title: string;
	place: Generated<string>;
	people: Generated<string>;
	note: Generated<string>;
	question_code: string | null;
	version: Generated<number>;
}

export interface VerificationTable {
	id: string;
	identifier: string;
	value: string;
	expires_at: Timestamp;
	created_at: Generated<Timestamp>;
	updated_at: Generated<Timestamp>;
}

export interface VisitNeedTable {
	programme_id: string;
	review_id: string;
	person_id: string;
	host_school_id: string;
	photo_id: Generated<boolean>;
	diet: Generated<string>;
	access_needs: Generated<string>;
	version: Generated<number>;
}

export interface WorkshopTable {
	programme_id: string;
	id: string;
	review_id: string;
	host_school_id: string;
	on_day: string;
	starts: Generated<string>;
	minutes: Generated<number>;
	agenda: Generated<Json>;
	join_code: string;
	status: Generated<'planned' | 'open' | 'closed'>;
	stage: Generated<'findings' | 'ideas' | 'voting' | 'result'>;
	going_on_reason: Generated<string>;
	version: Generated<number>;
}

export interface WorkshopParticipantTable {
	programme_id: string;
	id: string;
	workshop_id: string;
	review_id: string;
	token_hash: string;
	joined_at: Timestamp;
}

/** All tables, by name. */
export interface Schema {
	account: AccountTable;
	accuracy_reply: AccuracyReplyTable;
	action: ActionTable;
	agreed_answer: AgreedAnswerTable;
	appointment: AppointmentTable;
	attempt: AttemptTable;
	audit_event: AuditEventTable;
	audit_head: AuditHeadTable;
	calendar_feed: CalendarFeedTable;
	calendar_invitation: CalendarInvitationTable;
	cluster: ClusterTable;
	cluster_school: ClusterSchoolTable;
	conflict_of_interest: ConflictOfInterestTable;
	cycle: CycleTable;
	date_poll: DatePollTable;
	date_poll_answer: DatePollAnswerTable;
	diary_state: DiaryStateTable;
	digest_sent: DigestSentTable;
	evidence_note: EvidenceNoteTable;
	expertise: ExpertiseTable;
	expertise_directory: ExpertiseDirectoryTable;
	favour: FavourTable;
	favour_count: FavourCountTable;
	finding: FindingTable;
	finding_evidence: FindingEvidenceTable;
	follow_up: FollowUpTable;
	follow_up_action: FollowUpActionTable;
	follow_up_schedule: FollowUpScheduleTable;
	framework: FrameworkTable;
	help_offer: HelpOfferTable;
	help_request: HelpRequestTable;
	idea: IdeaTable;
	idea_vote: IdeaVoteTable;
	invitation: InvitationTable;
	mail: MailTable;
	notification_choice: NotificationChoiceTable;
	organisation: OrganisationTable;
	partnership: PartnershipTable;
	partnership_school: PartnershipSchoolTable;
	passkey: PasskeyTable;
	person: PersonTable;
	person_away: PersonAwayTable;
	programme: ProgrammeTable;
	register_import: RegisterImportTable;
	reminder_sent: ReminderSentTable;
	report: ReportTable;
	report_grant: ReportGrantTable;
	report_look: ReportLookTable;
	report_section: ReportSectionTable;
	review: ReviewTable;
	review_document: ReviewDocumentTable;
	review_hours: ReviewHoursTable;
	review_member: ReviewMemberTable;
	review_plan: ReviewPlanTable;
	review_status: ReviewStatusTable;
	reviewer_profile: ReviewerProfileTable;
	role: RoleTable;
	rota: RotaTable;
	rota_pin: RotaPinTable;
	rota_plan: RotaPlanTable;
	rota_run: RotaRunTable;
	sample_build: SampleBuildTable;
	school: SchoolTable;
	school_context: SchoolContextTable;
	school_day: SchoolDayTable;
	school_group: SchoolGroupTable;
	school_history: SchoolHistoryTable;
	school_link: SchoolLinkTable;
	school_result: SchoolResultTable;
	self_evaluation: SelfEvaluationTable;
	self_evaluation_answer: SelfEvaluationAnswerTable;
	self_evaluation_evidence: SelfEvaluationEvidenceTable;
	self_evaluation_status: SelfEvaluationStatusTable;
	session: SessionTable;
	setting: SettingTable;
	study: StudyTable;
	study_amendment: StudyAmendmentTable;
	study_analysis: StudyAnalysisTable;
	study_design: StudyDesignTable;
	study_key: StudyKeyTable;
	study_list: StudyListTable;
	study_opening: StudyOpeningTable;
	study_outcome: StudyOutcomeTable;
	study_run: StudyRunTable;
	study_sample: StudySampleTable;
	study_school: StudySchoolTable;
	support_post: SupportPostTable;
	support_reply: SupportReplyTable;
	timetable_slot: TimetableSlotTable;
	verification: VerificationTable;
	visit_need: VisitNeedTable;
	workshop: WorkshopTable;
	workshop_participant: WorkshopParticipantTable;
}
