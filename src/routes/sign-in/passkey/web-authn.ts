/** Why: a passkey is asked for by the browser itself; the little that stands between it and our server needs no library. */

/** How a passkey was refused: by the person or the device, because the sign-in is too old, or by the server. */
export type PasskeyRefusal = 'given-up' | 'sign-in-again' | 'refused';

/** Done, or why not. */
export type PasskeyOutcome = 'done' | PasskeyRefusal;

interface Descriptor {
	readonly id: string;
	readonly type: 'public-key';
	readonly transports?: AuthenticatorTransport[];
}

interface RequestOptions extends Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> {
	readonly challenge: string;
	readonly allowCredentials?: readonly Descriptor[];
}

interface CreationOptions extends Omit<
	PublicKeyCredentialCreationOptions,
	'challenge' | 'user' | 'excludeCredentials'
> {
	readonly challenge: string;
	readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
	readonly excludeCredentials?: readonly Descriptor[];
}

/** True where the browser knows passkeys at all. */
export function knowsPasskeys(): boolean {
	return 'PublicKeyCredential' in window;
}

/** Asks the device for a passkey of this site and signs in with it. */
export async function signInWithPasskey(): Promise<PasskeyOutcome> {
	const options = await ask<RequestOptions>('generate-authenticate-options');
	if (options === 'sign-in-again' || options === 'refused') return options;
	const found = await given(() =>
		navigator.credentials.get({
			publicKey: {
				...options,
				challenge: bytes(options.challenge),
				allowCredentials: descriptors(options.allowCredentials),
			},
		}),
	);
	if (!found) return 'given-up';
	const { authenticatorData, signature, userHandle, clientDataJSON } = found.response as AuthenticatorAssertionResponse;
	return send('verify-authentication', {
		response: {
			...outline(found),
			response: {
				clientDataJSON: text(clientDataJSON),
				authenticatorData: text(authenticatorData),
				signature: text(signature),
				...(userHandle ? { userHandle: text(userHandle) } : {}),
			},
		},
	});
}

/** Makes a passkey on this device for the person who is signed in, under `name`. */
export async function addPasskey(name: string): Promise<PasskeyOutcome> {
	const options = await ask<CreationOptions>('generate-register-options');
	if (options === 'sign-in-again' || options === 'refused') return options;
	const made = await given(() =>
		navigator.credentials.create({
			publicKey: {
				...options,
				challenge: bytes(options.challenge),
				user: { ...options.user, id: bytes(options.user.id) },
				excludeCredentials: descriptors(options.excludeCredentials),
			},
		}),
	);
	if (!made) return 'given-up';
	const response = made.response as AuthenticatorAttestationResponse;
	return send('verify-registration', {
		name,
		response: {
			...outline(made),
			response: {
				clientDataJSON: text(response.clientDataJSON),
				attestationObject: text(response.attestationObject),
				transports: response.getTransports(),
			},
		},
	});
}

function outline(credential: PublicKeyCredential): object {
	const { id, type, authenticatorAttachment } = credential;
	return {
		id,
		rawId: id,
		type,
		authenticatorAttachment,
		clientExtensionResults: credential.getClientExtensionResults(),
	};
}

function descriptors(list: readonly Descriptor[] = []): PublicKeyCredentialDescriptor[] {
	return list.map((one) => ({ ...one, id: bytes(one.id) }));
}

async function given(work: () => Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
	const credential = await work().catch(() => null);
	return credential === null ? undefined : (credential as PublicKeyCredential);
}

async function ask<Options>(what: string): Promise<Options | 'sign-in-again' | 'refused'> {
	const answer = await fetch(`/api/auth/passkey/${what}`);
	return answer.ok ? ((await answer.json()) as Options) : refusalOf(answer);
}

async function send(what: string, body: object): Promise<PasskeyOutcome> {
	const answer = await fetch(`/api/auth/passkey/${what}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	return answer.ok ? 'done' : refusalOf(answer);
}

function refusalOf(answer: Response): 'sign-in-again' | 'refused' {
	return answer.status === 401 || answer.status === 403 ? 'sign-in-again' : 'refused';
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
	const signs = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
	return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
