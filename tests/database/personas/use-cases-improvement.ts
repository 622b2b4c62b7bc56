/** Why: who may call each use case of the improvement room. */
import {
	acceptHelp,
	addPaperIdea,
	askForHelp,
	bookFollowUps,
	catchUpReview,
	changeAction,
	changeAgenda,
	closeCycle,
	closeHelpRequest,
	closeReview,
	closeWorkshop,
	holdFollowUp,
	markAction,
	moveMeeting,
	offerHelp,
	openNextCycle,
	openWorkshop,
	readActions,
	readCycleEnd,
	readFollowUp,
	readHelp,
	readLastTime,
	readMeetings,
	readWorkshop,
	saveFollowUp,
	setActionsLive,
	showStage,
	withdrawIdea,
	writeAction,
} from '#lib/improvement/index.server.ts';
import { calendarDate, newId, type ActionId, type ReviewId } from '#lib/kernel/index.ts';
import type { UseCaseEntry } from './use-cases.ts';
import type { Persona, World } from './world.ts';

const hostStaff: readonly Persona[] = ['host-head', 'host-senior', 'host-teacher'];
const hostLead: readonly Persona[] = ['host-head', 'host-senior'];
const team: readonly Persona[] = ['lead-reviewer', 'reviewer'];
const partnership: readonly Persona[] = [...hostStaff, ...team, 'champion', 'partnership-lead', 'former-reviewer'];
const programmeTeam: readonly Persona[] = ['administrator', 'associate'];
const day = calendarDate('2027-03-01');

const review = (world: World): ReviewId => world.review as ReviewId;
const action = (world: World): ActionId => (world.ids['action'] ?? '') as ActionId;
const fields = { text: 'Meet on Fridays', ownerName: 'Year 2 lead', successMeasure: 'Books show it', dueOn: day };

export const improvementUseCases: Readonly<Record<string, UseCaseEntry>> = {
	readWorkshop: { who: [...hostStaff, 'champion'], run: (by, world) => readWorkshop(by, review(world)) },
	openWorkshop: {
		who: [...hostLead, 'champion'],
		run: (by, world) => openWorkshop(by, { reviewId: review(world), version: 1 }),
	},
	showStage: {
		who: [...hostLead, 'champion'],
		run: (by, world) => showStage(by, { reviewId: review(world), version: 1, stage: 'ideas' }),
	},
	closeWorkshop: {
		who: [...hostLead, 'champion'],
		run: (by, world) => closeWorkshop(by, { reviewId: review(world), version: 1 }),
	},
	changeAgenda: {
		who: [...hostLead, 'champion'],
		run: (by, world) => changeAgenda(by, { reviewId: review(world), version: 1, parts: [] }),
	},
	addPaperIdea: {
		who: ['champion'],
		run: (by, world) => addPaperIdea(by, { id: newId(), reviewId: review(world), text: 'On paper' }),
	},
	withdrawIdea: {
		who: ['champion'],
		run: (by, world) => withdrawIdea(by, { reviewId: review(world), ideaId: world.ids['idea'] ?? '' }),
	},
	readActions: { who: [...hostStaff, 'champion'], run: (by, world) => readActions(by, review(world)) },
	writeAction: {
		who: hostStaff,
		run: (by, world) => writeAction(by, { ...fields, id: newId(), reviewId: review(world) }),
	},
	changeAction: {
		who: hostStaff,
		run: (by, world) =>
			changeAction(by, { ...fields, id: action(world), reviewId: review(world), version: 1, progress: 'in-progress' }),
	},
	markAction: {
		who: hostStaff,
		run: (by, world) => markAction(by, { id: action(world), reviewId: review(world), progress: 'done' }),
	},
	setActionsLive: {
		who: hostLead,
		run: (by, world) => setActionsLive(by, { reviewId: review(world), reason: 'Snow' }),
	},
	bookFollowUps: { who: [...hostLead, ...team], run: (by, world) => bookFollowUps(by, review(world)) },
	readMeetings: { who: hostStaff, run: (by, world) => readMeetings(by, review(world)) },
	moveMeeting: {
		who: hostLead,
		run: (by, world) => moveMeeting(by, { reviewId: review(world), kind: 'ninety-day', on: day, version: 1 }),
	},
	readFollowUp: {
		who: hostStaff,
		run: (by, world) => readFollowUp(by, { reviewId: review(world), kind: 'ninety-day' }),
	},
	saveFollowUp: {
		who: hostLead,
		run: (by, world) =>
			saveFollowUp(by, { reviewId: review(world), kind: 'ninety-day', version: 1, changedForPupils: 'They read more' }),
	},
	holdFollowUp: {
		who: hostLead,
		run: (by, world) =>
			holdFollowUp(by, { reviewId: review(world), kind: 'ninety-day', heldOn: calendarDate('2026-11-20') }),
	},
	closeReview: {
		who: [...hostLead, 'partnership-lead'],
		run: (by, world) => closeReview(by, { reviewId: review(world), version: 1 }),
	},
	catchUpReview: {
		who: [...hostStaff, ...team, 'champion'],
		run: (by, world) => catchUpReview(by, review(world)),
	},
	readHelp: { who: [...partnership, ...programmeTeam, 'head-elsewhere'], run: (by) => readHelp(by) },
	askForHelp: {
		who: hostLead,
		run: (by, world) => askForHelp(by, { id: newId(), reviewId: review(world), text: 'A morning of phonics' }),
	},
	closeHelpRequest: {
		who: hostLead,
		run: (by, world) => closeHelpRequest(by, { requestId: world.ids['request'] ?? '' }),
	},
	acceptHelp: { who: hostLead, run: (by, world) => acceptHelp(by, { offerId: world.ids['offer'] ?? '' }) },
	// Whoever belongs to the partnership may offer; from a school that is not theirs it is put right, not refused.
	offerHelp: {
		who: partnership,
		run: (by, world) =>
			offerHelp(by, {
				id: newId(),
				requestId: world.ids['request'] ?? '',
				fromSchoolId: by.viewer.appointments[0]?.schoolId ?? (world.schools.host as never),
				text: 'Two mornings',
			}),
	},
	readCycleEnd: {
		who: [...partnership, ...programmeTeam],
		run: (by, world) => readCycleEnd(by, world.cluster as never),
	},
	closeCycle: {
		who: ['partnership-lead', 'administrator'],
		run: (by, world) => closeCycle(by, { cycleId: world.cycle as never, reason: 'Snow' }),
	},
	openNextCycle: {
		who: ['partnership-lead', 'administrator'],
		run: (by, world) =>
			openNextCycle(by, {
				id: newId(),
				clusterId: world.cluster as never,
				opensOn: calendarDate('2027-09-01'),
				closesOn: calendarDate('2028-08-31'),
				frameworkId: world.framework as never,
			}),
	},
	readLastTime: {
		who: hostStaff,
		run: (by, world) => readLastTime(by, { schoolId: world.schools.host as never, cycleId: world.cycle as never }),
	},
};
