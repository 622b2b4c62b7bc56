/** Why: numbers and tables ask the trial the same questions; the answers are worked out once, by the rules. */
import { calendarDate } from '#lib/kernel/index.ts';
import {
	attendanceShare,
	attrition,
	compliance,
	type AttritionFlow,
	type Compliance,
	type Received,
} from '../rules/index.ts';
import type { ItemCode, Trial, TrialSchool, Wave } from '../trial/index.ts';

/** What one treatment school received, and how the rule calls it. */
export interface Programme extends Received {
	readonly compliance: Compliance;
}

/** One respondent’s answers to one item. */
export interface Response {
	readonly school: TrialSchool;
	readonly answers: readonly string[];
}

/** The trial seen through the rules and the surveys. */
export interface Study {
	readonly trial: Trial;
	readonly treatment: readonly TrialSchool[];
	readonly comparison: readonly TrialSchool[];
	readonly programme: ReadonlyMap<string, Programme>;
	readonly flow: AttritionFlow;
	/** Everybody who answered a wave, in order, with what they answered to an item. */
	responses(wave: Wave, item: ItemCode): readonly Response[];
	/** Codes 1 to 5 of an item, `null` for any other answer, from the schools asked for (all when not given). */
	codes(wave: Wave, item: ItemCode, of?: (school: TrialSchool) => boolean): readonly (number | null)[];
}

/** The first day of the disruption: schools in England closed to most pupils after 20 March 2020. */
export const disruptedFrom = calendarDate('2020-03-20');
/** Recruitment ended with the baseline survey. */
export const recruitedUntil = calendarDate('2018-12-31');

/** Applies the rules of attendance, compliance and attrition to every school, and files the answers by wave and item. */
export function studyOf(trial: Trial): Study {
	const treatment = trial.schools.filter(({ group }) => group === 'treatment');
	const programme = programmeOf(trial, treatment);
	const withdrew = new Map(trial.withdrawals.map(({ school, date }) => [school, date]));
	const filed = fileAnswers(trial);
	const responses = (wave: Wave, item: ItemCode): readonly Response[] => filed.get(`${wave}|${item}`) ?? [];
	return {
		trial,
		treatment,
		comparison: trial.schools.filter(({ group }) => group === 'comparison'),
		programme,
		flow: attrition(
			treatment.flatMap(({ id, joined }) => {
				const level = programme.get(id)?.compliance;
				if (joined === null || level === undefined) return [];
				return [{ joined, compliance: level, withdrew: withdrew.get(id) ?? null }];
			}),
			{ recruitedUntil, disruptedFrom },
		),
		responses,
		codes: (wave, item, of = () => true) =>
			responses(wave, item).flatMap(({ school, answers }) => (of(school) ? [codeOf(answers[0])] : [])),
	};
}

function codeOf(answer: string | undefined): number | null {
	return answer !== undefined && /^[1-5]$/u.test(answer) ? Number(answer) : null;
}

function programmeOf(trial: Trial, treatment: readonly TrialSchool[]): ReadonlyMap<string, Programme> {
	const sessions = new Map(trial.sessions.map((session) => [session.id, session]));
	const offered = Map.groupBy(trial.attendance, ({ school }) => school);
	const reviews = Map.groupBy(trial.reviews, ({ school }) => school);
	return new Map(
		treatment.map(({ id }) => {
			const received: Received = {
				reviews: reviews.get(id)?.length ?? 0,
				attendance: attendanceShare(
					(offered.get(id) ?? []).flatMap(({ session, people }) => {
						const status = sessions.get(session)?.status;
						return status === undefined ? [] : [{ status, people }];
					}),
				),
			};
			return [id, { ...received, compliance: compliance(received) }];
		}),
	);
}

function fileAnswers({ answers, schools }: Trial): ReadonlyMap<string, readonly Response[]> {
	const byId = new Map(schools.map((school) => [school.id, school]));
	const filed = new Map<string, Map<string, { readonly school: TrialSchool; readonly answers: string[] }>>();
	for (const { respondent, school, wave, item, answer } of answers) {
		const found = byId.get(school);
		if (found === undefined) continue;
		const key = `${wave}|${item}`;
		const people = filed.get(key) ?? new Map<string, { readonly school: TrialSchool; readonly answers: string[] }>();
		filed.set(key, people);
		const own = people.get(respondent);
		if (own === undefined) people.set(respondent, { school: found, answers: [answer] });
		else own.answers.push(answer);
	}
	return new Map([...filed].map(([key, people]) => [key, [...people.values()]]));
}
