/** Why: what happens after the feedback (workshop, actions, follow-up, help) is kept by the host and read by whom it lets. */
export const improvement = `
create table workshop (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	on_day date not null,
	starts time not null default '15:45',
	minutes integer not null default 90,
	agenda jsonb not null default '[]',
	join_code text not null unique,
	status text not null default 'planned' check (status in ('planned', 'open', 'closed')),
	stage text not null default 'findings' check (stage in ('findings', 'ideas', 'voting', 'result')),
	going_on_reason text not null default '',
	version integer not null default 1,
	primary key (programme_id, id),
	unique (programme_id, review_id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create table workshop_participant (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	workshop_id uuid not null,
	review_id uuid not null,
	token_hash text not null,
	joined_at timestamptz not null,
	primary key (programme_id, id),
	unique (programme_id, token_hash),
	foreign key (programme_id, workshop_id) references workshop (programme_id, id)
);

create index workshop_participant_of on workshop_participant (programme_id, workshop_id);

create table idea (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	workshop_id uuid not null,
	review_id uuid not null,
	text text not null,
	participant_id uuid,
	created_at timestamptz not null,
	withdrawn_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, workshop_id) references workshop (programme_id, id)
);

create index idea_workshop on idea (programme_id, workshop_id);

create table idea_vote (
	programme_id uuid not null references programme (programme_id),
	idea_id uuid not null,
	participant_id uuid not null,
	workshop_id uuid not null,
	review_id uuid not null,
	impact integer not null check (impact between 1 and 5),
	effort integer not null check (effort between 1 and 5),
	primary key (programme_id, idea_id, participant_id),
	foreign key (programme_id, idea_id) references idea (programme_id, id),
	foreign key (programme_id, participant_id) references workshop_participant (programme_id, id)
);

create index idea_vote_workshop on idea_vote (programme_id, workshop_id);

create table action (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	idea_id uuid,
	text text not null,
	owner_person_id uuid references person (id),
	owner_name text not null,
	success_measure text not null,
	due_on date not null,
	progress text not null default 'planned' check (progress in ('planned', 'in-progress', 'done', 'changed', 'stopped')),
	created_by uuid not null references person (id),
	created_at timestamptz not null,
	version integer not null default 1,
	primary key (programme_id, id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index action_review on action (programme_id, review_id);
create index action_idea on action (programme_id, idea_id);
create index action_owner on action (programme_id, owner_person_id);

create table follow_up (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	kind text not null check (kind in ('ninety-day', 'half-year', 'full-year')),
	nominal_on date not null,
	meet_on date not null,
	status text not null default 'booked' check (status in ('booked', 'held')),
	changed_for_pupils text not null default '',
	changed_for_staff text not null default '',
	lessons text not null default '',
	next_step text not null default '',
	recommended_next text not null default '',
	held_on date,
	held_by uuid references person (id),
	version integer not null default 1,
	primary key (programme_id, id),
	unique (programme_id, review_id, kind),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create table follow_up_schedule (
	programme_id uuid not null references programme (programme_id),
	follow_up_id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	partnership_id uuid not null,
	kind text not null check (kind in ('workshop', 'ninety-day', 'half-year', 'full-year')),
	nominal_on date not null,
	meet_on date not null,
	done_on date,
	primary key (programme_id, follow_up_id),
	unique (programme_id, review_id, kind),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index follow_up_schedule_partnership on follow_up_schedule (programme_id, partnership_id);

create table follow_up_action (
	programme_id uuid not null references programme (programme_id),
	follow_up_id uuid not null,
	action_id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	progress text not null check (progress in ('in-progress', 'done', 'changed', 'stopped')),
	note text not null default '',
	primary key (programme_id, follow_up_id, action_id),
	foreign key (programme_id, follow_up_id) references follow_up (programme_id, id),
	foreign key (programme_id, action_id) references action (programme_id, id)
);

create table help_request (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	review_id uuid not null,
	host_school_id uuid not null,
	partnership_id uuid not null,
	text text not null,
	asked_by uuid not null references person (id),
	asked_at timestamptz not null,
	closed_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index help_request_partnership on help_request (programme_id, partnership_id);

create table help_offer (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	help_request_id uuid not null,
	partnership_id uuid not null,
	host_school_id uuid not null,
	from_school_id uuid not null references school (id),
	text text not null,
	by_person_id uuid not null references person (id),
	at timestamptz not null,
	accepted_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, help_request_id) references help_request (programme_id, id)
);

create index help_offer_request on help_offer (programme_id, help_request_id)
`;
