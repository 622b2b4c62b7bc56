/** Why: schools ask and offer by topic, people say what they can help with, and favours are remembered without a price. */
export const support = `
create table expertise (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	person_id uuid not null references person (id),
	school_id uuid not null references school (id),
	topic text not null,
	words text not null,
	consented_at timestamptz not null,
	withdrawn_at timestamptz,
	version integer not null default 1,
	primary key (programme_id, id),
	unique (programme_id, person_id, school_id, topic),
	check (withdrawn_at is null or words = '')
);

create index expertise_listed on expertise (programme_id, topic) where withdrawn_at is null;

create table support_post (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	kind text not null check (kind in ('ask', 'offer')),
	topic text not null,
	text text not null,
	scope text not null check (scope in ('school', 'partnership', 'programme')),
	school_id uuid not null references school (id),
	partnership_id uuid,
	to_school_id uuid references school (id),
	to_person_id uuid references person (id),
	help_request_id uuid,
	by_person_id uuid not null references person (id),
	by_language text not null check (by_language in ('en', 'cy')),
	at timestamptz not null,
	closed_at timestamptz,
	primary key (programme_id, id),
	unique (programme_id, help_request_id),
	foreign key (programme_id, partnership_id) references partnership (programme_id, id),
	foreign key (programme_id, help_request_id) references help_request (programme_id, id),
	check ((scope = 'partnership') = (partnership_id is not null)),
	check ((scope = 'school') = (to_school_id is not null)),
	check (to_school_id <> school_id)
);

create index support_post_open on support_post (programme_id, at desc) where closed_at is null;
create index support_post_school on support_post (programme_id, school_id);
create index support_post_to_school on support_post (programme_id, to_school_id) where to_school_id is not null;

create table support_reply (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	post_id uuid not null,
	post_school_id uuid not null references school (id),
	other_school_id uuid not null references school (id),
	from_school_id uuid not null references school (id),
	text text not null,
	wants_answer boolean not null,
	by_person_id uuid not null references person (id),
	by_language text not null check (by_language in ('en', 'cy')),
	at timestamptz not null,
	primary key (programme_id, id),
	foreign key (programme_id, post_id) references support_post (programme_id, id),
	check (post_school_id <> other_school_id),
	check (from_school_id in (post_school_id, other_school_id))
);

create index support_reply_post on support_reply (programme_id, post_id, other_school_id, at);
create index support_reply_post_school on support_reply (programme_id, post_school_id);
create index support_reply_other_school on support_reply (programme_id, other_school_id);

create table favour (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	from_school_id uuid not null references school (id),
	to_school_id uuid not null references school (id),
	topic text not null,
	what text not null,
	on_date date not null,
	post_id uuid,
	logged_by uuid not null references person (id),
	logged_by_school_id uuid not null references school (id),
	logged_at timestamptz not null,
	confirmed_by uuid references person (id),
	confirmed_at timestamptz,
	withdrawn_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, post_id) references support_post (programme_id, id),
	check (from_school_id <> to_school_id),
	check (logged_by_school_id in (from_school_id, to_school_id)),
	check ((confirmed_by is null) = (confirmed_at is null))
);

create index favour_from on favour (programme_id, from_school_id, on_date desc);
create index favour_to on favour (programme_id, to_school_id, on_date desc)
`;
