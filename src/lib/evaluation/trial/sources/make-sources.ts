/** Why: what the evaluators saw and whom they asked is logged row by row, so that Table 2 is a count and not a claim. */
import { evenly } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import { workingDays, type Span } from '../programme/days.ts';
import type { TrialCluster, TrialReview, TrialSchool, TrialSession, TrialSource } from '../trial.ts';

/** What the log draws on. */
export interface Visited {
	readonly clusters: readonly TrialCluster[];
	readonly treatment: readonly TrialSchool[];
	readonly comparison: readonly TrialSchool[];
	readonly sessions: readonly TrialSession[];
	readonly reviews: readonly TrialReview[];
}

type Draft = Omit<TrialSource, 'id'>;

const themes = ['knowledge', 'resources', 'social', 'power'];
const schoolRoles = ['headteacher', 'senior-leader', 'middle-leader'];
const stakeholderRoles = ['partnership-lead', 'improvement-champion', 'programme-staff', 'associate'];
/** Four interviews of one person and fourteen groups: 86 people (domain T2h). */
const groupSizes = [4, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7];

/** The log in the order of Table 2 (domain T2d to T2i). */
export function makeSources(visited: Visited, deal: Dealer): readonly TrialSource[] {
	const drafts = [
		...caseInterviews(visited, deal),
		...comparisonInterviews(visited, deal),
		...observedSessions(visited, deal),
		...observedReviews(visited),
		...stakeholders(deal),
		...audits(visited, deal),
	];
	return drafts.map((draft, at) => ({ id: `Q${String(at + 1).padStart(3, '0')}`, ...draft }));
}

const nothing = {
	group: 'treatment',
	cluster: null,
	school: null,
	observed: null,
	participants: null,
	theme: null,
	extent: null,
} as const satisfies Partial<Draft>;

/** So many days spread over a span, in order. */
function daysOver(span: Span, count: number): readonly Draft['date'][] {
	const days = workingDays(span);
	return Array.from({ length: count }, (_, at) => days[Math.floor((at * days.length) / count)] as Draft['date']);
}

/** 34 interviews at four schools of each case-study cluster, two rounds. */
function caseInterviews({ clusters, treatment }: Visited, deal: Dealer): readonly Draft[] {
	const places = clusters.flatMap(({ id, visited }) =>
		visited === 'case-north' || visited === 'case-south'
			? deal
					.shuffled(
						`case.${id}`,
						treatment.filter(({ cluster }) => cluster === id),
					)
					.slice(0, 4)
			: [],
	);
	const days = [...daysOver(['2019-05-06', '2019-07-12'], 17), ...daysOver(['2021-05-10', '2021-07-09'], 17)];
	return days.map((date, at) => ({
		...nothing,
		row: 'T2d',
		kind: 'interview',
		date,
		mode: at % 3 === 0 || at >= 17 ? 'telephone' : 'in-person',
		cluster: places[at % places.length]?.cluster ?? null,
		school: places[at % places.length]?.id ?? null,
		role: schoolRoles[Math.floor(at / places.length) % schoolRoles.length] ?? '',
		participants: 1,
		theme: themes[at % themes.length] ?? null,
	}));
}

function comparisonInterviews({ comparison }: Visited, deal: Dealer): readonly Draft[] {
	const schools = deal.shuffled('matched.interviews', comparison).slice(0, 4);
	return daysOver(['2021-06-07', '2021-07-16'], 7).map((date, at) => ({
		...nothing,
		row: 'T2e',
		kind: 'interview',
		date,
		mode: 'telephone',
		group: 'comparison',
		school: schools[at % schools.length]?.id ?? null,
		role: 'headteacher',
		participants: 1,
		theme: themes[at % themes.length] ?? null,
	}));
}

function observedSessions({ sessions }: Visited, deal: Dealer): readonly Draft[] {
	const held = sessions.filter(({ status }) => status === 'held');
	const seen = deal.shuffled('observed.sessions', held).slice(0, 24);
	return seen
		.toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
		.map(({ id, date, mode, cluster }) => ({
			...nothing,
			row: 'T2f',
			kind: 'training-observation',
			date,
			mode,
			cluster,
			observed: id,
			role: 'heads, leaders and teachers',
		}));
}

/**
 * Six reviews: three in the case-study clusters and three in the cluster beside them. So both readings of Table 2 hold:
 * three among the case studies, six shadowed in all (domain T2d, T2g).
 */
function observedReviews({ clusters, treatment, reviews }: Visited): readonly Draft[] {
	const clusterOf = new Map(treatment.map(({ id, cluster }) => [id, cluster]));
	const received = (visited: TrialCluster['visited']): readonly TrialReview[] => {
		const own = clusters.find((cluster) => cluster.visited === visited)?.id;
		return reviews.filter(({ school }) => clusterOf.get(school) === own);
	};
	const whole = (review: TrialReview): boolean => review.mode === 'in-person' && review.workshop !== null;
	const beside = received('beside');
	const seen = [
		...received('case-north').filter(whole).slice(0, 2),
		...received('case-south').filter(whole).slice(0, 1),
		...beside.filter(whole).slice(0, 1),
		...beside.filter(({ mode, workshop }) => mode === 'in-person' && workshop === null).slice(0, 1),
		...beside.filter(({ mode }) => mode === 'online').slice(0, 1),
	];
	return seen.map((review) => ({
		...nothing,
		row: 'T2g',
		kind: 'review-observation',
		date: review.date,
		mode: review.mode,
		cluster: clusterOf.get(review.school) ?? null,
		school: review.school,
		observed: review.id,
		role: 'review team and host',
		extent: review.mode === 'online' ? 'online' : review.workshop === null ? 'partial' : 'full',
	}));
}

function stakeholders(deal: Dealer): readonly Draft[] {
	const sizes = deal.shuffled('stakeholders', [1, 1, 1, 1, ...groupSizes]);
	return daysOver(['2019-03-04', '2021-11-26'], sizes.length).map((date, at) => ({
		...nothing,
		row: 'T2h',
		kind: sizes[at] === 1 ? 'interview' : 'group-interview',
		date,
		mode: date >= '2020-03-20' ? 'online' : 'in-person',
		role: stakeholderRoles[at % stakeholderRoles.length] ?? '',
		participants: sizes[at] ?? null,
		theme: themes[at % themes.length] ?? null,
	}));
}

/** Audits of readiness by the leads of 64 clusters. */
function audits({ clusters }: Visited, deal: Dealer): readonly Draft[] {
	const days = deal.shuffled('audits.days', evenly(0, 29, 64));
	const choice = workingDays(['2018-09-10', '2018-10-19']);
	return deal
		.shuffled('audits', clusters)
		.slice(0, 64)
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.map(({ id }, at) => ({
			...nothing,
			row: 'T2i',
			kind: 'audit',
			date: choice[days[at] ?? 0] as Draft['date'],
			mode: 'online',
			cluster: id,
			role: 'partnership-lead',
			participants: 1,
		}));
}
