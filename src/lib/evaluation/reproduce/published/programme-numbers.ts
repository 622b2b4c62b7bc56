/** Why: domain d.4, who received the programme and who left, with the slip in the source kept beside the right count. */
import type { WithdrawalReason } from '../../trial/index.ts';
import type { Compliance } from '../../rules/index.ts';
import type { Response, Study } from '../study.ts';
import { count, percent } from './counting.ts';
import { same, whole, type PublishedNumber } from './published-number.ts';

const level = ({ programme, treatment }: Study, of: Compliance): number =>
	percent(
		count([...programme.values()], (one) => one.compliance === of),
		treatment.length,
	);

const reasoned = ({ trial }: Study) => trial.withdrawals.filter(({ reasons }) => reasons.length > 0);
const naming = (study: Study, reason: WithdrawalReason): number =>
	percent(
		count(reasoned(study), ({ reasons }) => reasons.includes(reason)),
		reasoned(study).length,
	);

/** Which reason, after COVID, most schools named. */
function nextReason(study: Study): string {
	const named = Map.groupBy(
		reasoned(study).flatMap(({ reasons }) => reasons),
		(reason) => reason,
	);
	const [, next] = [...named].sort(([, a], [, b]) => b.length - a.length);
	return next?.[0] ?? '';
}

/** Respondents of the final survey who named a change of leadership, in per cent of those who fit. */
function leadershipChange(study: Study, fits: (response: Response, gone: ReadonlySet<string>) => boolean): number {
	const gone = new Set(study.trial.withdrawals.map(({ school }) => school));
	const base = study.responses('final', 'leadership-change').filter((response) => fits(response, gone));
	return percent(
		count(base, ({ answers }) => answers[0] === 'yes'),
		base.length,
	);
}

export const programmeNumbers: readonly PublishedNumber[] = [
	{
		id: 'C1',
		where: 'article',
		what: 'fully compliant, %',
		published: 16,
		printed: whole,
		how: 'rule compliance-1: full / treatment schools',
		compute: (study) => level(study, 'full'),
	},
	{
		id: 'C2',
		where: 'article',
		what: 'minimally compliant, %',
		published: 40,
		printed: whole,
		how: 'rule compliance-1: minimal / treatment schools',
		compute: (study) => level(study, 'minimal'),
	},
	{
		id: 'C3',
		where: 'article',
		what: 'completed',
		published: 238,
		printed: same,
		how: 'full + minimal',
		compute: ({ flow }) => flow.completed,
	},
	{
		id: 'C3.share',
		where: 'article',
		what: 'completed, %',
		published: 56,
		printed: whole,
		how: 'completed / recruited',
		compute: ({ flow }) => percent(flow.completed, flow.recruited),
	},
	{
		id: 'C4',
		where: 'article',
		what: 'non-compliant',
		published: 184,
		printed: same,
		how: 'rule compliance-1: non',
		compute: ({ flow }) => flow.notCompleted,
	},
	{
		id: 'C4.share',
		where: 'article',
		what: 'non-compliant, %',
		published: 44,
		printed: whole,
		how: 'non / recruited',
		compute: ({ flow }) => percent(flow.notCompleted, flow.recruited),
	},
	{
		id: 'C5',
		where: 'article',
		what: 'withdrew before COVID',
		published: 57,
		printed: same,
		how: 'rule attrition-1: before 20 March 2020',
		compute: ({ flow }) => flow.withdrewBefore,
	},
	{
		id: 'C5.share',
		where: 'article',
		what: 'withdrew before COVID, %',
		published: 31,
		printed: whole,
		how: 'before / non-compliant',
		compute: ({ flow }) => percent(flow.withdrewBefore, flow.notCompleted),
	},
	{
		id: 'C6',
		where: 'article',
		what: 'withdrew after COVID',
		published: 181,
		printed: same,
		how: 'rule attrition-1: 20 March 2020 or later',
		compute: ({ flow }) => flow.withdrewAfter,
	},
	{
		id: 'C6.share',
		where: 'article',
		what: 'withdrew after COVID, %',
		published: 69,
		printed: whole,
		how: 'after / non-compliant',
		compute: ({ flow }) => percent(flow.withdrewAfter, flow.notCompleted),
	},
	{
		id: 'C7',
		where: 'article',
		what: 'schools that gave reasons',
		published: 137,
		printed: same,
		how: 'withdrawals with a reason',
		compute: (study) => reasoned(study).length,
	},
	{
		id: 'C8',
		where: 'article',
		what: 'COVID as a reason, %',
		published: 66,
		printed: whole,
		how: 'naming COVID / giving reasons',
		compute: (study) => naming(study, 'covid'),
	},
	{
		id: 'C9',
		where: 'article',
		what: 'lack of capacity, %',
		published: 21,
		printed: whole,
		how: 'naming capacity / giving reasons',
		compute: (study) => naming(study, 'capacity'),
	},
	{
		id: 'C9.next',
		where: 'article',
		what: 'the next most frequent reason',
		published: 'capacity',
		printed: same,
		how: 'reasons by schools naming them, the second',
		compute: nextReason,
	},
	{
		id: 'C10',
		where: 'article',
		what: 'change of leadership, % of the final survey',
		published: 35,
		printed: whole,
		how: 'yes / all 157 respondents',
		compute: (study) => leadershipChange(study, () => true),
	},
	{
		id: 'C10.withdrawn',
		where: 'derived',
		what: 'the same among the 23 withdrawn',
		published: 35,
		printed: whole,
		how: 'yes / withdrawn respondents',
		compute: (study) => leadershipChange(study, ({ school }, gone) => gone.has(school.id)),
	},
	{
		id: 'C10.active',
		where: 'derived',
		what: 'the same among the 134 active',
		published: 35,
		printed: whole,
		how: 'yes / active respondents',
		compute: (study) => leadershipChange(study, ({ school }, gone) => !gone.has(school.id)),
	},
];
