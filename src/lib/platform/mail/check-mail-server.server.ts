/** Why: a wrong mail password is better found by the doctor than by a head who cannot sign in. */
import { createTransport } from 'nodemailer';

/** Connects and signs in to the mail server without sending anything. Gives the fault in a word, or undefined. */
export async function checkMailServer(smtpUrl: string): Promise<string | undefined> {
	const transport = createTransport({
		url: smtpUrl,
		connectionTimeout: 5000,
		greetingTimeout: 5000,
		socketTimeout: 5000,
	});
	try {
		await transport.verify();
		return undefined;
	} catch (cause) {
		return cause instanceof Error && 'code' in cause ? String(cause.code) : 'it did not answer';
	} finally {
		transport.close();
	}
}
