/** Why: who may say what a rota is planned from, and who may gather it. */
import { calendarDate, newId, type PartnershipId, type PersonId, type SchoolId } from '#lib/kernel/index.ts';
import { defaultRotaRules, defaultRotaWeights } from '#lib/rota/index.ts';
import {
	addAwayDays,
	addSchoolDays,
	askForDates,
	changeRota,
	closePoll,
	createRota,
	declareConflict,
	gatherRotaInput,
	listReviewers,
	readConflicts,
	readPoll,
	readRotaSettings,
	readSchoolCalendar,
	readVisits,
	remindOfPoll,
	removeAwayDays,
	removeSchoolDays,
	saveVisits,
	withdrawConflict,
} from '#lib/rota/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import type { Persona, World } from './world.ts';

const managers: readonly Persona[] = ['administrator', 'partnership-lead'];
const partnership: readonly Persona[] = [
	'partnership-lead',
	'host-head',
	'host-senior',
	'host-teacher',
	'lead-reviewer',
	'reviewer',
	'former-reviewer',
	'champion',
];
const programmeTeam: readonly Persona[] = ['administrator', 'associate'];
const calendarWriters: readonly Persona[] = ['administrator', 'partnership-lead', 'host-head', 'host-senior'];

const ours = (world: World): PartnershipId => world.partnership as PartnershipId;
const reviewer = (world: World): PersonId => world.people.reviewer;
const host = (world: World): SchoolId => world.schools.host as SchoolId;
const rota = (world: World): string => world.ids['rota'] ?? '';
const draft = (world: World) => ({
	name: 'The year',
	clusterIds: [world.cluster],
	first: calendarDate('2027-01-11'),
	last: calendarDate('2027-05-28'),
});

export const rotaInputsUseCases: Readonly<Record<string, UseCaseEntry>> = {
	gatherRotaInput: { who: managers, run: (by, world) => gatherRotaInput(by, { rotaId: rota(world) }) },
	createRota: {
		who: managers,
		run: (by, world) => createRota(by, { ...draft(world), id: newId(), partnershipId: ours(world) }),
	},
	readRotaSettings: { who: managers, run: (by, world) => readRotaSettings(by, rota(world)) },
	changeRota: {
		who: managers,
		run: (by, world) =>
			changeRota(by, {
				...draft(world),
				id: rota(world),
				version: 1,
				keepBooked: true,
				rules: defaultRotaRules,
				weights: defaultRotaWeights,
				schools: [],
			}),
	},
	readPoll: { who: managers, run: (by, world) => readPoll(by, rota(world)) },
	askForDates: {
		who: managers,
		run: (by, world) =>
			askForDates(by, {
				id: newId(),
				rotaId: rota(world),
				days: [calendarDate('2027-02-02')],
				note: '',
				closesOn: calendarDate('2026-12-11'),
				origin: 'https://lateral.example.org',
			}),
	},
	remindOfPoll: {
		who: managers,
		run: (by, world) => remindOfPoll(by, { pollId: world.ids['poll'] ?? '', origin: 'https://lateral.example.org' }),
	},
	closePoll: { who: managers, run: (by, world) => closePoll(by, world.ids['poll'] ?? '') },
	readSchoolCalendar: {
		who: [...partnership, ...programmeTeam],
		run: (by, world) => readSchoolCalendar(by, host(world)),
	},
	addSchoolDays: {
		who: calendarWriters,
		run: (by, world) => {
			const day = calendarDate('2027-01-04');
			return addSchoolDays(by, {
				schoolId: host(world),
				days: [{ kind: 'inset', first: day, last: day, reason: null, note: '' }],
			});
		},
	},
	removeSchoolDays: {
		who: calendarWriters,
		run: (by, world) => removeSchoolDays(by, { schoolId: host(world), id: world.ids['schoolDay'] ?? '' }),
	},
	listReviewers: { who: managers, run: (by, world) => listReviewers(by, ours(world)) },
	readVisits: { who: [...managers, 'reviewer'], run: (by, world) => readVisits(by, reviewer(world)) },
	saveVisits: {
		who: [...managers, 'reviewer'],
		run: (by, world) =>
			saveVisits(by, { personId: reviewer(world), version: 1, parts: ['champion'], daysOutPerTerm: null }),
	},
	addAwayDays: {
		who: [...managers, 'reviewer'],
		run: (by, world) => {
			const day = calendarDate('2027-02-02');
			return addAwayDays(by, { id: newId(), personId: reviewer(world), first: day, last: day });
		},
	},
	removeAwayDays: {
		who: [...managers, 'reviewer'],
		run: (by, world) => removeAwayDays(by, { id: world.ids['away'] ?? '', personId: reviewer(world) }),
	},
	readConflicts: { who: ['administrator', ...partnership], run: (by, world) => readConflicts(by, ours(world)) },
	declareConflict: {
		who: ['administrator', ...partnership],
		run: (by, world) =>
			declareConflict(by, {
				id: newId(),
				partnershipId: ours(world),
				kind: 'family',
				other: { schoolId: world.schools.second },
				why: 'A brother',
			}),
	},
	withdrawConflict: {
		who: [...managers, 'champion'],
		run: (by, world) => withdrawConflict(by, world.ids['conflict'] ?? ''),
	},
};
