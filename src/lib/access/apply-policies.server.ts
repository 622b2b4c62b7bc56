/** Why: the policies are declared, so bringing a database up to them is dropping what is there and writing them anew. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '#lib/platform/database/index.server.ts';
import { policies, type TablePolicy } from './policies.ts';
import { statusViews } from './status-views.ts';

const role = 'lateral_app';

function statementsFor(table: string, policy: TablePolicy): readonly string[] {
	const statements = [`alter table ${table} enable row level security`, `revoke all on ${table} from ${role}`];
	for (const action of ['select', 'insert', 'update', 'delete'] as const) {
		statements.push(`drop policy if exists lateral_${action} on ${table}`);
		const rule = policy[action];
		if (rule === undefined) continue;
		const columns = action === 'select' && policy.columns ? ` (${policy.columns.join(', ')})` : '';
		const clause =
			action === 'insert'
				? `with check (${rule})`
				: `using (${rule})${action === 'update' ? ` with check (${rule})` : ''}`;
		statements.push(
			`create policy lateral_${action} on ${table} for ${action} to ${role} ${clause}`,
			`grant ${action}${columns} on ${table} to ${role}`,
		);
	}
	return statements;
}

/** Writes every policy to the database, unless this very set is already there. Throws when a table has no entry. */
export async function applyPolicies(database: Database): Promise<void> {
	const version = createHash('sha256')
		.update(JSON.stringify([policies, statusViews]))
		.digest('hex');
	if (await stands(database, version)) return;
	const tables = await sql<{ name: string }>`
		select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%'`.execute(database.system);
	await database.asSystem(async (transaction) => {
		for (const { name } of tables.rows) {
			const policy = policies[name];
			if (!policy) throw new Error(`The table ${name} has no entry in src/lib/access/policies.ts.`);
			for (const statement of statementsFor(name, policy)) await sql.raw(statement).execute(transaction);
		}
		for (const [name, select] of Object.entries(statusViews)) {
			await sql.raw(`drop view if exists ${name}`).execute(transaction);
			await sql.raw(`create view ${name} with (security_barrier) as ${select}`).execute(transaction);
			await sql.raw(`grant select on ${name} to ${role}`).execute(transaction);
		}
		await transaction
			.insertInto('setting')
			.values({ key: 'policies', value: version })
			.onConflict((conflict) => conflict.column('key').doUpdateSet({ value: version }))
			.execute();
	});
}

/** Whether this very set was written here. A restored backup brings the note along, but not the policies it speaks of. */
async function stands(database: Database, version: string): Promise<boolean> {
	const found = await sql<{ stands: boolean }>`
		select exists (select from setting where key = 'policies' and value = ${version}) and not exists (
			select from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'public' and c.relkind = 'r' and c.relname not like 'kysely%' and not c.relrowsecurity
		) as stands`.execute(database.system);
	return found.rows[0]?.stands === true;
}
