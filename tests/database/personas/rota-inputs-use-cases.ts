/** Why: who may say what a rota is planned from, and who may gather it. */
import { calendarDate, newId, type PartnershipId } from '#lib/kernel/index.ts';
import { defaultRotaRules, defaultRotaWeights } from '#lib/rota/index.ts';
import {
	askForDates,
	changeRota,
	closePoll,
	createRota,
	gatherRotaInput,
	readPoll,
	readRotaSettings,
	remindOfPoll,
} from '#lib/rota/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import type { Persona, World } from './world.ts';

const managers: readonly Persona[] = ['administrator', 'partnership-lead'];

const ours = (world: World): PartnershipId => world.partnership as PartnershipId;
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
};
