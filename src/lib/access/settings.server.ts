/** Why: the second wall reads the access set as session settings; this is the only place that writes them. */
import type { Settings } from '#lib/platform/database/index.server.ts';
import type { Viewer } from './viewer.ts';

/** The settings that the row-level policies read, for one viewer. */
export function settingsOf(viewer: Viewer): Settings {
	const schools = viewer.appointments.filter((one) => one.seniority !== 'governor');
	const at = (...ranks: readonly string[]): readonly string[] =>
		schools.filter((one) => ranks.includes(one.seniority)).map((one) => one.schoolId);
	const reviews = (...parts: readonly string[]): readonly string[] =>
		viewer.reviews.filter((one) => parts.includes(one.part)).map((one) => one.id);
	const yes = (is: boolean): string => (is ? 'yes' : 'no');
	return {
		person: viewer.person.id,
		programme: viewer.programme.id,
		today: viewer.today,
		member: 'yes',
		administrator: yes(viewer.administrator),
		associate: yes(viewer.associate),
		evaluator: yes(viewer.evaluator),
		schools: schools.map((one) => one.schoolId),
		schools_lead: at('head', 'senior'),
		schools_head: at('head'),
		schools_led: viewer.partnerships.some((one) => one.lead) ? viewer.peers : [],
		peers: viewer.peers,
		people: viewer.people,
		partnerships: viewer.partnerships.map((one) => one.id),
		partnerships_led: viewer.partnerships.filter((one) => one.lead).map((one) => one.id),
		reviews_any: viewer.reviews.map((one) => one.id),
		reviews_lead: reviews('host-lead'),
		reviews_staff: reviews('host-lead', 'host-staff'),
		reviews_leading: reviews('lead-reviewer'),
		reviews_team: reviews('lead-reviewer', 'reviewer'),
		reviews_champion: reviews('champion'),
		reviews_granted: viewer.grants.map((one) => one.reviewId),
		granted_sections: viewer.grants.flatMap((one) => one.sections.map((section) => `${section}:${one.reviewId}`)),
		self_evaluations: viewer.selfEvaluations,
	};
}
