/** Why: people change jobs and fall ill; a team can be changed until the visit, and who was on it stays on record. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse, type Viewer } from '#lib/access/index.ts';
import { ok, problem, type Result, type ReviewId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { findOwnCalendars } from '#lib/rota/index.server.ts';
import { sizeOfCluster } from './cluster-size.server.ts';
import { findPeople, type Colleague } from './find-people.server.ts';
import { findReview, type ReviewRow } from './find-review.server.ts';
import { findTeam, type ReviewTeam } from './find-team.server.ts';
import { leftLetter, plannedLetter } from './letters.ts';
import { checkProposal, concernedSchools, schoolOf, type PlanCheck, type ProposedMember } from './proposed-team.ts';
import { changeMembers, putMembers, type TeamChanges } from './store-team.server.ts';
import { takeVersion } from './take-version.server.ts';
import { writeToPeople } from './write-to-people.server.ts';

export interface ChangeTeam {
	readonly reviewId: ReviewId;
	readonly version: number;
	/** The whole team as it shall be. */
	readonly members: readonly ProposedMember[];
	readonly allTheSame: boolean;
	readonly origin: string;
}

/** Either the team is changed, or there is something to put right or to look at again. */
export type TeamChanged =
	{ readonly kind: 'changed'; readonly version: number } | ({ readonly kind: 'look-again' } & PlanCheck);

/**
 * Replaces a review's team. Whoever leaves keeps a line with the day it ended; whoever comes accepts the ground rules
 * anew. 'wrong-state' once the feedback has been given, 'invalid' when somebody has no job in the partnership.
 */
export async function changeTeam(
	by: Acting,
	input: ChangeTeam,
): Promise<Result<TeamChanged, 'not-allowed' | 'not-found' | 'invalid' | 'wrong-state' | 'stale'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'review.plan', { review: review.id, partnership: review.partnership_id });
		if (refused) return refused;
		if (!mayChange.has(review.status)) return problem('wrong-state');
		const people = await findPeople(tx, by.viewer, review.partnership_id, review.last_day);
		const team = await findTeam(tx, by.viewer, review);
		const unknown = input.members.find(
			(one) =>
				!people.some((person) => person.personId === one.personId) &&
				!team.members.some((old) => old.personId === one.personId),
		);
		if (unknown) return problem('invalid', { fields: [{ field: unknown.part, message: 'unknown-person' }] });
		const host = { id: review.host_school_id, country: review.host_country };
		const check = checkProposal({
			hostSchoolId: review.host_school_id,
			calendars: await findOwnCalendars(tx, by.viewer.programme.id, concernedSchools(host, input.members, people)),
			firstDay: review.first_day,
			lastDay: review.last_day,
			members: input.members,
			candidates: people,
			clusterSize: await sizeOfCluster(tx, by.viewer, review.cluster_id),
			today: by.viewer.today,
			plannedAlready: false,
		});
		// A champion is found after the visit, too; that its day has passed is no news then.
		const warnings = check.warnings.filter(({ kind }) => kind !== 'visit-past');
		if (check.refusals.length > 0 || (warnings.length > 0 && !input.allTheSame)) {
			return ok({ kind: 'look-again', ...check, warnings });
		}
		const version = await takeVersion(tx, by.viewer, review.id, input.version);
		if (version === undefined) return problem('stale');
		const changes = changesOf(team, input.members);
		await changeMembers(tx, by.viewer, review.id, changes);
		await putMembers(
			tx,
			by.viewer,
			changes.come.map((member) => ({
				reviewId: review.id,
				hostSchoolId: review.host_school_id,
				partnershipId: review.partnership_id,
				schoolId: schoolOf(member.personId, review.host_school_id, people) ?? review.host_school_id,
				member,
			})),
		);
		await tell(tx, by.viewer, review, changes, team, people, input.origin);
		await audit(tx, by.viewer, 'review.plan', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { what: 'team', came: changes.come.map((one) => one.personId), left: changes.left },
		});
		return ok({ kind: 'changed', version });
	});
}

const mayChange: ReadonlySet<ReviewRow['status']> = new Set([
	'planned',
	'team-confirmed',
	'pre-review-agreed',
	'evidence-shared',
	'in-progress',
	'feedback-given',
	'report-draft',
	'accuracy-check',
	'report-agreed',
	'postponed',
] as const);

function changesOf(team: ReviewTeam, members: readonly ProposedMember[]): TeamChanges {
	const before = new Map(team.members.map((one) => [one.personId, one.part]));
	return {
		come: members.filter((one) => !before.has(one.personId)),
		otherPart: members.filter((one) => before.has(one.personId) && before.get(one.personId) !== one.part),
		left: team.members
			.filter((one) => !members.some((now) => now.personId === one.personId))
			.map((one) => one.personId),
	};
}

async function tell(
	tx: Transaction,
	viewer: Viewer,
	review: ReviewRow,
	changes: TeamChanges,
	team: ReviewTeam,
	people: readonly Colleague[],
	origin: string,
): Promise<void> {
	const link = `${origin}/${viewer.programme.slug}/reviews/${review.id}`;
	const days = { host: review.host_name, firstDay: review.first_day, lastDay: review.last_day };
	const parts = new Map([...changes.come, ...changes.otherPart].map((one) => [one.personId, one.part]));
	await writeToPeople(
		tx,
		viewer,
		people.filter((one) => parts.has(one.personId)),
		(to) => plannedLetter(to, { ...days, part: parts.get(to.personId) ?? 'reviewer', link }),
	);
	const leavers = team.members
		.filter((one) => changes.left.includes(one.personId))
		.map((one) => ({ ...one, name: one.name ?? '' }));
	await writeToPeople(tx, viewer, leavers, (to) => leftLetter(to, { host: review.host_name }));
}
