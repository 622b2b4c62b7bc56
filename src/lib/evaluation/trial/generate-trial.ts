/** Why: everybody who opens a table or a file meets the same fictional trial, made again from its seed. */
import { dealer } from './dealing.ts';
import { makeAttendance, planReviews } from './programme/make-attendance.ts';
import { makeFates } from './programme/make-fates.ts';
import { makeReviews } from './programme/make-reviews.ts';
import { makeSessions } from './programme/make-sessions.ts';
import { makeWithdrawals } from './programme/make-withdrawals.ts';
import { makeClusters } from './schools/make-clusters.ts';
import { makeSchools } from './schools/make-schools.ts';
import { makeSources } from './sources/make-sources.ts';
import { makeAnswers } from './surveys/make-answers.ts';
import { makeRespondents } from './surveys/make-respondents.ts';
import type { Trial } from './trial.ts';

/** Stored with every result: it changes whenever the same seed would give other data. */
export const trialGenerator = 'fictional-trial-1';

/** The seed of the trial that pages and guides show. */
export const trialSeed = 2018;

/**
 * The study’s data, whole and fictional: counts as domain d publishes them, whatever the seed; the seed only decides
 * who is where. Same seed, same bytes. Seeds are whole numbers from 0 to 2⁵³ − 1.
 */
export function generateTrial(seed: number = trialSeed): Trial {
	const deal = dealer(seed);
	const sized = makeClusters(deal);
	const clusters = sized.map(({ size: _, ...cluster }) => cluster);
	const { treatment, comparison } = makeSchools(sized, deal);
	const fates = makeFates(sized, treatment, deal);
	const sessions = makeSessions(clusters, deal);
	const withdrawals = makeWithdrawals(fates, deal);
	const plans = planReviews(fates, deal);
	const reviews = makeReviews(clusters, treatment, plans, withdrawals, deal);
	return {
		fictional: true,
		generator: trialGenerator,
		seed,
		clusters,
		schools: [...treatment, ...comparison],
		sessions,
		attendance: makeAttendance(treatment, sessions, plans, withdrawals, deal),
		reviews,
		withdrawals,
		answers: makeAnswers(makeRespondents({ treatment, comparison, fates }, deal), fates, deal),
		sources: makeSources({ clusters, treatment, comparison, sessions, reviews }, deal),
	};
}
