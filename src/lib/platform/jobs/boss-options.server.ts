/** Why: pg-boss keeps its own few connections on a server, but must wait its turn on the embedded engine's only one. */
import { fromPglite, type ConstructorOptions } from 'pg-boss';
import type { Database } from '#lib/platform/database/index.server.ts';

/** How pg-boss reaches this database. `url` is the server's address; the embedded engine needs none. */
export function bossOptions(database: Database, url: string | undefined): ConstructorOptions {
	const { engine } = database;
	if (engine.kind === 'postgres') {
		if (url === undefined) throw new Error('Jobs on a server need its address.');
		return { connectionString: url, max: 2, application_name: 'lateral-jobs', backend: 'postgres' };
	}
	const direct = fromPglite(engine.pglite);
	return {
		backend: 'pglite',
		reindex: false,
		monitorVacuum: false,
		// Holding Kysely's connection keeps a use case's open transaction and a job's statement apart.
		db: { executeSql: (text, values) => engine.kysely.connection().execute(() => direct.executeSql(text, values)) },
	};
}
