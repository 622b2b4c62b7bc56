/** Why: who may plan a review, prepare its visit, and read what was agreed for it. */
import { calendarDate, type CycleId, type ReviewId, type SchoolId } from '#lib/kernel/index.ts';
import {
	acceptGroundRules,
	agreeFocus,
	changeDates,
	changeTeam,
	fillTimetable,
	listDocuments,
	listReviews,
	moveReviewOn,
	moveSlot,
	openDocument,
	planReview,
	readArrangements,
	readPlanning,
	readPreReview,
	readReview,
	readTimetable,
	removeSlot,
	saveFocus,
	saveMeeting,
	saveSlot,
	saveVisitLines,
	shareDocument,
	tellNeeds,
	withdrawDocument,
} from '#lib/reviews/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import { nextId, personas, type Persona, type World } from './world.ts';

const planners: readonly Persona[] = ['administrator', 'partnership-lead'];
const hostLead: readonly Persona[] = ['host-head', 'host-senior'];
const team: readonly Persona[] = ['lead-reviewer', 'reviewer'];
/** Everybody who may know where the review is. */
const status: readonly Persona[] = [
	...planners,
	'associate',
	...hostLead,
	'host-teacher',
	...team,
	'champion',
	'former-reviewer',
];
const readers: readonly Persona[] = [...hostLead, 'host-teacher', ...team, 'champion'];
const writers: readonly Persona[] = [...hostLead, ...team];
const members: readonly Persona[] = personas.filter((one) => one !== 'stranger' && one !== 'signed-out');

const review = (world: World): ReviewId => world.review as ReviewId;
const day = calendarDate('2027-03-02');
const origin = 'https://lateral.example.org';

export const planningUseCases: Readonly<Record<string, UseCaseEntry>> = {
	planReview: {
		who: planners,
		run: (by, world) =>
			planReview(by, {
				id: nextId() as ReviewId,
				cycleId: world.cycle as CycleId,
				hostSchoolId: world.schools.second as SchoolId,
				mode: 'in-person',
				firstDay: day,
				lastDay: day,
				members: [{ personId: world.people['lead-reviewer'], part: 'lead-reviewer' }],
				allTheSame: true,
				origin,
			}),
	},
	readPlanning: { who: planners, run: (by, world) => readPlanning(by, world.cycle as CycleId) },
	readReview: { who: status, run: (by, world) => readReview(by, review(world)) },
	readArrangements: { who: status, run: (by, world) => readArrangements(by, review(world)) },
	listReviews: { who: members, run: (by) => listReviews(by, 1) },
	changeTeam: {
		who: planners,
		run: (by, world) =>
			changeTeam(by, {
				reviewId: review(world),
				version: 1,
				members: [{ personId: world.people['lead-reviewer'], part: 'lead-reviewer' }],
				allTheSame: true,
				origin,
			}),
	},
	changeDates: {
		who: planners,
		run: (by, world) =>
			changeDates(by, {
				reviewId: review(world),
				version: 1,
				firstDay: day,
				lastDay: day,
				mode: 'remote',
				allTheSame: true,
				origin,
			}),
	},
	moveReviewOn: {
		who: [...planners, ...hostLead],
		run: (by, world) =>
			moveReviewOn(by, {
				reviewId: review(world),
				version: 1,
				event: { kind: 'postpone', reason: 'the roof leaks' },
				origin,
			}),
	},
	readPreReview: { who: readers, run: (by, world) => readPreReview(by, review(world)) },
	saveFocus: {
		who: writers,
		run: (by, world) => saveFocus(by, { reviewId: review(world), version: 1, question: 'To what extent?', code: null }),
	},
	agreeFocus: {
		who: [...hostLead, 'lead-reviewer'],
		run: (by, world) => agreeFocus(by, { reviewId: review(world), version: 1 }),
	},
	saveMeeting: {
		who: writers,
		run: (by, world) => saveMeeting(by, { reviewId: review(world), version: 1, meetingOn: day, notes: 'by phone' }),
	},
	saveVisitLines: {
		who: writers,
		run: (by, world) =>
			saveVisitLines(by, { reviewId: review(world), version: 1, lines: { arrival: 'north gate' }, assured: [] }),
	},
	acceptGroundRules: {
		who: [...team, 'champion'],
		run: (by, world) => acceptGroundRules(by, { reviewId: review(world) }),
	},
	tellNeeds: {
		who: [...team, 'champion'],
		run: (by, world) => tellNeeds(by, { reviewId: review(world), photoId: true, diet: '', accessNeeds: '' }),
	},
	readTimetable: { who: readers, run: (by, world) => readTimetable(by, review(world)) },
	fillTimetable: {
		who: writers,
		run: (by, world) =>
			fillTimetable(by, { reviewId: review(world), template: 'one-day', locale: 'en', replace: true }),
	},
	saveSlot: {
		who: writers,
		run: (by, world) =>
			saveSlot(by, {
				reviewId: review(world),
				id: nextId(),
				version: 0,
				day: 1,
				starts: '10:00',
				ends: '10:30',
				kind: 'pupils',
				title: 'Talk',
				place: '',
				people: '',
				note: '',
				questionCode: null,
			}),
	},
	removeSlot: {
		who: writers,
		run: (by, world) => removeSlot(by, { reviewId: review(world), id: world.ids['slot'] ?? '' }),
	},
	moveSlot: {
		who: writers,
		run: (by, world) => moveSlot(by, { reviewId: review(world), id: world.ids['slot'] ?? '', direction: 'later' }),
	},
	listDocuments: { who: writers, run: (by, world) => listDocuments(by, review(world)) },
	shareDocument: {
		who: hostLead,
		run: (by, world) =>
			shareDocument(by, {
				reviewId: review(world),
				id: nextId(),
				name: 'plan.txt',
				bytes: new TextEncoder().encode('A plan.'),
			}),
	},
	withdrawDocument: {
		who: hostLead,
		run: (by, world) => withdrawDocument(by, { reviewId: review(world), id: world.ids['document'] ?? '' }),
	},
	openDocument: {
		who: writers,
		run: (by, world) => openDocument(by, { reviewId: review(world), id: world.ids['document'] ?? '' }),
	},
};
