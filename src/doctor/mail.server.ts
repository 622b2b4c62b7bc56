/** Why: when mail does not go, nobody can sign in and nobody is told. */
import { sql } from 'kysely';
import type { Config } from '#lib/platform/config/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { checkMailServer } from '#lib/platform/mail/index.server.ts';
import { look, ok, wrong, type Finding } from './finding.ts';

interface Counts {
	readonly waiting: number;
	readonly stuck: number;
	readonly failed: number;
	readonly fault: string | null;
}

/** Whether a mail server is named and answers, and whether mails are stuck or were given up. */
export async function lookAtMail(config: Config, database: Database): Promise<readonly Finding[]> {
	const { rows } = await sql<Counts>`
		select count(*) filter (where sent_at is null and failure is null)::int as waiting,
			count(*) filter (where sent_at is null and failure is null and created_at < now() - interval '1 hour')::int as stuck,
			count(*) filter (where failure is not null and created_at > now() - interval '7 days')::int as failed,
			(array_agg(failure order by created_at desc) filter (where failure is not null))[1] as fault
		from mail`.execute(database.system);
	const counts = rows[0] ?? { waiting: 0, stuck: 0, failed: 0, fault: null };
	const findings: Finding[] = [];
	if (config.SMTP_URL === undefined) {
		findings.push(
			config.LATERAL_DEMO
				? ok('No mail is sent: the demonstration keeps it at /outbox.')
				: look(
						`No mail is sent, because SMTP_URL is not set; ${String(counts.waiting)} mails wait.`,
						'Set SMTP_URL and MAIL_FROM: people sign in by e-mail link.',
					),
		);
		return findings;
	}
	const fault = await checkMailServer(config.SMTP_URL);
	findings.push(
		fault === undefined
			? ok('The mail server answers.')
			: wrong(
					`The mail server does not take mail from us: ${fault}.`,
					'Look at SMTP_URL (server, port, user, password) and whether this machine may reach it.',
				),
	);
	if (config.MAIL_FROM.includes('@localhost'))
		findings.push(
			look(
				'Mail goes out from an address at localhost.',
				'Set MAIL_FROM to an address of yours that the mail server may send from.',
			),
		);
	if (counts.stuck > 0)
		findings.push(
			look(
				`${String(counts.stuck)} mails have waited for more than an hour.`,
				'They are tried again for about eight hours. Is the program running, and does the mail server take them?',
			),
		);
	if (counts.failed > 0)
		findings.push(
			look(
				`${String(counts.failed)} mails of the last week were given up; the last said: ${counts.fault ?? ''}.`,
				'Look at those addresses in the table mail (column failure).',
			),
		);
	return findings;
}
