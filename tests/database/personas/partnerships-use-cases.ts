/** Why: who may see a programme's partnerships, and who may form, divide and set them going. */
import {
	calendarDate,
	newId,
	type ClusterId,
	type FrameworkId,
	type PartnershipId,
	type SchoolId,
} from '#lib/kernel/index.ts';
import {
	addSchools,
	changePartnership,
	changeProgramme,
	createPartnership,
	endMembership,
	listPartnerships,
	openFirstCycle,
	readCoverage,
	readPartnership,
	readProgramme,
	saveClusters,
} from '#lib/partnerships/index.server.ts';
import { defaultTerms, programmeSettings } from '#lib/partnerships/index.ts';
import type { UseCaseEntry } from './use-cases.ts';
import { personas, type Persona, type World } from './world.ts';

const members: readonly Persona[] = personas.filter((one) => one !== 'stranger' && one !== 'signed-out');
const administrator: readonly Persona[] = ['administrator'];
const managers: readonly Persona[] = ['administrator', 'partnership-lead'];
const outside: readonly Persona[] = ['governor', 'trust-officer', 'evaluator', 'head-elsewhere'];

const ours = (world: World): PartnershipId => world.partnership as PartnershipId;

export const partnershipsUseCases: Readonly<Record<string, UseCaseEntry>> = {
	readCoverage: { who: administrator, run: (by) => readCoverage(by, 'mat_average') },
	readProgramme: { who: administrator, run: (by) => readProgramme(by) },
	changeProgramme: {
		who: administrator,
		run: (by) =>
			changeProgramme(by, {
				version: 1,
				name: 'World',
				language: 'en',
				terms: defaultTerms,
				settings: programmeSettings({}),
			}),
	},
	listPartnerships: { who: members, run: (by) => listPartnerships(by, { page: 1 }) },
	createPartnership: { who: administrator, run: (by) => createPartnership(by, { id: newId(), name: 'A third' }) },
	readPartnership: {
		who: members.filter((one) => !outside.includes(one)),
		run: (by, world) => readPartnership(by, ours(world)),
	},
	changePartnership: {
		who: managers,
		run: (by, world) =>
			changePartnership(by, {
				id: ours(world),
				version: 1,
				name: 'Ours',
				aims: 'To look together',
				decisionRules: 'One school, one voice',
				status: 'active',
				signedUpOn: '2026-09-01',
			}),
	},
	addSchools: {
		who: managers,
		run: (by, world) =>
			addSchools(by, {
				partnershipId: ours(world),
				schoolIds: [world.schools.elsewhere as SchoolId],
				fromOn: '2026-11-23',
			}),
	},
	endMembership: {
		who: managers,
		run: (by, world) =>
			endMembership(by, {
				partnershipId: ours(world),
				schoolId: world.schools.third as SchoolId,
				fromOn: '2026-09-01',
				untilOn: '2026-12-18',
				reason: 'Merging',
			}),
	},
	saveClusters: {
		who: managers,
		run: (by, world) => saveClusters(by, { partnershipId: ours(world), mark: 'old', clusters: [] }),
	},
	openFirstCycle: {
		who: managers,
		run: (by, world) =>
			openFirstCycle(by, {
				id: newId(),
				partnershipId: ours(world),
				clusterId: world.cluster as ClusterId,
				frameworkId: world.framework as FrameworkId,
				opensOn: calendarDate('2026-11-23'),
				closesOn: calendarDate('2027-08-31'),
			}),
	},
};
