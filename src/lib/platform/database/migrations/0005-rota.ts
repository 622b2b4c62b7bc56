/** Why: a year's plan needs everyone's calendar, limits and conflicts, and remembers what was planned from what. */
export const rota = `
create table school_day (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	school_id uuid not null references school (id),
	kind text not null check (kind in ('term', 'closed', 'inset', 'blocked')),
	first_day date not null,
	last_day date not null,
	reason text check (reason in ('tests', 'fasting', 'inspection', 'school-event', 'other')),
	note text not null default '',
	added_by uuid not null references person (id),
	added_at timestamptz not null,
	primary key (programme_id, id),
	check (last_day >= first_day),
	check ((kind = 'blocked') = (reason is not null))
);

create index school_day_school on school_day (programme_id, school_id);

create table reviewer_profile (
	programme_id uuid not null references programme (programme_id),
	person_id uuid not null references person (id),
	parts text[] not null,
	trained_for text[],
	workshops_led integer not null default 0 check (workshops_led >= 0),
	days_out_per_term double precision check (days_out_per_term >= 0),
	version integer not null default 1,
	primary key (programme_id, person_id)
);

create table person_away (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	person_id uuid not null references person (id),
	first_day date not null,
	last_day date not null,
	added_by uuid not null references person (id),
	primary key (programme_id, id),
	check (last_day >= first_day)
);

create index person_away_person on person_away (programme_id, person_id);

create table conflict_of_interest (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	partnership_id uuid not null,
	kind text not null check (kind in ('declared', 'family', 'competitor', 'line-management')),
	one_person_id uuid references person (id),
	one_school_id uuid references school (id),
	other_person_id uuid references person (id),
	other_school_id uuid references school (id),
	why text not null,
	declared_by uuid not null references person (id),
	declared_at timestamptz not null,
	withdrawn_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, partnership_id) references partnership (programme_id, id),
	check ((one_person_id is null) <> (one_school_id is null)),
	check ((other_person_id is null) <> (other_school_id is null))
);

create index conflict_of_interest_partnership on conflict_of_interest (programme_id, partnership_id);

create table rota (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	partnership_id uuid not null,
	name text not null,
	cluster_ids uuid[] not null,
	first_day date not null,
	last_day date not null,
	rules jsonb not null default '{}',
	weights jsonb not null default '{}',
	visit_days jsonb not null default '{}',
	days_out jsonb not null default '{}',
	keep_booked boolean not null default true,
	version integer not null default 1,
	created_by uuid not null references person (id),
	created_at timestamptz not null,
	primary key (programme_id, id),
	foreign key (programme_id, partnership_id) references partnership (programme_id, id),
	check (last_day > first_day)
);

create index rota_partnership on rota (programme_id, partnership_id);

create table rota_pin (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	rota_id uuid not null,
	partnership_id uuid not null,
	pin jsonb not null,
	made_by uuid not null references person (id),
	made_at timestamptz not null,
	primary key (programme_id, id),
	foreign key (programme_id, rota_id) references rota (programme_id, id)
);

create index rota_pin_rota on rota_pin (programme_id, rota_id);

create table rota_run (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	rota_id uuid not null,
	partnership_id uuid not null,
	kind text not null check (kind in ('plan', 'repair', 'hand')),
	status text not null check (status in ('running', 'planned', 'no-plan', 'stopped', 'failed')),
	cancel_asked boolean not null default false,
	progress jsonb not null default '{}',
	input jsonb not null,
	based_on uuid,
	outcome jsonb,
	asked_by uuid not null references person (id),
	asked_at timestamptz not null,
	touched_at timestamptz not null,
	finished_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, rota_id) references rota (programme_id, id)
);

create index rota_run_rota on rota_run (programme_id, rota_id);

create table rota_plan (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	rota_id uuid not null,
	partnership_id uuid not null,
	run_id uuid,
	based_on uuid,
	made_how text not null check (made_how in ('solver', 'hand', 'repair')),
	status text not null check (status in ('draft', 'published', 'replaced', 'discarded')),
	plan jsonb not null,
	reason text not null default '',
	version integer not null default 1,
	made_by uuid not null references person (id),
	made_at timestamptz not null,
	published_by uuid references person (id),
	published_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, rota_id) references rota (programme_id, id)
);

create index rota_plan_rota on rota_plan (programme_id, rota_id);

create table date_poll (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	rota_id uuid not null,
	partnership_id uuid not null,
	days date[] not null,
	note text not null default '',
	closes_on date not null,
	closed_at timestamptz,
	asked_by uuid not null references person (id),
	asked_at timestamptz not null,
	primary key (programme_id, id),
	foreign key (programme_id, rota_id) references rota (programme_id, id)
);

create index date_poll_rota on date_poll (programme_id, rota_id);

create table date_poll_answer (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	poll_id uuid not null,
	partnership_id uuid not null,
	person_id uuid not null references person (id),
	token_hashes text[] not null,
	days jsonb not null default '{}',
	answered_at timestamptz,
	asked_at timestamptz not null,
	primary key (programme_id, id),
	unique (programme_id, poll_id, person_id),
	foreign key (programme_id, poll_id) references date_poll (programme_id, id)
)
`;
