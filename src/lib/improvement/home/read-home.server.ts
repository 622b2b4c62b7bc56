/** Why: the first thing on every page is what is mine to do next and by when; this works it out for one person. */
import { sql } from 'kysely';
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, type CalendarDate, type Result } from '#lib/kernel/index.ts';
import { loadNames, loadReviewFacts, type Names, type ReviewOnBoard } from '#lib/reviews/index.server.ts';
import { nextTasks, type HomeTask, type ReviewStatus } from '#lib/reviews/index.ts';
import { ownSchools } from '../support/own-schools.ts';
import { supportWaits, type WaitingAnswer } from '../support/support-waits.server.ts';
import { reflectionsToWrite, selfEvaluationsToWrite } from './home-facts.ts';

/** A cycle that one of my schools is in. */
export interface MyCycle {
	readonly cycleId: string;
	readonly number: number;
	readonly opensOn: CalendarDate;
	readonly closesOn: CalendarDate;
	readonly clusterId: string;
	readonly clusterName: string;
	readonly schoolId: string;
	readonly selfEvaluation: 'none' | 'drafting' | 'agreed';
	readonly selfEvaluationOn: CalendarDate | undefined;
}

/** Everything a person's home page shows. */
export interface Home {
	readonly tasks: readonly HomeTask[];
	/** Reviews in which the person has a part, or that their school hosts. */
	readonly reviews: readonly ReviewOnBoard[];
	readonly cycles: readonly MyCycle[];
	/** What the tasks about actions are called; only the person's own. */
	readonly actions: Readonly<Record<string, string>>;
	/** Reports shared with the person from elsewhere: review id to the host school's name. */
	readonly shared: readonly { readonly reviewId: string; readonly school: string }[];
	/** What other schools wait for: an answer on the board, or a yes to a favour. */
	readonly support: { readonly answers: readonly WaitingAnswer[]; readonly favours: number };
	/** For the programme's own team: the visits that come next, at most eight of them. */
	readonly coming: readonly ComingVisit[];
	readonly names: Names;
}

/** A visit that the programme's team may know of: where and when, never what is found. */
export interface ComingVisit {
	readonly reviewId: string;
	readonly school: string;
	readonly firstDay: CalendarDate;
	readonly status: ReviewStatus;
}

interface OwnAction {
	readonly id: string;
	readonly review_id: string;
	readonly text: string;
	readonly due_on: CalendarDate;
}

interface Mine {
	readonly cycles: readonly (Omit<MyCycle, 'selfEvaluationOn'> & {
		readonly selfEvaluationOn: CalendarDate | null;
		readonly id: string | null;
	})[];
	readonly actions: readonly OwnAction[];
	readonly shared: Home['shared'];
	readonly answers: readonly WaitingAnswer[];
	readonly favours: number;
	readonly coming: Home['coming'];
}

/** Reads a person's home. Five round trips, whatever the number of reviews. */
export async function readHome(by: Acting): Promise<Result<Home, 'not-found' | 'not-allowed'>> {
	const { viewer } = by;
	const refused = refuse(viewer, 'home.read');
	if (refused) return refused;
	return by.transaction(async (transaction) => {
		const reviews = await loadReviewFacts(transaction, viewer, { mine: true });
		const schools = viewer.appointments.filter((one) => one.seniority !== 'governor').map((one) => one.schoolId);
		const team = viewer.administrator || viewer.associate;
		const granted = viewer.grants.map((one) => one.reviewId);
		const waits = supportWaits(
			viewer,
			ownSchools(viewer).map(({ id }) => id),
		);
		const found = await sql<Mine>`
			select ${waits.answers} as answers, ${waits.favours} as favours,
				coalesce((select jsonb_agg(jsonb_build_object('cycleId', y.id, 'number', y.number, 'opensOn', y.opens_on, 'closesOn', y.closes_on,
					'clusterId', c.id, 'clusterName', c.name, 'schoolId', m.school_id, 'selfEvaluation', coalesce(e.status, 'none'),
					'selfEvaluationOn', e.agreed_on, 'id', e.id) order by c.name)
					from cluster_school m
					join cluster c on c.programme_id = m.programme_id and c.id = m.cluster_id
					join cycle y on y.programme_id = m.programme_id and y.cluster_id = m.cluster_id and y.status = 'open'
					left join self_evaluation e on e.programme_id = m.programme_id and e.cycle_id = y.id and e.school_id = m.school_id
					where m.programme_id = ${viewer.programme.id} and m.school_id = any (${schools}::uuid[])
						and m.from_on <= ${viewer.today} and (m.until_on is null or m.until_on > ${viewer.today})), '[]') as cycles,
				coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'review_id', a.review_id, 'text', a.text, 'due_on', a.due_on))
					from action a where a.programme_id = ${viewer.programme.id} and a.owner_person_id = ${viewer.person.id}
						and a.progress in ('planned', 'in-progress')), '[]') as actions,
				coalesce((select jsonb_agg(jsonb_build_object('reviewId', r.review_id, 'school', s.name)) from report r join school s on s.id = r.host_school_id
					where r.programme_id = ${viewer.programme.id} and r.review_id = any (${granted}::uuid[])
						and r.host_school_id <> all (${schools}::uuid[])), '[]') as shared,
				coalesce((select jsonb_agg(jsonb_build_object('reviewId', n.id, 'school', n.name, 'firstDay', n.first_day, 'status', n.status) order by n.first_day, n.id)
					from (select r.id, s.name, r.first_day, r.status from review r join school s on s.id = r.host_school_id
						where ${team} and r.programme_id = ${viewer.programme.id} and r.last_day >= ${viewer.today}
							and r.status not in ('postponed', 'cancelled', 'partial', 'closed')
						order by r.first_day, r.id limit 8) n), '[]') as coming`.execute(transaction);
		const mine = found.rows[0] ?? { cycles: [], actions: [], shared: [], answers: [], favours: 0, coming: [] };
		const names = await loadNames(transaction, viewer, { reviews, schools });
		const tasks = nextTasks(
			{
				personId: viewer.person.id,
				reviews: reviews.map((one) => one.facts),
				selfEvaluations: selfEvaluationsToWrite(mine.cycles, reviews),
				actions: mine.actions.map((one) => ({ actionId: one.id, reviewId: one.review_id, due: one.due_on })),
				reflections: reflectionsToWrite(reviews, viewer.person.id),
				invitations: [],
			},
			viewer.today as CalendarDate,
		);
		return ok({
			tasks,
			reviews,
			cycles: mine.cycles.map(({ id: _id, ...one }) => ({
				...one,
				selfEvaluationOn: one.selfEvaluationOn ?? undefined,
			})),
			actions: Object.fromEntries(mine.actions.map((one) => [one.id, one.text])),
			shared: mine.shared,
			support: { answers: mine.answers, favours: mine.favours },
			coming: mine.coming,
			names,
		});
	});
}
