/** Why: everyone finds the same few places in the same order, and only those that are theirs. */
import type { Viewer } from '#lib/access/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { asTitle, wordsOf } from '#lib/partnerships/index.ts';
import type { NavItem } from '#lib/ui/index.ts';

/** Where the viewer can go: the row at the top of every page, and the rest beside their name. */
export interface Places {
	readonly main: readonly NavItem[];
	readonly more: readonly NavItem[];
}

type Place = readonly [path: string, label: string];

const mostClusters = 2;

/** The places of `viewer`, with the one that `address` belongs to marked. */
export function placesFor(viewer: Viewer, address: string, locale: 'en' | 'cy'): Places {
	const base = `/${viewer.programme.slug}`;
	const words = wordsOf(viewer.programme.terms, locale);
	const staff = viewer.appointments.some((one) => one.seniority !== 'governor');
	const programmeTeam = viewer.administrator || viewer.associate;
	const { clusters, partnerships } = viewer;
	const [only] = partnerships;
	const office = (programmeTeam || viewer.evaluator) && clusters.length === 0 && viewer.reviews.length === 0;
	const main: readonly Place[] = [
		['', m.access_nav_home()],
		...clusters
			.slice(0, mostClusters)
			.map(({ id, name }): Place => [
				`/board/${id}`,
				clusters.length === 1 ? m.access_nav_our({ term: words.cluster.singular }) : name,
			]),
		...(staff && !office ? [['/self-evaluation', m.access_nav_self_evaluation()] as const] : []),
		...((staff && !office) || viewer.reviews.length > 0 || programmeTeam || only?.lead === true
			? [['/reviews', m.access_nav_reviews()] as const]
			: []),
		...(partnerships.length > 0 && !office ? [['/rota', m.rota_plan_nav()] as const] : []),
		...partnershipPlace(),
		...(partnerships.length > 0 || programmeTeam ? [['/support', m.support_nav()] as const] : []),
		...(partnerships.length > 0 || programmeTeam || staff ? [['/people', m.access_nav_people()] as const] : []),
		...(viewer.evaluator || (viewer.associate && !viewer.administrator)
			? [['/studies', m.studies_nav()] as const]
			: []),
		...(viewer.administrator && (!staff || office) ? administration() : []),
	];
	const more: readonly Place[] = [
		...(staff && partnerships.length > 0
			? [[`/people/${viewer.person.id}/visits`, m.rota_inputs_visits_nav()] as const]
			: []),
		...(staff && partnerships.length > 0 ? [['/me/expertise', m.support_nav_expertise()] as const] : []),
		...(viewer.administrator && staff && !office ? administration() : []),
	];
	const path = address.split(/[?#]/)[0] ?? '';
	const item = ([end, label]: Place): NavItem => {
		const href = base + end;
		return { href, label, current: end === '' ? path === href : path === href || path.startsWith(`${href}/`) };
	};
	return { main: main.map(item), more: more.map(item) };

	function partnershipPlace(): readonly Place[] {
		if (programmeTeam) return [['/partnerships', asTitle(words.partnership.plural)]];
		if (only && partnerships.length === 1) return [[`/partnerships/${only.id}`, asTitle(words.partnership.singular)]];
		return partnerships.length > 1 ? [['/partnerships', asTitle(words.partnership.plural)]] : [];
	}

	function administration(): readonly Place[] {
		return [
			['/register', m.access_nav_register()],
			['/frameworks', m.access_nav_frameworks()],
			...(viewer.evaluator ? [] : [['/studies', m.studies_nav()] as const]),
			['/settings', m.access_nav_settings()],
		];
	}
}
