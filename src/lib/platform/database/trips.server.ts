/** Why: a page may make few round trips to the database however many rows it shows, so each request counts its own. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { LogEvent } from 'kysely';

interface Trips {
	count: number;
}

const current = new AsyncLocalStorage<Trips>();

/** Runs `work` with its own count of round trips and gives both back. */
export async function withTrips<Value>(work: () => Promise<Value>): Promise<{ value: Value; trips: number }> {
	const trips: Trips = { count: 0 };
	const value = await current.run(trips, work);
	return { value, trips: trips.count };
}

/** Adds one trip to the request that is running, if any. */
export function addTrip(): void {
	const trips = current.getStore();
	if (trips) trips.count += 1;
}

/** Kysely's log hook: every statement is a trip (a transaction's begin and commit too), and a slow or failed one is worth a line when asked for. */
export function countTrip(event: LogEvent): void {
	addTrip();
	if (process.env['LATERAL_LOG_SQL'] === 'yes') {
		console.error(`${event.queryDurationMillis.toFixed(1)} ms`, event.query.sql.slice(0, 400));
	}
}
