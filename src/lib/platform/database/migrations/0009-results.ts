/** Why: published results are context of the register's schools, kept under the number they were published with. */
export const results = `
create table school_result (
	country text not null default 'england',
	urn text not null,
	year integer not null check (year between 1990 and 2100),
	figures jsonb not null check (jsonb_typeof(figures) = 'object'),
	source text not null,
	other_sources jsonb not null default '{}',
	primary key (country, urn, year)
);

alter table register_import add column subject text not null default 'register'
	check (subject in ('register', 'results'))
`;
