/** Why: published results are context of the register's schools, kept under the number they were published with. */
export const results = `
create table school_result (
	country text not null default 'england',
	urn text not null,
	year integer not null check (year between 1990 and 2100),
	measure text not null,
	state text not null check (state in ('value', 'suppressed', 'not-entered', 'not-available', 'not-applicable',
		'not-published', 'low-coverage', 'new-school', 'not-stated')),
	value double precision,
	source text not null,
	primary key (country, urn, year, measure),
	check ((state = 'value') = (value is not null))
);

alter table register_import add column subject text not null default 'register'
	check (subject in ('register', 'results'))
`;
