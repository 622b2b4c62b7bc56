/** Why: a link in the demonstration's outbox must be the link that was sent, and nothing else may become one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailParts } from './mail-parts.ts';

test('an address is found without the full stop after it', () => {
	expect(mailParts('Open https://x.example/a?b=c. It works (https://x.example/d) once.')).toEqual([
		{ text: 'Open ' },
		{ text: 'https://x.example/a?b=c', href: 'https://x.example/a?b=c' },
		{ text: '. It works (' },
		{ text: 'https://x.example/d', href: 'https://x.example/d' },
		{ text: ') once.' },
	]);
});

test('no text is lost, and only http addresses are links', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constant('javascript:alert(1)')), { maxLength: 6 }),
			(texts) => {
				const parts = mailParts(texts.join(' '));
				expect(parts.map((part) => part.text).join('')).toBe(texts.join(' '));
				for (const { href } of parts) if (href !== undefined) expect(href).toMatch(/^https?:\/\//);
			},
		),
	);
});
