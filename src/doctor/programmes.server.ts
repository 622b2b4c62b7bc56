/** Why: real schools must not sit in a demonstration, and a demonstration must not be taken for the real thing. */
import type { Config } from '#lib/platform/config/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { look, ok, wrong, type Finding } from './finding.ts';

/** Whether the address, the mode and the programmes fit together. */
export async function lookAtProgrammes(config: Config, database: Database): Promise<readonly Finding[]> {
	const programmes = await database.system.selectFrom('programme').select(['name', 'fictional']).execute();
	const real = programmes.filter((one) => !one.fictional);
	const fictional = programmes.filter((one) => one.fictional);
	const findings: Finding[] = [];
	if (config.LATERAL_DEMO && real.length > 0) {
		findings.push(wrong('Demo mode on a real programme: anyone may continue as anyone.', 'Unset LATERAL_DEMO.'));
	} else if (!config.LATERAL_DEMO && fictional.length > 0) {
		findings.push(
			look(
				'This database holds a fictional programme, made for a demonstration.',
				'For real work, begin with an empty data folder or database.',
			),
		);
	} else findings.push(ok(`${String(programmes.length)} programmes.`));
	if (config.LATERAL_DEMO) return findings;
	if (config.ORIGIN === undefined) {
		findings.push(
			look(
				'ORIGIN is not set, so links in mails lead to localhost.',
				'Set ORIGIN to the address people type, such as https://lateral.example.org.',
			),
		);
	} else if (config.ORIGIN.startsWith('http:')) {
		findings.push(
			look(
				'ORIGIN is not https: sign-in cookies travel in the open and passkeys do not work.',
				'Put a reverse proxy with a certificate in front (docs/hosts.md).',
			),
		);
	} else findings.push(ok(`The address is ${config.ORIGIN}.`));
	if (programmes.length === 0 && config.LATERAL_ADMINISTRATORS.length === 0) {
		findings.push(
			look(
				'There is no programme, and nobody may make one.',
				'Set LATERAL_ADMINISTRATORS to the e-mail addresses of those who may.',
			),
		);
	}
	return findings;
}
