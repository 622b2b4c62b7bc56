/** Why: who may plan a year, change it by hand and publish it, and who may only read it. */
import { calendarDate } from '#lib/kernel/index.ts';
import { publishPlan } from '#lib/reviews/index.server.ts';
import {
	addPin,
	askForPlan,
	askForRepair,
	cancelRun,
	carryOutRun,
	changePlan,
	discardPlan,
	listPins,
	listRotas,
	readPlannedReview,
	readRun,
	readYear,
	removePin,
	tryChange,
} from '#lib/rota/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import { nextId, personas, type Persona, type World } from './world.ts';

const planners: readonly Persona[] = ['administrator', 'partnership-lead'];
const members: readonly Persona[] = personas.filter((one) => one !== 'stranger' && one !== 'signed-out');
/** The partnership's staff and the programme's team. */
const readers: readonly Persona[] = [
	...planners,
	'associate',
	'host-head',
	'host-senior',
	'host-teacher',
	'lead-reviewer',
	'reviewer',
	'champion',
	'former-reviewer',
];

const rotaId = (world: World): string => world.ids['rota'] ?? '';
const planId = (world: World): string => world.ids['plan'] ?? '';
const change = (world: World) => ({
	rotaId: rotaId(world),
	planId: planId(world),
	hostSchoolId: world.schools.second,
	change: {
		firstDay: calendarDate('2027-02-02'),
		leadId: world.people['lead-reviewer'],
		reviewerIds: [world.people['host-senior']],
		championIds: [world.people.champion, world.people['host-teacher']],
	},
});

export const rotaPlanUseCases: Readonly<Record<string, UseCaseEntry>> = {
	askForPlan: { who: planners, run: (by, world) => askForPlan(by, { rotaId: rotaId(world), runId: nextId() }) },
	askForRepair: {
		who: planners,
		run: (by, world) =>
			askForRepair(by, {
				rotaId: rotaId(world),
				runId: nextId(),
				personId: world.people.reviewer,
				first: calendarDate('2027-02-01'),
				last: calendarDate('2027-02-05'),
			}),
	},
	carryOutRun: { who: planners, run: (by, world) => carryOutRun(by, world.ids['run'] ?? '') },
	cancelRun: { who: planners, run: (by, world) => cancelRun(by, world.ids['run'] ?? '') },
	readRun: { who: planners, run: (by, world) => readRun(by, world.ids['run'] ?? '') },
	readYear: { who: readers, run: (by, world) => readYear(by, { rotaId: rotaId(world) }) },
	listRotas: { who: members, run: (by) => listRotas(by, { page: 1 }) },
	readPlannedReview: {
		who: planners,
		run: (by, world) => readPlannedReview(by, { rotaId: rotaId(world), hostSchoolId: world.schools.second }),
	},
	tryChange: { who: planners, run: (by, world) => tryChange(by, change(world)) },
	changePlan: {
		who: planners,
		run: (by, world) => changePlan(by, { ...change(world), version: 1, newPlanId: nextId() }),
	},
	discardPlan: {
		who: planners,
		run: (by, world) => discardPlan(by, { rotaId: rotaId(world), planId: planId(world), version: 1 }),
	},
	publishPlan: {
		who: planners,
		run: (by, world) =>
			publishPlan(by, {
				rotaId: rotaId(world),
				planId: planId(world),
				version: 1,
				origin: 'https://lateral.example.org',
			}),
	},
	listPins: { who: planners, run: (by, world) => listPins(by, rotaId(world)) },
	addPin: {
		who: planners,
		run: (by, world) =>
			addPin(by, {
				rotaId: rotaId(world),
				pin: { kind: 'person', id: nextId(), hostSchoolId: world.schools.second, personId: world.people.champion },
			}),
	},
	removePin: {
		who: planners,
		run: (by, world) => removePin(by, { rotaId: rotaId(world), pinId: world.ids['pin'] ?? '' }),
	},
};
