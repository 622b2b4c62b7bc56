/** Why: persons, sign-in and the national register are shared by all programmes, so they come first and carry no programme. */
export const peopleAndRegister = `
create table setting (
	key text primary key,
	value text not null
);

create table person (
	id uuid primary key,
	name text not null,
	email text not null unique,
	email_verified boolean not null default false,
	image text,
	language text not null default 'en' check (language in ('en', 'cy')),
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);

create table session (
	id uuid primary key,
	person_id uuid not null references person (id) on delete cascade,
	token text not null unique,
	expires_at timestamptz not null,
	ip_address text,
	user_agent text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);

create index session_person on session (person_id);

create table account (
	id uuid primary key,
	person_id uuid not null references person (id) on delete cascade,
	account_id text not null,
	provider_id text not null,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	password text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);

create table verification (
	id text primary key,
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);

create index verification_identifier on verification (identifier);

create table passkey (
	id uuid primary key,
	name text,
	public_key text not null,
	person_id uuid not null references person (id) on delete cascade,
	credential_id text not null unique,
	counter integer not null,
	device_type text not null,
	backed_up boolean not null,
	transports text,
	created_at timestamptz default now(),
	aaguid text
);

create table attempt (
	key text not null,
	window_start timestamptz not null,
	count integer not null,
	primary key (key, window_start)
);

create table organisation (
	id uuid primary key,
	kind text not null check (kind in ('trust', 'federation', 'authority', 'diocese', 'provider', 'other')),
	country text not null default 'england',
	uid text not null,
	name text not null,
	detail text,
	ukprn text,
	companies_house_number text,
	status text,
	opened_on date,
	closed_on date,
	updated_at timestamptz not null default now(),
	unique (country, uid)
);

create table school (
	id uuid primary key,
	country text not null check (country in ('england', 'wales', 'scotland', 'northern-ireland', 'other')),
	urn text not null,
	ukprn text,
	authority_code text,
	authority_name text,
	establishment_number text,
	name text not null,
	type text,
	type_group text,
	phase text,
	status text not null check (status in ('open', 'closing', 'closed', 'proposed')),
	opened_on date,
	closed_on date,
	low_age integer,
	high_age integer,
	gender text,
	religious_character text,
	diocese text,
	street text,
	town text,
	county text,
	postcode text,
	region text,
	district text,
	urban_rural text,
	lsoa text,
	msoa text,
	easting integer,
	northing integer,
	latitude double precision,
	longitude double precision,
	website text,
	pupils integer,
	search text not null,
	search_words tsvector generated always as (to_tsvector('simple', search)) stored,
	row_hash text not null default '',
	seen_in uuid,
	updated_at timestamptz not null default now(),
	unique (country, urn)
);

create index school_search on school using gin (search_words) with (fastupdate = off);

create table school_history (
	school_id uuid not null references school (id),
	until_at timestamptz not null,
	import_id uuid not null,
	before jsonb not null,
	primary key (school_id, until_at)
);

create table school_context (
	school_id uuid not null references school (id),
	year integer not null,
	measures jsonb not null,
	primary key (school_id, year)
);

create table school_link (
	country text not null default 'england',
	urn text not null,
	linked_urn text not null,
	kind text not null check (kind in ('predecessor', 'successor', 'other')),
	link_type text not null,
	linked_on date,
	school_id uuid references school (id),
	linked_school_id uuid references school (id),
	primary key (country, urn, linked_urn, kind)
);

create index school_link_school on school_link (school_id);

create table school_group (
	country text not null default 'england',
	urn text not null,
	organisation_id uuid not null references organisation (id),
	joined_on date,
	left_on date,
	school_id uuid references school (id),
	primary key (country, urn, organisation_id)
);

create index school_group_school on school_group (school_id);

create table register_import (
	id uuid primary key,
	status text not null check (status in ('running', 'done', 'failed')),
	files jsonb not null default '[]',
	progress double precision not null default 0,
	started_at timestamptz not null,
	touched_at timestamptz not null,
	finished_at timestamptz,
	by_person_id uuid references person (id),
	counts jsonb not null default '{}',
	skipped jsonb not null default '[]'
);

create table mail (
	id uuid primary key,
	programme_id uuid,
	person_id uuid,
	to_address text not null,
	language text not null default 'en',
	subject text not null,
	body text not null,
	attachments jsonb not null default '[]',
	created_at timestamptz not null default now(),
	claimed_at timestamptz,
	sent_at timestamptz,
	attempts integer not null default 0,
	failure text
);

create index mail_unsent on mail (created_at) where sent_at is null;

create table audit_head (
	programme_id uuid primary key,
	seq bigint not null,
	hash text not null
);

create table audit_event (
	programme_id uuid not null,
	seq bigint not null,
	at timestamptz not null,
	actor_id uuid,
	verb text not null,
	subject_id uuid,
	host_school_id uuid,
	payload text not null,
	hash text not null,
	primary key (programme_id, seq)
);

create index audit_event_subject on audit_event (programme_id, subject_id)
`;
