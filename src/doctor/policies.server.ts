/** Why: the second wall holds only where it stands, so each table is looked at as a stranger would. */
import { sql } from 'kysely';
import { policies } from '#lib/access/index.ts';
import { newId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { ok, wrong, type Finding } from './finding.ts';

const mend = 'Stop Lateral and run: npm run lateral -- migrate. If it stays, restore a backup into a new database.';

/** Whether every table has its policies, and whether a stranger sees no row of any programme. */
export async function lookAtPolicies(database: Database): Promise<readonly Finding[]> {
	const { rows } = await sql<{ name: string; secured: boolean; has: string[] }>`
		select c.relname as name, c.relrowsecurity as secured,
			coalesce((select json_agg(lower(p.cmd)) from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname), '[]'::json) as has
		from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely%'
		order by c.relname`.execute(database.system);
	const bare = rows.filter(({ name, secured, has }) => {
		const wanted = policies[name];
		const actions = (['select', 'insert', 'update', 'delete'] as const).filter(
			(action) => wanted?.[action] !== undefined,
		);
		return !secured || !wanted || actions.length !== has.length || actions.some((action) => !has.includes(action));
	});
	const closed = rows.filter(({ name }) => policies[name]?.select !== undefined && policies[name].select !== 'true');
	const seen: string[] = [];
	for (const { name } of closed) {
		const found = await database
			.asViewer({ person: newId(), programme: newId() }, (tx) =>
				sql.raw(`select count(*)::int as n from "${name}"`).execute(tx),
			)
			.catch(() => undefined);
		const [row] = (found?.rows ?? []) as readonly { readonly n: number }[];
		if (row && row.n > 0) seen.push(name);
	}
	return [
		bare.length === 0
			? ok(`All ${String(rows.length)} tables have their row-level policies.`)
			: wrong(`These tables lack their row-level policies: ${bare.map((one) => one.name).join(', ')}.`, mend),
		seen.length === 0
			? ok('A stranger sees no row of any programme.')
			: wrong(`A stranger can see rows of: ${seen.join(', ')}.`, mend),
	];
}
