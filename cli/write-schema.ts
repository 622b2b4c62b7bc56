/** Why: `npm run schema` rewrites the table types after a migration has been added. */
import { writeFile } from 'node:fs/promises';
import { applyPolicies } from '#lib/access/index.server.ts';
import { migrate, openDatabase, renderSchema } from '#lib/platform/database/index.server.ts';

const database = await openDatabase({ kind: 'pglite', folder: undefined });
await migrate(database);
await applyPolicies(database);
await writeFile(new URL('../src/lib/platform/database/schema.ts', import.meta.url), await renderSchema(database));
await database.close();
