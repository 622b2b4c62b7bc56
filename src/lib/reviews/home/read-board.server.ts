/** Why: one board for a cluster: where each school is, and who waits for whom. */
import { refuse } from '#lib/access/index.ts';
import type { Acting } from '#lib/access/index.server.ts';
import { ok, problem, type CalendarDate, type ClusterId, type Result } from '#lib/kernel/index.ts';
import { waitsIn, type Wait } from '../rules/waits.ts';
import { loadNames, type Names } from './load-names.server.ts';
import { loadReviewFacts, type ReviewOnBoard } from './load-facts.server.ts';

/** One school of the cluster; `review` is missing until its visit is planned. */
export interface BoardSchool {
	readonly id: string;
	readonly name: string;
	readonly town: string | null;
	readonly heads: readonly string[];
	readonly selfEvaluation:
		{ readonly status: 'drafting' | 'agreed'; readonly agreedOn: CalendarDate | undefined } | undefined;
	readonly review: ReviewOnBoard | undefined;
}

/** What a partnership may know of a cluster: status and dates, never content. */
export interface Board {
	readonly cluster: {
		readonly id: string;
		readonly name: string;
		readonly partnershipId: string;
		readonly partnershipName: string;
	};
	readonly cycle:
		| { readonly id: string; readonly number: number; readonly opensOn: CalendarDate; readonly closesOn: CalendarDate }
		| undefined;
	readonly schools: readonly BoardSchool[];
	readonly waits: readonly Wait[];
	readonly names: Names;
}

/** Reads the board of a cluster's newest cycle. Four round trips, whatever the number of schools. */
export async function readBoard(by: Acting, clusterId: ClusterId): Promise<Result<Board, 'not-found' | 'not-allowed'>> {
	const { viewer } = by;
	return by.transaction(async (transaction) => {
		const cluster = await transaction
			.selectFrom('cluster as c')
			.innerJoin('partnership as p', (join) =>
				join.onRef('p.programme_id', '=', 'c.programme_id').onRef('p.id', '=', 'c.partnership_id'),
			)
			.leftJoin('cycle as y', (join) =>
				join
					.onRef('y.programme_id', '=', 'c.programme_id')
					.onRef('y.cluster_id', '=', 'c.id')
					.on('y.status', '=', 'open'),
			)
			.select([
				'c.id',
				'c.name',
				'c.partnership_id',
				'p.name as partnership_name',
				'y.id as cycle_id',
				'y.number',
				'y.opens_on',
				'y.closes_on',
			])
			.where('c.programme_id', '=', viewer.programme.id)
			.where('c.id', '=', clusterId)
			.orderBy('y.number', 'desc')
			.limit(1)
			.executeTakeFirst();
		if (!cluster) return problem('not-found');
		const refused = refuse(viewer, 'cluster.read', { partnership: cluster.partnership_id as never });
		if (refused) return refused;
		const members = await transaction
			.selectFrom('cluster_school as m')
			.innerJoin('school as s', 's.id', 'm.school_id')
			.leftJoin('self_evaluation_status as e', (join) =>
				join
					.onRef('e.programme_id', '=', 'm.programme_id')
					.onRef('e.school_id', '=', 'm.school_id')
					.on('e.cycle_id', '=', cluster.cycle_id),
			)
			.select(['s.id', 's.name', 's.town', 'e.status', 'e.agreed_on'])
			.where('m.programme_id', '=', viewer.programme.id)
			.where('m.cluster_id', '=', clusterId)
			.where('m.from_on', '<=', viewer.today)
			.where((where) => where.or([where('m.until_on', 'is', null), where('m.until_on', '>', viewer.today)]))
			.orderBy('s.name')
			.execute();
		const reviews = await loadReviewFacts(transaction, viewer, { clusterId });
		const names = await loadNames(transaction, viewer, { reviews, schools: members.map((one) => one.id) });
		const schools = members.map((one): BoardSchool => ({
			id: one.id,
			name: one.name,
			town: one.town,
			heads: names.headsOf[one.id] ?? [],
			selfEvaluation:
				one.status === null
					? undefined
					: {
							status: one.status === 'agreed' ? 'agreed' : 'drafting',
							agreedOn: (one.agreed_on as CalendarDate | null) ?? undefined,
						},
			review: reviews.findLast((review) => review.hostSchoolId === one.id && review.facts.state.status !== 'cancelled'),
		}));
		const waits = waitsIn(
			reviews.map((one) => one.facts),
			viewer.today as CalendarDate,
		);
		return ok({
			cluster: {
				id: cluster.id,
				name: cluster.name,
				partnershipId: cluster.partnership_id,
				partnershipName: cluster.partnership_name,
			},
			cycle:
				cluster.cycle_id === null || cluster.number === null
					? undefined
					: {
							id: cluster.cycle_id,
							number: cluster.number,
							opensOn: cluster.opens_on as CalendarDate,
							closesOn: cluster.closes_on as CalendarDate,
						},
			schools,
			waits,
			names,
		});
	});
}
