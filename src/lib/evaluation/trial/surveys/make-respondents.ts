/** Why: who answered must fit both who was still active and how deprived their schools were. */
import { cards } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import type { Fate } from '../programme/make-fates.ts';
import type { TrialSchool } from '../trial.ts';
import { respondents } from './answer-counts.ts';
import type { Wave } from './items.ts';

/** One person who answered one survey for their school. */
export interface Respondent {
	readonly id: string;
	readonly wave: Wave;
	readonly school: TrialSchool;
	readonly role: 'headteacher' | 'senior-leader';
}

/** The schools of both groups, and what became of those in the programme. */
export interface Answering {
	readonly treatment: readonly TrialSchool[];
	readonly comparison: readonly TrialSchool[];
	readonly fates: ReadonlyMap<string, Fate>;
}

/** 339 treatment schools at the start, 157 at the end (134 active, 23 withdrawn), and 44 comparison schools. */
export function makeRespondents(
	{ treatment, comparison, fates }: Answering,
	deal: Dealer,
): Readonly<Record<Wave, readonly Respondent[]>> {
	const withdrew = ({ id }: TrialSchool): boolean => (fates.get(id) ?? '').startsWith('lost');
	const active = treatment.filter((school) => !withdrew(school));
	const chosen: Readonly<Record<Wave, readonly TrialSchool[]>> = {
		baseline: deal.shuffled('respondents.baseline', treatment).slice(0, respondents.baseline),
		final: [
			...byQuintile('active', active, respondents.finalActive, deal),
			...byQuintile('withdrawn', treatment.filter(withdrew), respondents.finalWithdrawn, deal),
		],
		comparison: byQuintile('comparison', comparison, respondents.comparisonByQuintile, deal),
	};
	const named = (wave: Wave, letter: string): readonly Respondent[] => {
		const heads = respondents.headteachers[wave];
		const schools = [...chosen[wave]].sort((a, b) => (a.id < b.id ? -1 : 1));
		const roles = deal.shuffled(
			`roles.${wave}`,
			cards<Respondent['role']>([
				['headteacher', heads],
				['senior-leader', schools.length - heads],
			]),
		);
		return schools.map((school, at) => ({
			id: `${letter}${String(at + 1).padStart(3, '0')}`,
			wave,
			school,
			role: roles[at] ?? 'senior-leader',
		}));
	};
	return { baseline: named('baseline', 'B'), final: named('final', 'F'), comparison: named('comparison', 'M') };
}

function byQuintile(
	pack: string,
	schools: readonly TrialSchool[],
	counts: readonly number[],
	deal: Dealer,
): readonly TrialSchool[] {
	const order = deal.shuffled(`respondents.${pack}`, schools);
	return counts.flatMap((count, at) => order.filter((school) => school.idaciQuintile === at + 1).slice(0, count));
}
