/** Why: favours are remembered, so that thanks can be said and something given back; they are never added up against anybody. */
import { sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may, refuse } from '#lib/access/index.ts';
import { ok, type PartnershipId, type Result, type SchoolId } from '#lib/kernel/index.ts';
import { ownSchools } from './own-schools.ts';

export interface Favour {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly fromMine: boolean;
	readonly topic: string;
	readonly what: string;
	readonly on: string;
	readonly confirmed: boolean;
	/** The other school logged it, and one of the viewer's may say that it was so. */
	readonly mayConfirm: boolean;
}

/** What a partnership's lead sees of the other schools' favours of a year: a number in full fives, or nothing of so few. */
export interface FavourCount {
	readonly partnershipId: PartnershipId;
	readonly partnership: string;
	readonly atLeast: number | null;
}

export interface Favours {
	/** One page: those to confirm first, then the newest. */
	readonly favours: readonly Favour[];
	readonly toConfirm: number;
	readonly pages: number;
	readonly led: readonly FavourCount[];
	/** The viewer speaks for a school, and may log a favour. */
	readonly mayLog: boolean;
}

const perPage = 25;

/** What the viewer's schools gave and were given, and for a partnership's lead how much goes on among the others. */
export async function readFavours(
	by: Acting,
	input: { readonly page: number },
): Promise<Result<Favours, 'not-allowed' | 'not-found'>> {
	const { viewer } = by;
	const own = ownSchools(viewer).map(({ id }): SchoolId => id);
	const [first] = own;
	const led = viewer.partnerships.find((one) => one.lead);
	if (!(led && may(viewer, 'favour.count', { partnership: led.id }))) {
		const refused = refuse(viewer, 'favour.read', first === undefined ? {} : { school: first });
		if (refused) return refused;
	}
	const row = await by.transaction(async (tx) => {
		const found = await sql<{
			favours: readonly Favour[];
			toConfirm: number;
			count: number;
			led: readonly FavourCount[];
		}>`
with mine as (
	select f.*, f.confirmed_at is null and f.logged_by_school_id <> all (${own}::uuid[]) as waits from favour f
	where f.programme_id = ${viewer.programme.id} and f.withdrawn_at is null
		and (f.from_school_id = any (${own}::uuid[]) or f.to_school_id = any (${own}::uuid[]))
), page as (
	select * from mine order by waits desc, on_date desc, id desc limit ${perPage} offset ${(Math.max(1, input.page) - 1) * perPage}
)
select (select count(*) from mine) as count, (select count(*) from mine where waits) as "toConfirm",
	coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'from', a.name, 'to', b.name, 'topic', f.topic, 'what', f.what,
		'fromMine', f.from_school_id = any (${own}::uuid[]), 'on', f.on_date, 'confirmed', f.confirmed_at is not null, 'mayConfirm', f.waits)
		order by f.waits desc, f.on_date desc, f.id desc)
		from page f join school a on a.id = f.from_school_id join school b on b.id = f.to_school_id), '[]') as favours,
	coalesce((select jsonb_agg(jsonb_build_object('partnershipId', c.partnership_id, 'partnership', n.name, 'atLeast', c.at_least) order by n.name)
		from favour_count c join partnership n on n.programme_id = c.programme_id and n.id = c.partnership_id
		where c.programme_id = ${viewer.programme.id}), '[]') as led`.execute(tx);
		return found.rows[0];
	});
	const { count, ...list } = row ?? { favours: [], toConfirm: 0, count: 0, led: [] };
	return ok({ ...list, pages: Math.max(1, Math.ceil(count / perPage)), mayLog: own.length > 0 });
}
