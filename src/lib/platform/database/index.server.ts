/** Why: the door of the database room. */
export { Database, openDatabase, type DatabasePlace, type Settings, type Transaction } from './engine.server.ts';
export type { Engine } from './engine-shape.ts';
export { isMigrated, migrate, migrationNames } from './migrate.server.ts';
export { renderSchema } from './write-schema.server.ts';
export { withTrips } from './trips.server.ts';
export { containing } from './containing.ts';
export type { Schema } from './schema.ts';
