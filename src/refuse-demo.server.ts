/** Why: in demo mode anyone may continue as anyone, so it must never open on real schools. */
import type { Database } from '#lib/platform/database/index.server.ts';

/** Thrown when a demonstration was to run on a database that holds a real programme. */
export class RealDataRefused extends Error {
	constructor(names: readonly string[]) {
		super(
			`Demo mode was refused: this database holds a real programme (${names.join(', ')}), and in demo mode anyone may continue as anyone. ` +
				'Unset LATERAL_DEMO to run it for real, or give the demonstration a folder of its own with LATERAL_DATA.',
		);
		this.name = 'RealDataRefused';
	}
}

/** Throws `RealDataRefused` when the database holds a programme that is not fictional. */
export async function refuseDemoOnRealData(database: Database): Promise<void> {
	const real = await database.system
		.selectFrom('programme')
		.select('name')
		.where('fictional', '=', false)
		.limit(3)
		.execute();
	if (real.length > 0) throw new RealDataRefused(real.map((row) => row.name));
}
