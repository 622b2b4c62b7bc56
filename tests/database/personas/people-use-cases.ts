/** Why: who may see colleagues, invite them, and put their jobs and roles right. */
import type { Acting } from '#lib/access/index.server.ts';
import { newId, type InvitationId, type PartnershipId, type SchoolId } from '#lib/kernel/index.ts';
import {
	assignRole,
	endAppointment,
	endRole,
	inviteChoices,
	invitePerson,
	listPeople,
	readPerson,
	sendInvitationAgain,
	withdrawInvitation,
} from '#lib/people/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import { personas, type Persona, type World } from './world.ts';

const members: readonly Persona[] = personas.filter((one) => one !== 'stranger' && one !== 'signed-out');
const managers: readonly Persona[] = ['administrator', 'partnership-lead'];
const origin = 'https://lateral.example.org';

/** The id of a row the persona can see, or one that nobody has. */
async function seen(by: Acting, table: 'appointment' | 'role', personId: string): Promise<string> {
	const row = await by.transaction((tx) =>
		tx
			.selectFrom(table)
			.select('id')
			.where('programme_id', '=', by.viewer.programme.id)
			.where('person_id', '=', personId)
			.executeTakeFirst(),
	);
	return row?.id ?? newId();
}

const invitationOf = (world: World): InvitationId => world.ids['invitation'] as InvitationId;

export const peopleUseCases: Readonly<Record<string, UseCaseEntry>> = {
	listPeople: { who: members, run: (by) => listPeople(by, { page: 1 }) },
	inviteChoices: { who: members, run: (by) => inviteChoices(by) },
	readPerson: {
		// A governor knows the head's name, and nothing of anybody's jobs.
		who: members.filter((one) => !['evaluator', 'trust-officer', 'head-elsewhere', 'governor'].includes(one)),
		run: (by, world) => readPerson(by, world.people['host-head']),
	},
	invitePerson: {
		who: [...managers, 'host-head'],
		run: (by, world) =>
			invitePerson(by, {
				id: newId(),
				email: 'another@example.org',
				name: 'Another',
				language: 'en',
				post: { schoolId: world.schools.host as SchoolId, job: 'Teacher', seniority: 'teacher' },
				origin,
			}),
	},
	sendInvitationAgain: {
		who: [...managers, 'host-head'],
		run: (by, world) => sendInvitationAgain(by, { id: invitationOf(world), origin }),
	},
	withdrawInvitation: {
		who: [...managers, 'host-head'],
		run: (by, world) => withdrawInvitation(by, invitationOf(world)),
	},
	endAppointment: {
		who: [...managers, 'host-head'],
		run: async (by, world) =>
			endAppointment(by, { id: await seen(by, 'appointment', world.people['host-teacher']), untilOn: '2026-12-18' }),
	},
	assignRole: {
		who: managers,
		run: (by, world) =>
			assignRole(by, {
				personId: world.people['host-head'],
				role: 'partnership-lead',
				partnershipId: world.partnership as PartnershipId,
			}),
	},
	endRole: {
		who: managers,
		run: async (by, world) => endRole(by, await seen(by, 'role', world.people['partnership-lead'])),
	},
};
