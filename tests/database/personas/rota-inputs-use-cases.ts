/** Why: who may say what a rota is planned from, and who may gather it. */
import { gatherRotaInput } from '#lib/rota/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import type { Persona } from './world.ts';

const managers: readonly Persona[] = ['administrator', 'partnership-lead'];

export const rotaInputsUseCases: Readonly<Record<string, UseCaseEntry>> = {
	gatherRotaInput: {
		who: managers,
		run: (by, world) => gatherRotaInput(by, { rotaId: world.ids['rota'] ?? '' }),
	},
};
