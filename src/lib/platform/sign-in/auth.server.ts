/** Why: sign-in is a solved problem; better-auth keeps it (e-mail link, passkey, single sign-on) on our own tables. */
import { passkey } from '@better-auth/passkey';
import { betterAuth, type BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { genericOAuth, magicLink } from 'better-auth/plugins';
import { uuidv7 } from 'uuidv7';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Config } from '#lib/platform/config/index.ts';
import type { Schema } from '#lib/platform/database/index.server.ts';

/** How long a sign-in lasts without use, in seconds: a school week and the weekend after it. */
const sessionSeconds = 60 * 60 * 24 * 9;
/** How long a link in a mail works, in seconds. */
const linkSeconds = 60 * 30;

/** What sign-in needs from the house. `sendLink` writes the mail; `secret` signs the cookies. */
export interface AuthParts {
	readonly database: Kysely<Schema>;
	readonly config: Config;
	readonly origin: string;
	readonly secret: string;
	readonly sendLink: (email: string, token: string) => Promise<void>;
}

/**
 * Begins a sign-in for a person whom the house has recognised in another way: by an invitation that reached their mailbox,
 * or, in a demonstration, by choice. Only our own code can call it; no address leads here.
 */
function letIn() {
	return {
		id: 'let-in',
		endpoints: {
			letIn: createAuthEndpoint(
				'/let-in',
				{ method: 'POST', body: v.object({ personId: v.pipe(v.string(), v.uuid()) }), metadata: { SERVER_ONLY: true } },
				async (context) => {
					const user = await context.context.internalAdapter.findUserById(context.body.personId);
					if (!user) throw context.error('NOT_FOUND');
					const session = await context.context.internalAdapter.createSession(user.id);
					await setSessionCookie(context, { session, user });
					return context.json({ personId: user.id });
				},
			),
		},
	} satisfies BetterAuthPlugin;
}

/** Builds the sign-in service. One for each process. */
export function createAuth({ database, config, origin, secret, sendLink }: AuthParts) {
	const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config;
	const singleSignOn =
		issuer !== undefined && clientId !== undefined && clientSecret !== undefined
			? [
					genericOAuth({
						config: [
							{
								providerId: 'oidc',
								clientId,
								clientSecret,
								discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
								scopes: ['openid', 'profile', 'email'],
								pkce: true,
								disableSignUp: true,
							},
						],
					}),
				]
			: [];
	return betterAuth({
		appName: 'Lateral',
		baseURL: origin,
		basePath: '/api/auth',
		secret,
		database: { db: database, type: 'postgres' },
		trustedOrigins: [origin],
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { level: 'error' },
		advanced: {
			// With joins a sign-in and its person are one statement instead of two, on every page.
			database: { generateId: () => uuidv7(), joins: true },
			cookiePrefix: 'lateral',
			defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, secure: origin.startsWith('https:') },
			ipAddress: { ipAddressHeaders: [] },
		},
		user: {
			modelName: 'person',
			fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
			additionalFields: { language: { type: 'string', required: false, defaultValue: 'en', input: false } },
		},
		session: {
			modelName: 'session',
			expiresIn: sessionSeconds,
			updateAge: 60 * 60 * 24,
			fields: {
				userId: 'person_id',
				expiresAt: 'expires_at',
				ipAddress: 'ip_address',
				userAgent: 'user_agent',
				createdAt: 'created_at',
				updatedAt: 'updated_at',
			},
		},
		account: {
			fields: {
				userId: 'person_id',
				accountId: 'account_id',
				providerId: 'provider_id',
				accessToken: 'access_token',
				refreshToken: 'refresh_token',
				idToken: 'id_token',
				accessTokenExpiresAt: 'access_token_expires_at',
				refreshTokenExpiresAt: 'refresh_token_expires_at',
				createdAt: 'created_at',
				updatedAt: 'updated_at',
			},
			accountLinking: { enabled: true, trustedProviders: ['oidc'] },
		},
		verification: {
			fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
		},
		plugins: [
			magicLink({
				disableSignUp: true,
				expiresIn: linkSeconds,
				storeToken: 'hashed',
				sendMagicLink: ({ email, token }) => sendLink(email, token),
			}),
			passkey({
				rpName: 'Lateral',
				rpID: new URL(origin).hostname,
				origin,
				schema: {
					passkey: {
						fields: {
							publicKey: 'public_key',
							userId: 'person_id',
							credentialID: 'credential_id',
							deviceType: 'device_type',
							backedUp: 'backed_up',
							createdAt: 'created_at',
						},
					},
				},
			}),
			...singleSignOn,
			letIn(),
		],
	});
}

export type Auth = ReturnType<typeof createAuth>;
