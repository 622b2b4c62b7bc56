/** Why: the headline of a partnership's page is what it needs next, and where to do it. */
import { m } from '#lib/paraglide/messages.js';
import type { PartnershipDetail } from '#lib/partnerships/index.server.ts';
import { nextForPartnership, type PlannedCluster } from '#lib/partnerships/index.ts';

/** The headline, the sentence under it, and the place to go, if there is something to do. */
export interface WhatNext {
	readonly title: string;
	readonly text: string;
	readonly href?: string;
}

/** What the partnership needs next, in words; `base` is its own address, `programme` the programme's. */
export function whatNext(
	partnership: PartnershipDetail,
	members: PartnershipDetail['memberships'],
	{ base, programme, cycle }: { readonly base: string; readonly programme: string; readonly cycle: string },
): WhatNext {
	const placed = new Set<string>(
		partnership.clusters.flatMap((one: Pick<PlannedCluster, 'schoolIds'>) => one.schoolIds),
	);
	const headless = members.filter((one) => one.heads.length === 0 && !one.headInvited);
	const next = nextForPartnership({
		status: partnership.status,
		schools: members.length,
		hasLead: partnership.leads.length > 0 || partnership.leadInvited,
		hasAims: partnership.aims.trim() !== '',
		hasDecisionRules: partnership.decisionRules.trim() !== '',
		withoutHead: headless.length,
		unplaced: members.filter((one) => !placed.has(one.schoolId)).length,
		clusters: partnership.clusters.map((one) => ({
			id: one.id,
			schools: one.schoolIds.length,
			hasCycle: one.cycle !== null,
		})),
	});
	switch (next.kind) {
		case 'add-schools':
			return {
				title: m.partnerships_next_add_schools(),
				text: m.partnerships_next_add_schools_text(),
				href: `${base}/schools`,
			};
		case 'choose-lead':
			return {
				title: m.partnerships_next_choose_lead(),
				text: m.partnerships_next_choose_lead_text(),
				href: `${programme}/people/invite?role=partnership-lead&partnership=${partnership.id}&seniority=head`,
			};
		case 'invite-heads':
			return {
				title: m.partnerships_next_invite_heads({ count: headless.length }),
				text: m.partnerships_next_invite_heads_text(),
				href: `${programme}/people/invite?school=${headless[0]?.schoolId ?? ''}&seniority=head`,
			};
		case 'write-agreement':
			return {
				title: m.partnerships_next_write_agreement(),
				text: m.partnerships_next_write_agreement_text(),
				href: `${base}/agreement`,
			};
		case 'divide':
			return { title: m.partnerships_next_divide(), text: m.partnerships_next_divide_text(), href: `${base}/clusters` };
		case 'open-cycle':
			return {
				title: m.partnerships_next_open_cycle({ cycle }),
				text: m.partnerships_next_open_cycle_text(),
				href: `${base}/clusters/${next.clusterId}/first-cycle`,
			};
		case 'paused':
			return { title: m.partnerships_next_paused(), text: m.partnerships_next_paused_text() };
		case 'ended':
			return { title: m.partnerships_next_ended(), text: m.partnerships_next_ended_text() };
		case 'nothing':
			return { title: m.partnerships_next_nothing(), text: m.partnerships_next_nothing_text() };
	}
}
