/** Why: the embedded engine has one connection and takes one statement a call, so whoever holds it must be alone on it. */
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { addTrip, countTrip } from './trips.server.ts';
import type { Engine } from './engine-shape.ts';
import type { Schema } from './schema.ts';

/** What the engine keeps of its files in memory; the machine keeps the rest of them anyway, and shares that with others. */
const buffers = '32MB';

/** Opens (or makes) the embedded database in `folder`; `undefined` keeps it in memory. */
export async function openPGlite(folder: string | undefined, image?: Blob): Promise<Engine> {
	const plain = (text: string): string => text;
	const pglite = await PGlite.create({
		...(folder === undefined ? {} : { dataDir: folder }),
		...(image === undefined ? {} : { loadDataDir: image }),
		startParams: [...PGlite.defaultStartParams, '-c', `shared_buffers=${buffers}`],
		parsers: { [types.DATE]: plain, [types.TIME]: plain, [types.INT8]: Number, [types.NUMERIC]: Number },
	});
	const kysely = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }), log: countTrip });
	return {
		kind: 'pglite',
		kysely,
		pglite,
		script: async (_connection, text) => {
			addTrip();
			await pglite.exec(text);
		},
		close: async () => {
			await kysely.destroy();
			if (!pglite.closed) await pglite.close();
		},
	};
}
