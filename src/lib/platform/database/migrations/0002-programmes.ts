/** Why: everything a programme holds is keyed by the programme first, so one schema serves one laptop and a country. */
export const programmes = `
create table programme (
	programme_id uuid primary key,
	slug text not null unique,
	name text not null,
	country text not null default 'england' check (country in ('england', 'wales', 'other')),
	language text not null default 'en' check (language in ('en', 'cy')),
	terms jsonb not null default '{}',
	settings jsonb not null default '{}',
	fictional boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now()
);

create table appointment (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	person_id uuid not null references person (id),
	school_id uuid not null references school (id),
	job text not null,
	seniority text not null check (seniority in ('head', 'senior', 'middle', 'teacher', 'governor')),
	from_on date not null,
	until_on date,
	primary key (programme_id, id)
);

create index appointment_person on appointment (person_id, programme_id);
create index appointment_school on appointment (programme_id, school_id);
create index appointment_ended on appointment (programme_id, until_on) where until_on is not null;

create table partnership (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	name text not null,
	aims text not null default '',
	decision_rules text not null default '',
	status text not null default 'forming' check (status in ('forming', 'active', 'paused', 'ended')),
	signed_up_on date,
	version integer not null default 1,
	primary key (programme_id, id)
);

create table role (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	person_id uuid not null references person (id),
	role text not null check (role in ('administrator', 'associate', 'evaluator', 'partnership-lead', 'trust-officer')),
	partnership_id uuid,
	organisation_id uuid references organisation (id),
	from_on date not null,
	until_on date,
	primary key (programme_id, id),
	foreign key (programme_id, partnership_id) references partnership (programme_id, id),
	check ((role in ('associate', 'partnership-lead')) or partnership_id is null),
	check (role <> 'partnership-lead' or partnership_id is not null),
	check ((role = 'trust-officer') = (organisation_id is not null))
);

create index role_person on role (person_id, programme_id);
create index role_kind on role (programme_id, role);
create index role_partnership on role (programme_id, partnership_id);

create table invitation (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	email text not null,
	name text not null,
	language text not null default 'en' check (language in ('en', 'cy')),
	school_id uuid references school (id),
	job text,
	seniority text check (seniority in ('head', 'senior', 'middle', 'teacher', 'governor')),
	role text check (role in ('administrator', 'associate', 'evaluator', 'partnership-lead', 'trust-officer')),
	partnership_id uuid,
	organisation_id uuid references organisation (id),
	token_hash text not null,
	invited_by uuid not null references person (id),
	created_at timestamptz not null,
	expires_at timestamptz not null,
	accepted_at timestamptz,
	accepted_by uuid references person (id),
	withdrawn_at timestamptz,
	primary key (programme_id, id),
	unique (programme_id, token_hash)
);

create index invitation_open on invitation (programme_id, school_id) where accepted_at is null and withdrawn_at is null;

create table partnership_school (
	programme_id uuid not null references programme (programme_id),
	partnership_id uuid not null,
	school_id uuid not null references school (id),
	from_on date not null,
	until_on date,
	leaving_reason text,
	primary key (programme_id, partnership_id, school_id, from_on),
	foreign key (programme_id, partnership_id) references partnership (programme_id, id)
);

create index partnership_school_school on partnership_school (programme_id, school_id);

create table cluster (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	partnership_id uuid not null,
	name text not null,
	version integer not null default 1,
	primary key (programme_id, id),
	foreign key (programme_id, partnership_id) references partnership (programme_id, id)
);

create index cluster_partnership on cluster (programme_id, partnership_id);

create table cluster_school (
	programme_id uuid not null references programme (programme_id),
	cluster_id uuid not null,
	partnership_id uuid not null,
	school_id uuid not null references school (id),
	from_on date not null,
	until_on date,
	primary key (programme_id, cluster_id, school_id, from_on),
	foreign key (programme_id, cluster_id) references cluster (programme_id, id)
);

create index cluster_school_school on cluster_school (programme_id, school_id);

create table framework (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	code text not null,
	edition integer not null,
	name jsonb not null,
	status text not null check (status in ('draft', 'published')),
	content jsonb not null,
	based_on uuid,
	published_at timestamptz,
	version integer not null default 1,
	primary key (programme_id, id),
	unique (programme_id, code, edition)
);

create table cycle (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	partnership_id uuid not null,
	cluster_id uuid not null,
	number integer not null,
	framework_id uuid not null,
	opens_on date not null,
	closes_on date not null,
	status text not null default 'open' check (status in ('open', 'closed')),
	closed_on date,
	closed_reason text not null default '',
	primary key (programme_id, id),
	unique (programme_id, cluster_id, number),
	foreign key (programme_id, cluster_id) references cluster (programme_id, id),
	foreign key (programme_id, framework_id) references framework (programme_id, id)
);

create index cycle_partnership on cycle (programme_id, partnership_id);

create table self_evaluation (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	cycle_id uuid not null,
	school_id uuid not null references school (id),
	framework_id uuid not null,
	status text not null default 'drafting' check (status in ('drafting', 'agreed')),
	agreed_on date,
	agreed_by uuid references person (id),
	shared_with_team boolean not null default false,
	version integer not null default 1,
	primary key (programme_id, id),
	unique (programme_id, cycle_id, school_id),
	foreign key (programme_id, cycle_id) references cycle (programme_id, id)
);

create table self_evaluation_answer (
	programme_id uuid not null references programme (programme_id),
	self_evaluation_id uuid not null,
	school_id uuid not null,
	question_code text not null,
	narrative text not null default '',
	confidence text check (confidence in ('thin', 'some', 'strong')),
	direction text check (direction in ('declining', 'steady', 'improving')),
	candidate_focus boolean not null default false,
	version integer not null default 1,
	edited_by uuid references person (id),
	edited_at timestamptz,
	primary key (programme_id, self_evaluation_id, question_code),
	foreign key (programme_id, self_evaluation_id) references self_evaluation (programme_id, id)
);

create table agreed_answer (
	programme_id uuid not null references programme (programme_id),
	self_evaluation_id uuid not null,
	school_id uuid not null,
	question_code text not null,
	narrative text not null,
	confidence text check (confidence in ('thin', 'some', 'strong')),
	direction text check (direction in ('declining', 'steady', 'improving')),
	candidate_focus boolean not null,
	evidence jsonb not null,
	primary key (programme_id, self_evaluation_id, question_code),
	foreign key (programme_id, self_evaluation_id) references self_evaluation (programme_id, id)
);

create table self_evaluation_evidence (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	self_evaluation_id uuid not null,
	school_id uuid not null,
	question_code text not null,
	description text not null,
	added_by uuid not null references person (id),
	added_at timestamptz not null,
	primary key (programme_id, id),
	foreign key (programme_id, self_evaluation_id) references self_evaluation (programme_id, id)
);

create index self_evaluation_evidence_of on self_evaluation_evidence (programme_id, self_evaluation_id)
`;
