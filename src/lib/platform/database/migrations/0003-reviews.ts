/** Why: a review's status is for the partnership, its content is the host's, so they live in different tables. */
export const reviews = `
create table review (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	cycle_id uuid not null,
	cluster_id uuid not null,
	partnership_id uuid not null,
	host_school_id uuid not null references school (id),
	mode text not null check (mode in ('in-person', 'partly-remote', 'remote', 'rapid')),
	first_day date not null,
	last_day date not null,
	status text not null check (status in ('planned', 'team-confirmed', 'pre-review-agreed', 'evidence-shared', 'in-progress', 'feedback-given', 'report-draft', 'accuracy-check', 'report-agreed', 'workshop-held', 'actions-live', 'followed-up', 'closed', 'postponed', 'cancelled', 'partial')),
	status_reason text,
	returns_to text,
	missing_steps text[] not null default '{}',
	version integer not null default 1,
	created_by uuid not null references person (id),
	created_at timestamptz not null,
	primary key (programme_id, id),
	foreign key (programme_id, cycle_id) references cycle (programme_id, id),
	check (last_day >= first_day)
);

create index review_cycle on review (programme_id, cycle_id);
create index review_partnership on review (programme_id, partnership_id);
create index review_cluster on review (programme_id, cluster_id);
create index review_host on review (programme_id, host_school_id);

create table review_member (
	programme_id uuid not null references programme (programme_id),
	review_id uuid not null,
	person_id uuid not null references person (id),
	part text not null check (part in ('lead-reviewer', 'reviewer', 'champion')),
	school_id uuid not null references school (id),
	host_school_id uuid not null,
	partnership_id uuid not null,
	accepted_rules_at timestamptz,
	ended_at timestamptz,
	primary key (programme_id, review_id, person_id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index review_member_person on review_member (person_id, programme_id);

create table review_plan (
	programme_id uuid not null references programme (programme_id),
	review_id uuid not null,
	host_school_id uuid not null,
	focus_question text not null default '',
	focus_code text,
	focus_agreed_by_host timestamptz,
	focus_agreed_by_lead timestamptz,
	meeting_on date,
	meeting_notes text not null default '',
	safeguarding_lead text not null default '',
	checklist jsonb not null default '{}',
	override_reason text,
	override_by uuid references person (id),
	version integer not null default 1,
	primary key (programme_id, review_id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create table timetable_slot (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	day integer not null check (day in (1, 2)),
	starts time not null,
	ends time not null,
	kind text not null,
	title text not null,
	place text not null default '',
	people text not null default '',
	note text not null default '',
	question_code text,
	version integer not null default 1,
	primary key (programme_id, id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index timetable_slot_review on timetable_slot (programme_id, review_id);

create table visit_need (
	programme_id uuid not null references programme (programme_id),
	review_id uuid not null,
	person_id uuid not null references person (id),
	host_school_id uuid not null,
	photo_id boolean not null default false,
	diet text not null default '',
	access_needs text not null default '',
	version integer not null default 1,
	primary key (programme_id, review_id, person_id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create table review_document (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	sha256 text not null,
	name text not null,
	media_type text not null,
	size integer not null,
	shared_by uuid not null references person (id),
	shared_at timestamptz not null,
	withdrawn_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index review_document_review on review_document (programme_id, review_id);

create table evidence_note (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	author_id uuid not null references person (id),
	source text not null check (source in ('lesson', 'pupils', 'staff', 'work', 'document', 'data', 'environment', 'families', 'governors', 'survey')),
	seen text not null,
	inference text not null default '',
	question_code text,
	slot_id uuid,
	noted_at timestamptz not null,
	received_at timestamptz not null,
	cited boolean not null default false,
	version integer not null default 1,
	withdrawn_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index evidence_note_review on evidence_note (programme_id, review_id);

create table finding (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	position integer not null,
	kind text not null check (kind in ('saw', 'strength', 'explore')),
	question_code text,
	statement text not null,
	with_host boolean not null default false,
	shared_for_workshop boolean not null default false,
	version integer not null default 1,
	withdrawn_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index finding_review on finding (programme_id, review_id);

create table finding_evidence (
	programme_id uuid not null references programme (programme_id),
	finding_id uuid not null,
	note_id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	bearing text not null default 'supports' check (bearing in ('supports', 'differs')),
	primary key (programme_id, finding_id, note_id),
	foreign key (programme_id, finding_id) references finding (programme_id, id),
	foreign key (programme_id, note_id) references evidence_note (programme_id, id)
);

create index finding_evidence_review on finding_evidence (programme_id, review_id);

create table report (
	programme_id uuid not null references programme (programme_id),
	review_id uuid not null,
	host_school_id uuid not null,
	status text not null check (status in ('draft', 'accuracy-check', 'final')),
	question text not null default '',
	first_day date,
	last_day date,
	sent_at timestamptz,
	facts_agreed_at timestamptz,
	facts_agreed_by uuid references person (id),
	final_at timestamptz,
	version integer not null default 1,
	primary key (programme_id, review_id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create table report_section (
	programme_id uuid not null references programme (programme_id),
	review_id uuid not null,
	section text not null check (section in ('context', 'research', 'support', 'response')),
	host_school_id uuid not null,
	text text not null default '',
	with_host boolean not null default false,
	version integer not null default 1,
	primary key (programme_id, review_id, section),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create table accuracy_reply (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	about text not null,
	text text not null,
	by_person_id uuid not null references person (id),
	at timestamptz not null,
	answer text,
	answered_by uuid references person (id),
	answered_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index accuracy_reply_review on accuracy_reply (programme_id, review_id);

create table report_grant (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	to_kind text not null check (to_kind in ('person', 'governors', 'staff', 'school', 'trust', 'partnership-lead', 'associate')),
	to_person_id uuid references person (id),
	to_school_id uuid references school (id),
	to_organisation_id uuid references organisation (id),
	sections text[] not null,
	granted_by uuid not null references person (id),
	granted_at timestamptz not null,
	until_on date,
	revoked_at timestamptz,
	revoked_by uuid references person (id),
	note text not null default '',
	primary key (programme_id, id),
	foreign key (programme_id, review_id) references review (programme_id, id),
	check ((to_kind = 'person') = (to_person_id is not null)),
	check ((to_kind = 'school') = (to_school_id is not null)),
	check ((to_kind = 'trust') = (to_organisation_id is not null))
);

create index report_grant_review on report_grant (programme_id, review_id);
create index report_grant_person on report_grant (programme_id, to_person_id);
create index report_grant_school on report_grant (programme_id, to_school_id);
create index report_grant_trust on report_grant (programme_id, to_organisation_id);
create index report_grant_host on report_grant (programme_id, host_school_id);
create index report_grant_kind on report_grant (programme_id, to_kind);

create table report_look (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	person_id uuid not null references person (id),
	person_name text not null default '',
	at timestamptz not null,
	part text not null,
	grant_id uuid,
	form text not null check (form in ('screen', 'pdf', 'word')),
	primary key (programme_id, id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index report_look_review on report_look (programme_id, review_id, at)
`;
