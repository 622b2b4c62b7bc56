/** Why: what was put into whose calendar, what each person was reminded of and what they asked not to hear is remembered, so nothing is sent twice. */
export const diary = `
create table diary_state (
	programme_id uuid primary key references programme (programme_id),
	audit_seq bigint not null default -1,
	followed_on date,
	reminded_on date
);

create table calendar_invitation (
	programme_id uuid not null references programme (programme_id),
	uid text not null,
	person_id uuid not null references person (id),
	review_id uuid not null,
	sequence integer not null default 0,
	fingerprint text not null,
	status text not null check (status in ('invited', 'cancelled')),
	starts_on date not null,
	sent jsonb not null,
	changed_at timestamptz not null,
	primary key (programme_id, uid, person_id),
	foreign key (programme_id, review_id) references review (programme_id, id)
);

create index calendar_invitation_coming on calendar_invitation (programme_id, starts_on);

create table calendar_feed (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	person_id uuid not null references person (id),
	scope text not null check (scope in ('person', 'cluster', 'programme')),
	cluster_id uuid,
	token_hash text not null,
	made_at timestamptz not null,
	revoked_at timestamptz,
	last_read_at timestamptz,
	primary key (programme_id, id),
	unique (programme_id, token_hash),
	foreign key (programme_id, cluster_id) references cluster (programme_id, id),
	check ((scope = 'cluster') = (cluster_id is not null))
);

create index calendar_feed_person on calendar_feed (programme_id, person_id);
create index calendar_feed_token on calendar_feed (token_hash);

create table notification_choice (
	programme_id uuid not null references programme (programme_id),
	person_id uuid not null references person (id),
	topic text not null check (topic in ('calendar', 'self-evaluation', 'visit', 'report', 'workshop', 'follow-up', 'stuck')),
	wanted boolean not null,
	changed_at timestamptz not null,
	primary key (programme_id, person_id, topic)
);

create table digest_sent (
	programme_id uuid not null references programme (programme_id),
	person_id uuid not null references person (id),
	on_day date not null,
	things integer not null,
	primary key (programme_id, person_id, on_day)
);

create table reminder_sent (
	programme_id uuid not null references programme (programme_id),
	person_id uuid not null references person (id),
	thing text not null,
	topic text not null,
	stage text not null check (stage in ('before', 'on-the-day', 'after', 'unblock')),
	sent_on date not null,
	primary key (programme_id, person_id, thing, topic, stage)
)
`;
