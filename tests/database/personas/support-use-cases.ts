/** Why: who may ask, offer, answer, be found and remember favours. */
import type { Acting } from '#lib/access/index.server.ts';
import {
	changeExpertise,
	closeSupportPost,
	confirmFavour,
	joinDirectory,
	leaveDirectory,
	logFavour,
	postSupport,
	readDirectory,
	readFavours,
	readMyExpertise,
	readSupportBoard,
	readSupportPost,
	replySupport,
	startFavour,
	startSupportPost,
	withdrawFavour,
} from '#lib/improvement/index.server.ts';
import { calendarDate, newId, type SchoolId } from '#lib/kernel/index.ts';
import type { UseCaseEntry } from './use-cases.ts';
import type { Persona, World } from './world.ts';

const hostStaff: readonly Persona[] = ['host-head', 'host-senior', 'host-teacher'];
const partnership: readonly Persona[] = [
	...hostStaff,
	'lead-reviewer',
	'reviewer',
	'champion',
	'partnership-lead',
	'former-reviewer',
];
const programmeTeam: readonly Persona[] = ['administrator', 'associate'];
/** Staff of any school: what they do, they do for their own. */
const staff: readonly Persona[] = [...partnership, 'head-elsewhere'];

const ownSchool = (by: Acting, world: World): SchoolId =>
	by.viewer.appointments[0]?.schoolId ?? (world.schools.host as SchoolId);
const id = (world: World, name: string): string => world.ids[name] ?? '';
const origin = 'https://lateral.example.org';

export const supportUseCases: Readonly<Record<string, UseCaseEntry>> = {
	readSupportBoard: { who: [...staff, ...programmeTeam], run: (by) => readSupportBoard(by, { page: 1 }) },
	readSupportPost: {
		who: [...partnership, ...programmeTeam],
		run: (by, world) => readSupportPost(by, id(world, 'supportPost')),
	},
	startSupportPost: { who: staff, run: (by) => startSupportPost(by, {}) },
	postSupport: {
		who: staff,
		run: (by, world) =>
			postSupport(by, {
				id: newId(),
				kind: 'offer',
				topic: 'arts',
				text: 'Our choir would sing with yours',
				schoolId: ownSchool(by, world),
				to: { scope: 'programme' },
				origin,
			}),
	},
	replySupport: {
		who: partnership,
		run: (by, world) => {
			const own = ownSchool(by, world);
			return replySupport(by, {
				id: newId(),
				postId: id(world, 'supportPost'),
				fromSchoolId: own,
				otherSchoolId: own === world.schools.host ? (world.schools.lead as SchoolId) : own,
				text: 'Any Tuesday',
				wantsAnswer: false,
				origin,
			});
		},
	},
	closeSupportPost: {
		who: hostStaff,
		run: (by, world) => closeSupportPost(by, { postId: id(world, 'supportPost') }),
	},
	readDirectory: { who: [...staff, ...programmeTeam], run: (by) => readDirectory(by, { page: 1 }) },
	readMyExpertise: { who: staff, run: (by) => readMyExpertise(by) },
	joinDirectory: {
		who: staff,
		run: (by, world) =>
			joinDirectory(by, { schoolId: ownSchool(by, world), topic: 'data', words: 'Plain charts', consent: true }),
	},
	// Their own words are nobody else's to change.
	changeExpertise: {
		who: ['reviewer'],
		run: (by, world) => changeExpertise(by, { id: id(world, 'expertise'), words: 'Afternoons now', version: 1 }),
	},
	leaveDirectory: { who: staff, run: (by) => leaveDirectory(by, {}) },
	readFavours: { who: staff, run: (by) => readFavours(by, { page: 1 }) },
	startFavour: { who: staff, run: (by) => startFavour(by, {}) },
	logFavour: {
		who: staff,
		run: (by, world) =>
			logFavour(by, {
				id: newId(),
				schoolId: ownSchool(by, world),
				otherSchoolId: world.schools.third as SchoolId,
				gave: true,
				topic: 'arts',
				what: 'Lent our hall',
				on: calendarDate('2026-11-20'),
				origin: 'https://lateral.example.org',
			}),
	},
	// The school that logged it has had its say.
	confirmFavour: { who: hostStaff, run: (by, world) => confirmFavour(by, { id: id(world, 'favour') }) },
	withdrawFavour: {
		who: [...hostStaff, 'lead-reviewer'],
		run: (by, world) => withdrawFavour(by, { id: id(world, 'favour') }),
	},
};
