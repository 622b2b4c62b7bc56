/** Why: a study keeps its plan, its pseudonymised schools and its results apart, so that each is opened to whom it may be. */
export const study = `
create table study (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	title text not null,
	status text not null check (status in ('designing', 'frozen', 'opened', 'closed')),
	fictional boolean not null default false,
	created_by uuid not null references person (id),
	created_at timestamptz not null,
	primary key (programme_id, id)
);

create table study_design (
	programme_id uuid not null references programme (programme_id),
	study_id uuid not null,
	question text not null default '',
	measures text[] not null default '{}',
	years integer[] not null default '{}',
	treated_from integer,
	covariates jsonb not null default '[]',
	waves text[] not null default '{}',
	frozen_at timestamptz,
	frozen_by uuid references person (id),
	version integer not null default 1,
	primary key (programme_id, study_id),
	foreign key (programme_id, study_id) references study (programme_id, id)
);

create table study_list (
	programme_id uuid not null references programme (programme_id),
	study_id uuid not null,
	side text not null check (side in ('treatment', 'pool')),
	source jsonb not null,
	schools integer not null,
	left_out jsonb not null default '[]',
	version integer not null default 1,
	chosen_by uuid not null references person (id),
	chosen_at timestamptz not null,
	primary key (programme_id, study_id, side),
	foreign key (programme_id, study_id) references study (programme_id, id)
);

create table study_key (
	programme_id uuid not null references programme (programme_id),
	study_id uuid not null,
	code text not null,
	side text not null check (side in ('treatment', 'pool')),
	school_id uuid references school (id),
	label text,
	cluster text,
	received double precision check (received between 0 and 1),
	primary key (programme_id, study_id, code),
	unique (programme_id, study_id, school_id),
	foreign key (programme_id, study_id) references study (programme_id, id)
);

create table study_sample (
	programme_id uuid not null references programme (programme_id),
	study_id uuid not null,
	summary jsonb not null,
	built_by uuid not null references person (id),
	built_at timestamptz not null,
	primary key (programme_id, study_id),
	foreign key (programme_id, study_id) references study (programme_id, id)
);

create table sample_build (
	programme_id uuid not null references programme (programme_id),
	study_id uuid not null,
	id uuid not null,
	status text not null check (status in ('running', 'failed')),
	stage text not null default 'schools' check (stage in ('schools', 'results', 'storing')),
	fault text check (fault in ('changed', 'broken')),
	asked_by uuid not null references person (id),
	asked_at timestamptz not null,
	touched_at timestamptz not null,
	primary key (programme_id, study_id),
	foreign key (programme_id, study_id) references study (programme_id, id)
);

create table study_school (
	programme_id uuid not null references programme (programme_id),
	study_id uuid not null,
	code text not null,
	side text not null check (side in ('treatment', 'pool')),
	cluster text,
	received double precision,
	covariates jsonb not null,
	primary key (programme_id, study_id, code),
	foreign key (programme_id, study_id) references study (programme_id, id)
);

create table study_analysis (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	study_id uuid not null,
	name text not null,
	status text not null check (status in ('draft', 'frozen', 'replaced')),
	revision integer not null default 1,
	plan jsonb not null,
	written_by uuid not null references person (id),
	written_at timestamptz not null,
	version integer not null default 1,
	primary key (programme_id, id),
	foreign key (programme_id, study_id) references study (programme_id, id)
);

create index study_analysis_study on study_analysis (programme_id, study_id);

create table study_amendment (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	study_id uuid not null,
	analysis_id uuid not null,
	replaced_id uuid,
	after_opening boolean not null,
	reason text not null,
	made_by uuid not null references person (id),
	made_at timestamptz not null,
	primary key (programme_id, id),
	foreign key (programme_id, study_id) references study (programme_id, id),
	foreign key (programme_id, analysis_id) references study_analysis (programme_id, id)
);

create index study_amendment_study on study_amendment (programme_id, study_id);

create table study_outcome (
	programme_id uuid not null references programme (programme_id),
	study_id uuid not null,
	measure text not null,
	year integer not null,
	codes text[] not null,
	states text[] not null,
	figures double precision[] not null,
	opened boolean not null default false,
	primary key (programme_id, study_id, measure, year),
	check (cardinality(codes) = cardinality(states) and cardinality(codes) = cardinality(figures)),
	foreign key (programme_id, study_id) references study (programme_id, id)
);

create table study_opening (
	programme_id uuid not null references programme (programme_id),
	study_id uuid not null,
	opened_by uuid not null references person (id),
	opened_at timestamptz not null,
	outcomes integer not null,
	primary key (programme_id, study_id),
	foreign key (programme_id, study_id) references study (programme_id, id)
);

create table study_run (
	programme_id uuid not null references programme (programme_id),
	id uuid not null,
	study_id uuid not null,
	analysis_id uuid not null,
	status text not null check (status in ('running', 'done', 'cancelled', 'failed')),
	stage text not null default 'reading',
	progress double precision not null default 0,
	cancel_asked boolean not null default false,
	inputs jsonb not null,
	result jsonb,
	result_hash text,
	same_as uuid,
	fault jsonb,
	asked_by uuid not null references person (id),
	asked_at timestamptz not null,
	touched_at timestamptz not null,
	finished_at timestamptz,
	primary key (programme_id, id),
	foreign key (programme_id, study_id) references study (programme_id, id),
	foreign key (programme_id, analysis_id) references study_analysis (programme_id, id)
);

create index study_run_study on study_run (programme_id, study_id)
`;
