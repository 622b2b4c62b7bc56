import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extensionOf, safeFileName } from './file-name.ts';
import { checkUpload, uploadLimit } from './upload-check.server.ts';
import { writeZip } from './write-zip.server.ts';

const zipOf = (parts: Readonly<Record<string, string>>) =>
	writeZip(
		Object.entries(parts).map(([name, text]) => ({ name, data: Buffer.from(text) })),
		new Date('2026-11-23T00:00:00Z'),
	);
const types = (main: string) => `<Types><Override ContentType="${main}"/></Types>`;
const plain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = zipOf({ '[Content_Types].xml': types(plain), 'word/document.xml': '<w/>' });
const files: Readonly<Record<string, Buffer>> = {
	pdf: Buffer.from('%PDF-1.7 ...'),
	docx,
	xlsx: zipOf({ '[Content_Types].xml': types('x'), 'xl/workbook.xml': '<w/>' }),
	pptx: zipOf({ '[Content_Types].xml': types('x'), 'ppt/presentation.xml': '<p/>' }),
	odt: zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
	ods: zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
	png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
	jpg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]),
	webp: Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1'),
	txt: Buffer.from('Ŵyn\r\n\tyn y cae'),
	csv: Buffer.from('\ufeffa,b\r\n1,2\r\n'),
};
const entries = Object.entries(files);

describe('a file is taken', () => {
	it.each(entries)('as .%s', (extension, bytes) => {
		const check = checkUpload(`Tŷ gwydr.${extension.toUpperCase()}`, bytes);
		expect(check.status).toBe('accepted');
		if (check.status === 'accepted') expect(check.name).toBe(`Tŷ gwydr.${extension.toUpperCase()}`);
	});

	it('only under the name that its content has', () => {
		for (const [extension] of entries) {
			for (const [other, bytes] of entries) {
				const same = extension === other || (['txt', 'csv'].includes(extension) && ['txt', 'csv'].includes(other));
				expect(checkUpload(`x.${extension}`, bytes).status).toBe(same ? 'accepted' : 'mismatch');
			}
		}
	});
});

describe('a file is refused', () => {
	it('when empty or too large', () => {
		expect(checkUpload('a.txt', Buffer.alloc(0)).status).toBe('empty');
		expect(checkUpload('a.txt', Buffer.alloc(uploadLimit, 'a')).status).toBe('accepted');
		expect(checkUpload('a.txt', Buffer.alloc(uploadLimit + 1, 'a'))).toEqual({
			status: 'too-large',
			limit: uploadLimit,
		});
	});

	it.each(['exe', 'html', 'svg', 'js', 'zip', 'doc', ''])('with the ending %j', (extension) => {
		expect(checkUpload(`a.${extension}`, Buffer.from('text')).status).toBe('unknown-type');
	});

	it('with macros, whatever it is called', () => {
		const main = 'application/vnd.ms-word.document.macroEnabled.main+xml';
		const macro = { '[Content_Types].xml': types(plain), 'word/document.xml': '<w/>' };
		expect(checkUpload('a.docm', docx).status).toBe('macros');
		expect(checkUpload('a.docx', zipOf({ ...macro, 'word/vbaProject.bin': 'x' })).status).toBe('macros');
		expect(checkUpload('a.docx', zipOf({ ...macro, 'WORD/VBAPROJECT.BIN': 'x' })).status).toBe('macros');
		expect(checkUpload('a.docx', zipOf({ ...macro, '[Content_Types].xml': types(main) })).status).toBe('macros');
		const basic = { mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/Standard/Module1.xml': 'x' };
		expect(checkUpload('a.odt', zipOf(basic)).status).toBe('macros');
	});

	it('when an archive is cut, doubled, or reaches outside', () => {
		expect(checkUpload('a.docx', docx.subarray(0, -9)).status).toBe('mismatch');
		const outside = { '[Content_Types].xml': types('x'), 'word/document.xml': 'x', '../../x': 'x' };
		expect(checkUpload('a.docx', zipOf(outside)).status).toBe('mismatch');
		const both = { '[Content_Types].xml': types('x'), 'word/document.xml': 'x', 'xl/workbook.xml': 'x' };
		expect(checkUpload('a.docx', zipOf(both)).status).toBe('mismatch');
	});

	it('when its text has controls or is not UTF-8', () => {
		expect(checkUpload('a.txt', Buffer.from('a\0b')).status).toBe('mismatch');
		expect(checkUpload('a.csv', Buffer.from('caf\xe9', 'latin1')).status).toBe('mismatch');
		expect(checkUpload('a.txt', Buffer.from('\x1b[31m')).status).toBe('mismatch');
	});
});

describe('names', () => {
	it.each([
		['../../etc/passwd.txt', 'passwd.txt'],
		['C:\\Users\\me\\plan.docx', 'plan.docx'],
		['a\u0000b\u202egnp.txt', 'abgnp.txt'],
		['  .hidden.txt ', 'hidden.txt'],
		['CON.txt', '_CON.txt'],
		['cyfarfod y tŷ 😀.pdf', 'cyfarfod y tŷ 😀.pdf'],
		['w\u0302yn.txt', 'ŵyn.txt'],
		['a\n\nb.txt', 'ab.txt'],
		['what?*<>.txt', 'what.txt'],
	])('%j becomes %j', (given, expected) => {
		expect(safeFileName(given)).toBe(expected);
	});

	it('are refused when nothing is left', () => {
		for (const name of ['', '...', '/', '\u0000', ' . '])
			expect(checkUpload(name, Buffer.from('x')).status).toBe('bad-name');
	});

	it('keep their ending when shortened, and are the same when cleaned again', () => {
		expect(safeFileName(`${'ŵ'.repeat(300)}.docx`)).toBe(`${'ŵ'.repeat(115)}.docx`);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
				const name = safeFileName(given);
				if (name === undefined) return true;
				expect(Array.from(name).length).toBeLessThanOrEqual(122);
				expect(name).not.toMatch(/[/\\\p{Cc}]/u);
				return extensionOf(name).length >= 0 && safeFileName(name) === name;
			}),
		);
	});
});
