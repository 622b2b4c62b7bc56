/** Why: a visit can be moved to other days until it has begun; a postponed one comes back to the road with new days. */
import { audit, type Acting } from '#lib/access/index.server.ts';
import { refuse } from '#lib/access/index.ts';
import { calendarDate, ok, problem, type CalendarDate, type Result, type ReviewId } from '#lib/kernel/index.ts';
import { findOwnCalendar } from '#lib/rota/index.server.ts';
import { hasReached } from '../rules/review-state.ts';
import { visitDateWarnings, type VisitDateWarning } from '../rules/visit-date-warnings.ts';
import { applyMove } from './apply-move.server.ts';
import { findReview } from './find-review.server.ts';
import { findTeam } from './find-team.server.ts';
import { newDaysLetter } from './letters.ts';
import { visitDaysOf } from './proposed-team.ts';
import { stateOf } from './review-record.ts';
import { takeVersion } from './take-version.server.ts';
import { writeToPeople } from './write-to-people.server.ts';

export interface ChangeDates {
	readonly reviewId: ReviewId;
	readonly version: number;
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly mode: 'in-person' | 'partly-remote' | 'remote' | 'rapid';
	readonly allTheSame: boolean;
	readonly origin: string;
}

/** Either the days are changed, or they deserve a second look. */
export type DatesChanged =
	| { readonly kind: 'changed'; readonly version: number }
	| {
			readonly kind: 'look-again';
			readonly warnings: readonly VisitDateWarning[];
			readonly names: Readonly<Record<string, string>>;
	  };

/** Changes the days or the mode of a visit that has not begun; takes a postponed review up again. 'wrong-state' afterwards. */
export async function changeDates(
	by: Acting,
	input: ChangeDates,
): Promise<Result<DatesChanged, 'not-allowed' | 'not-found' | 'wrong-state' | 'stale' | 'invalid'>> {
	return by.transaction(async (tx) => {
		const review = await findReview(tx, by.viewer, input.reviewId);
		if (!review) return problem('not-found');
		const refused = refuse(by.viewer, 'review.plan', { review: review.id, partnership: review.partnership_id });
		if (refused) return refused;
		const state = stateOf(review);
		if (state.status === 'cancelled' || state.status === 'partial' || hasReached(state, 'in-progress'))
			return problem('wrong-state');
		const team = await findTeam(tx, by.viewer, review);
		const host = { id: review.host_school_id, country: review.host_country };
		const calendar = await findOwnCalendar(tx, by.viewer.programme.id, host);
		const warnings = visitDateWarnings({
			hostSchoolId: review.host_school_id,
			members: [],
			visitDays: visitDaysOf(input.firstDay, input.lastDay),
			today: calendarDate(by.viewer.today),
			clusterSize: 0,
			calendars: [{ schoolId: host.id, calendar }],
		});
		if (warnings.length > 0 && !input.allTheSame) {
			return ok({ kind: 'look-again', warnings, names: { [review.host_school_id]: review.host_name } });
		}
		let version = await takeVersion(tx, by.viewer, review.id, input.version);
		if (version === undefined) return problem('stale');
		await tx
			.updateTable('review')
			.set({ first_day: input.firstDay, last_day: input.lastDay, mode: input.mode })
			.where('programme_id', '=', by.viewer.programme.id)
			.where('id', '=', review.id)
			.execute();
		const link = `${input.origin}/${by.viewer.programme.slug}/reviews/${review.id}`;
		const days = { host: review.host_name, firstDay: input.firstDay, lastDay: input.lastDay, link };
		const everybody = [...team.heads, ...team.members].map((one) => ({ ...one, name: one.name ?? '' }));
		const moved = input.firstDay !== review.first_day || input.lastDay !== review.last_day;
		if (moved || state.status === 'postponed')
			await writeToPeople(tx, by.viewer, everybody, (to) => newDaysLetter(to, days));
		if (state.status === 'postponed') {
			const resumed = await applyMove(tx, by.viewer, { ...review, version }, { kind: 'resume' });
			if (!resumed.ok) return resumed;
			version = resumed.value.version;
		}
		await audit(tx, by.viewer, 'review.plan', {
			subjectId: review.id,
			hostSchoolId: review.host_school_id,
			detail: { what: 'dates', from: review.first_day, to: input.firstDay, until: input.lastDay, mode: input.mode },
		});
		return ok({ kind: 'changed', version });
	});
}
