/** Why: a wrong setting must stop the start with a message that names it, not surprise a school months later. */
import * as v from 'valibot';

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'must be a port number'), v.transform(Number), v.maxValue(65_535));
const yesNo = v.pipe(
	v.picklist(['yes', 'no'], 'must be yes or no'),
	v.transform((text) => text === 'yes'),
);
const address = (protocols: RegExp, message: string) =>
	v.pipe(
		v.string(),
		v.url(message),
		v.check((text) => protocols.test(text), message),
	);
const emails = v.pipe(
	v.string(),
	v.transform((text) =>
		text
			.split(/[\s,;]+/)
			.filter(Boolean)
			.map((one) => one.toLowerCase()),
	),
	v.array(v.pipe(v.string(), v.email('must be e-mail addresses, parted by commas'))),
);

const schema = v.object({
	PORT: v.optional(port, '3000'),
	HOST: v.optional(v.string(), '0.0.0.0'),
	ORIGIN: v.optional(address(/^https?:/, 'must be the address people type, such as https://lateral.example.org')),
	LATERAL_DATA: v.optional(v.pipe(v.string(), v.minLength(1, 'must name a folder')), 'data'),
	DATABASE_URL: v.optional(address(/^postgres(ql)?:/, 'must look like postgres://user:password@host:5432/name')),
	DATABASE_CONNECTIONS: v.optional(
		v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, 'must be a number from 1 to 999'), v.transform(Number)),
		'10',
	),
	LATERAL_SECRET: v.optional(v.pipe(v.string(), v.minLength(32, 'must be at least 32 characters'))),
	LATERAL_DEMO: v.optional(yesNo, 'no'),
	LATERAL_ADMINISTRATORS: v.optional(emails, ''),
	LATERAL_CLOCK_FILE: v.optional(v.string()),
	SMTP_URL: v.optional(address(/^smtps?:/, 'must look like smtp://user:password@host:587')),
	MAIL_FROM: v.optional(v.string(), 'Lateral <lateral@localhost>'),
	OIDC_ISSUER: v.optional(address(/^https?:/, 'must be the issuer’s https address')),
	OIDC_CLIENT_ID: v.optional(v.string()),
	OIDC_CLIENT_SECRET: v.optional(v.string()),
	OIDC_NAME: v.optional(v.string(), 'Single sign-on'),
});

/** All settings, checked. Durations and sizes are not settings: they have one right value. */
export type Config = v.InferOutput<typeof schema>;

/** One setting that cannot be used, and why. Never carries the value: it may be a password. */
export interface ConfigProblem {
	readonly setting: string;
	readonly message: string;
}

/** Reads the environment. Gives the settings, or every problem in them at once. */
export function readConfig(
	environment: Readonly<Record<string, string | undefined>>,
):
	{ readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly ConfigProblem[] } {
	const known = Object.keys(schema.entries);
	const given = Object.fromEntries(
		known.flatMap((name) => {
			const value = environment[name];
			return value === undefined || value === '' ? [] : [[name, value]];
		}),
	);
	const unknown = Object.keys(environment)
		.filter((name) => name.startsWith('LATERAL_') && !known.includes(name) && !testing.has(name))
		.map((setting) => ({ setting, message: 'is not a setting of Lateral; look for a slip of the pen' }));
	const parsed = v.safeParse(schema, given);
	const wrong = (parsed.issues ?? []).map((issue) => ({
		setting: v.getDotPath(issue) ?? 'A setting',
		message: issue.message,
	}));
	const together = checkTogether(parsed.success ? parsed.output : undefined);
	const problems = [...wrong, ...unknown, ...together];
	return parsed.success && problems.length === 0 ? { ok: true, config: parsed.output } : { ok: false, problems };
}

const testing = new Set(['LATERAL_LOG_SQL', 'LATERAL_TIMINGS']);

function checkTogether(config: Config | undefined): readonly ConfigProblem[] {
	if (!config) return [];
	const problems: ConfigProblem[] = [];
	if (config.LATERAL_CLOCK_FILE !== undefined && !config.LATERAL_DEMO) {
		problems.push({ setting: 'LATERAL_CLOCK_FILE', message: 'moves time, so it works in demo mode only' });
	}
	if (
		config.OIDC_ISSUER !== undefined &&
		(config.OIDC_CLIENT_ID === undefined || config.OIDC_CLIENT_SECRET === undefined)
	) {
		problems.push({ setting: 'OIDC_CLIENT_ID', message: 'and OIDC_CLIENT_SECRET are needed when OIDC_ISSUER is set' });
	}
	return problems;
}
