/** Why: the two engines look the same from outside; this is what they look like. */
import type { PGlite } from '@electric-sql/pglite';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Schema } from './schema.ts';

/** A connection to one of the two engines. `script` runs several statements on a held connection in one trip. */
export type Engine = {
	readonly kysely: Kysely<Schema>;
	readonly script: (connection: Kysely<Schema>, text: string) => Promise<void>;
	readonly close: () => Promise<void>;
} & ({ readonly kind: 'pglite'; readonly pglite: PGlite } | { readonly kind: 'postgres'; readonly pool: pg.Pool });
