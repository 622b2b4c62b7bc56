/** Why: everyone with a place has a home page; a board is for its partnership and the programme's team. */
import type { ClusterId } from '#lib/kernel/index.ts';
import { readHome } from '#lib/improvement/index.server.ts';
import { readBoard } from '#lib/reviews/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import { personas, type Persona } from './world.ts';

const members: readonly Persona[] = personas.filter((one) => one !== 'stranger' && one !== 'signed-out');
const partnership: readonly Persona[] = [
	'administrator',
	'associate',
	'partnership-lead',
	'host-head',
	'host-senior',
	'host-teacher',
	'lead-reviewer',
	'reviewer',
	'champion',
	'former-reviewer',
];

export const homeUseCases: Readonly<Record<string, UseCaseEntry>> = {
	readHome: { who: members, run: (by) => readHome(by) },
	readBoard: { who: partnership, run: (by, world) => readBoard(by, world.cluster as ClusterId) },
};
