/** Why: a sign-in that ended under an open form must not cost anyone a word; the form comes back, ready to be sent again. */
import type { RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/**
 * Answers a POST from someone who is no longer signed in with 401. A script gets SvelteKit's failure, so that the page
 * stays as it is; a plain form gets a small page that carries every field and sends it again after a new sign-in.
 */
export async function keepWhatWasTyped(event: RequestEvent): Promise<Response> {
	if (event.request.headers.get('x-sveltekit-action') === 'true') {
		const data = JSON.stringify([{ problem: 1 }, 'signed-out']);
		return Response.json({ type: 'failure', status: 401, data }, { status: 401 });
	}
	const form = await event.request.formData().catch(() => new FormData());
	const fields = [...form.entries()]
		.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
		.map(([name, value]) => `<textarea hidden name="${escape(name)}">\n${escape(value)}</textarea>`)
		.join('\n');
	const action = escape(event.url.pathname + event.url.search);
	const next = encodeURIComponent('/signed-in');
	const html = `<!doctype html><html lang="${getLocale()}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(m.app_signed_out_title())} · Lateral</title>
<link rel="stylesheet" href="/plain.css"></head>
<body><main><h1>${escape(m.app_signed_out_title())}</h1><p>${escape(m.app_signed_out_text())}</p>
<ol><li><a href="/sign-in?next=${next}" target="_blank" rel="noopener">${escape(m.app_signed_out_first())}</a></li>
<li><form method="post" action="${action}">${fields}<button>${escape(m.app_signed_out_then())}</button></form></li></ol></main></body></html>`;
	return new Response(html, {
		status: 401,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy':
				"default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
		},
	});
}
