/** Why: the trial leaves as plain files, in the form that real studies come in, so that any program can read it. */
import { toCsv } from '#lib/platform/files/index.ts';
import { agreementItems, type Item, type Trial, type TrialAnswer, type TrialSchool } from '#lib/evaluation/index.ts';

type Value = string | number | boolean | null;
type Columns<Row> = Readonly<Record<string, (row: Row) => Value>>;

/** Every file says in its last column that nothing in it is real. */
function csv<Row>(rows: readonly Row[], columns: Columns<Row>): string {
	return toCsv(
		rows,
		Object.entries({ ...columns, fictional: () => true }).map(([name, value]) => ({ name, value })),
	);
}

/** The text of each file, by name. Lists within a cell are parted by a semicolon; empty cells have no value. */
export function trialFiles(trial: Trial): Readonly<Record<string, string>> {
	const sessions = new Map(trial.sessions.map((session) => [session.id, session]));
	const trainings = trial.attendance.flatMap(({ session, school, people }) => {
		const offered = sessions.get(session);
		return offered === undefined ? [] : [{ ...offered, school, people }];
	});
	return {
		'schools.csv': csv(trial.schools, {
			school: ({ id }) => id,
			name: ({ name }) => name,
			group: ({ group }) => group,
			treated: ({ group }) => Number(group === 'treatment'),
			cluster: ({ cluster }) => cluster,
			matched_with: ({ matchedWith }) => matchedWith,
			idaci_quintile_1_least_deprived: ({ idaciQuintile }) => idaciQuintile,
			rating_2017: ({ rating2017 }) => rating2017,
			type: ({ type }) => type,
			region: ({ region }) => region,
			setting: ({ setting }) => setting,
			pupils_2017: ({ pupils2017 }) => pupils2017,
			reading_2017: ({ reading2017 }) => reading2017,
			maths_2017: ({ maths2017 }) => maths2017,
			joined: ({ joined }) => joined,
		}),
		'clusters.csv': csv(trial.clusters, {
			cluster: ({ id }) => id,
			name: ({ name }) => name,
			partnership: ({ partnership }) => partnership,
			region: ({ region }) => region,
			setting: ({ setting }) => setting,
			visited: ({ visited }) => visited,
		}),
		'trainings.csv': csv(trainings, {
			session: ({ id }) => id,
			cluster: ({ cluster }) => cluster,
			school: ({ school }) => school,
			year: ({ year }) => year,
			date: ({ date }) => date,
			kind: ({ kind }) => kind,
			days: ({ days }) => days,
			mode: ({ mode }) => mode,
			status: ({ status }) => status,
			people: ({ people }) => people,
		}),
		'reviews.csv': csv(trial.reviews, {
			review: ({ id }) => id,
			school: ({ school }) => school,
			lead_school: ({ leadSchool }) => leadSchool,
			date: ({ date }) => date,
			days: ({ days }) => days,
			mode: ({ mode }) => mode,
			workshop_date: ({ workshop }) => workshop?.date ?? null,
			workshop_hours: ({ workshop }) => workshop?.hours ?? null,
			follow_up_due: ({ followUpDue }) => followUpDue,
		}),
		'withdrawals.csv': csv(trial.withdrawals, {
			school: ({ school }) => school,
			date: ({ date }) => date,
			reasons: ({ reasons }) => reasons.join('; '),
		}),
		'survey_answers.csv': csv(trial.answers, {
			respondent: ({ respondent }) => respondent,
			school: ({ school }) => school,
			wave: ({ wave }) => wave,
			item: ({ item }) => item,
			answer: ({ answer }) => answer,
		}),
		'survey_codes.csv': surveyCodes(trial),
		'interviews_observations.csv': csv(trial.sources, {
			source: ({ id }) => id,
			table_2_row: ({ row }) => row,
			kind: ({ kind }) => kind,
			date: ({ date }) => date,
			mode: ({ mode }) => mode,
			group: ({ group }) => group,
			cluster: ({ cluster }) => cluster,
			school: ({ school }) => school,
			observed: ({ observed }) => observed,
			role: ({ role }) => role,
			participants: ({ participants }) => participants,
			theme: ({ theme }) => theme,
			extent: ({ extent }) => extent,
		}),
	};
}

interface Sheet {
	readonly respondent: string;
	readonly school: TrialSchool;
	readonly first: TrialAnswer;
	readonly codes: ReadonlyMap<string, string>;
}

/** The codes 1 to 5 once more with a row for each respondent, which is what `evaluate likert` and R’s t.test read. */
function surveyCodes(trial: Trial): string {
	const schools = new Map(trial.schools.map((school) => [school.id, school]));
	const items = agreementItems();
	const sheets = [...Map.groupBy(trial.answers, ({ respondent }) => respondent)].flatMap(
		([respondent, own]): Sheet[] => {
			const [first] = own;
			const school = schools.get(first?.school ?? '');
			if (first === undefined || school === undefined) return [];
			return [{ respondent, school, first, codes: new Map(own.map(({ item, answer }) => [item, answer])) }];
		},
	);
	const codeOf =
		({ code }: Item) =>
		({ codes }: Sheet): Value =>
			/^[1-5]$/u.test(codes.get(code) ?? '') ? (codes.get(code) ?? null) : null;
	return csv(sheets, {
		respondent: ({ respondent }) => respondent,
		school: ({ school }) => school.id,
		wave: ({ first }) => first.wave,
		idaci_quintile_1_least_deprived: ({ school }) => school.idaciQuintile,
		wave_quintile: ({ first, school }) => `${first.wave}-${String(school.idaciQuintile)}`,
		...Object.fromEntries(items.map((item) => [item.code, codeOf(item)])),
	});
}
