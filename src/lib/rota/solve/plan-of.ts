/** Why: what the search found in numbers is written down again in ids and dates, with the rules' own dates. */
import { typicalCalendar } from '#lib/kernel/index.ts';
import type { Frame } from '../compile/frame.ts';
import type { PlannedReview } from '../format/rota-input.ts';
import { datesFrom } from '../rules/review-dates.ts';
import type { WhoChoice } from './who.ts';

/** The reviews of a frame, in the order of its hosts. */
export function planOf(frame: Frame, who: WhoChoice, days: readonly number[]): readonly PlannedReview[] {
	const { book } = frame;
	return frame.hosts.flatMap((host, index): PlannedReview[] => {
		if (host.held) return [host.held];
		const team = who[index];
		const dates = datesFrom(
			book.calendars.get(host.schoolId) ?? typicalCalendar('england'),
			frame.dateOf(days[index] ?? 0),
			host.visitDays,
			book.input.rules,
		);
		if (team === undefined || dates === undefined) return [];
		const name = (person: number): string => frame.people[person]?.id ?? '';
		return [
			{
				hostSchoolId: host.schoolId,
				clusterId: host.clusterId,
				...dates,
				leadId: name(team.lead),
				reviewerIds: team.reviewers.map(name),
				championIds: team.champions.map(name).toSorted(),
			},
		];
	});
}
