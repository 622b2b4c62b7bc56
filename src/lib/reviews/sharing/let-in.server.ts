/** Why: whoever a share lets in hears of it; who they are follows from the same rules that let them in. */
import { sql } from 'kysely';
import type { Viewer } from '#lib/access/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { Recipient } from '../planning/write-to-people.server.ts';
import type { ShareKind } from './share-scope.ts';

/** Everybody whom a share of this review reaches today, each once, and the host's name. One trip. */
export async function letIn(
	transaction: Transaction,
	viewer: Viewer,
	share: { readonly reviewId: string; readonly toKind: ShareKind; readonly toId: string | null },
): Promise<{ readonly host: string; readonly people: readonly Recipient[] }> {
	const now = sql`x.from_on <= ${viewer.today}::date and (x.until_on is null or x.until_on > ${viewer.today}::date)`;
	const found = await sql<{ host: string; people: readonly Recipient[] }>`
select s.name as host, coalesce((
	select jsonb_agg(jsonb_build_object('personId', e.id, 'name', e.name, 'language', e.language) order by e.id)
	from person e where e.id in (
		select ${share.toKind === 'person' ? share.toId : null}::uuid
		union select x.person_id from appointment x where x.programme_id = v.programme_id and ${now} and case ${share.toKind}::text
			when 'governors' then x.school_id = v.host_school_id and x.seniority = 'governor'
			when 'staff' then x.school_id = v.host_school_id and x.seniority <> 'governor'
			when 'school' then x.school_id = ${share.toId}::uuid and x.seniority in ('head', 'senior')
			else false end
		union select x.person_id from role x where x.programme_id = v.programme_id and ${now} and case ${share.toKind}::text
			when 'trust' then x.role = 'trust-officer' and x.organisation_id = ${share.toId}::uuid
			when 'partnership-lead' then x.role = 'partnership-lead' and x.partnership_id = v.partnership_id
			when 'associate' then x.role = 'associate'
			else false end
	)), '[]') as people
from review v join school s on s.id = v.host_school_id
where v.programme_id = ${viewer.programme.id} and v.id = ${share.reviewId}`.execute(transaction);
	return found.rows[0] ?? { host: '', people: [] };
}
