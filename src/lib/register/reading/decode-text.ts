// The register's files arrive as UTF-8 or as Windows-1252, sometimes both in one file, and never say which.

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lineFeed = 0x0a;

/** What Windows-1252 has at 0x80 to 0x9f; the five holes keep their control character. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of whole lines of a file: UTF-8 where the bytes are UTF-8, otherwise, line by line, Windows-1252.
 * A byte-order mark is kept as U+FEFF; the caller drops it at the start of a file.
 */
export function decodeText(bytes: Uint8Array): string {
	const whole = decodeUtf8(bytes);
	if (whole !== undefined) return whole;
	let text = '';
	let from = 0;
	while (from < bytes.length) {
		const end = bytes.indexOf(lineFeed, from);
		const line = bytes.subarray(from, end === -1 ? bytes.length : end + 1);
		text += decodeUtf8(line) ?? decodeWindows1252(line);
		from += line.length;
	}
	return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return utf8.decode(bytes);
	} catch {
		return undefined;
	}
}

function decodeWindows1252(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += byte >= 0x80 && byte <= 0x9f ? high.charAt(byte - 0x80) : String.fromCharCode(byte);
	return text;
}
