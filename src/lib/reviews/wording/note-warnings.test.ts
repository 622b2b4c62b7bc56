import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warnAboutNote, withSafeguardingLead } from './note-warnings.ts';

const seen = (text: string): readonly string[] => warnAboutNote(text).map(({ kind, word }) => `${kind}: ${word}`);

describe('warnAboutNote', () => {
	it.each([
		['Olivia read her work aloud', ['pupil-name: Olivia']],
		['We spoke to a boy called Rowan about maths', ['pupil-name: Rowan']],
		['Asked Kestrel (Y4) what helped', ['pupil-name: Kestrel']],
		['Kestrel (Year 4) said it was hard', ['pupil-name: Kestrel']],
		['In the hall Bramble, Year 6, told us', ['pupil-name: Bramble']],
		['The Year 4 pupil Juniper reads well', ['pupil-name: Juniper']],
		['Sat with pupil Summerfield', ['pupil-name: Summerfield']],
		['Ffion a Gruffydd yn darllen', ['pupil-name: Ffion', 'pupil-name: Gruffydd']],
		['Siaradais â Meinir (Bl 3) am y gwaith', ['pupil-name: Meinir']],
		['Roedd bachgen o’r enw Teifion yno', ['pupil-name: Teifion']],
		['Mrs Patel asked the class to stop', ['staff-name: Patel']],
		['Gofynnodd Mr Roberts a Miss Ann iddynt', ['staff-name: Roberts', 'staff-name: Ann']],
		['The teacher, Sarah, paused', ['staff-name: Sarah']],
		['Emily James in Year 4 read aloud', ['pupil-name: Emily James']],
		['Emily, James and Poppy read aloud', ['pupil-name: Emily', 'pupil-name: James', 'pupil-name: Poppy']],
		['Yusuf’s book and Anne-Marie (Y2)', ['pupil-name: Yusuf', 'pupil-name: Anne-Marie']],
	])('asks about the name in: %s', (text, expected) => {
		expect(seen(text)).toEqual(expected);
	});

	it.each([
		'',
		'Year 4 pupils read every Monday in English and Maths. In Year 5 they did not.',
		'Reading (Y4), Phonics (Year 1), Corridor, Mathematics in Year 3',
		'A Year 3 teacher asked the class; two boys answered in Welsh.',
		'Pupils in Year 6 study Anne Frank, Rosa Parks, Henry VIII and Roald Dahl.',
		'They walked to St Thomas Church and Ysgol Dewi Sant in May.',
		'Pupil Premium, Child Protection training and Pupil Voice',
		'They read Mr Men and Dr Seuss on Thursday. Miss out the next page.',
		'Will it last? Grace before lunch. Hope and Joy are two of their values.',
		'Blwyddyn 4 yn darllen bob dydd Llun yn Gymraeg. Disgyblion Blwyddyn 6 hefyd.',
		'The safeguarding policy is on the wall and staff were trained in September.',
		'Schools hit by the pandemic and hard hit by costs came to no harm',
		'They sang in harmony; the arts are not left out. A kind touch to the display.',
		'Mae’r cais am gymorth gan y cyngor; dim niwed i neb; llais y disgybl',
		'Yr hyn sy’n fy nharo yw pa mor dawel yw’r dosbarth',
	])('is content with: %s', (text) => {
		expect(seen(text)).toEqual([]);
	});

	it.each([
		['A girl had bruises on her arm', 'bruises'],
		['He said he was hit by an adult', 'hit by'],
		['She is afraid to go home', 'afraid to go home'],
		['He doesn’t want to go home', 'doesn’t want to go home'],
		['Signs of self-harm', 'self-harm'],
		['Talk of cutting herself', 'cutting herself'],
		['possible neglect', 'neglect'],
		['afraid of abuse', 'abuse'],
		['dad hits them', 'hits them'],
		['A safeguarding concern came up', 'safeguarding concern'],
		['She made a disclosure', 'made a disclosure'],
		['carries a knife to school', 'carries a knife'],
		['home alone every night', 'home alone'],
		['Roedd cleisiau ar ei fraich', 'cleisiau'],
		['Mae ganddo glais ar ei wyneb', 'glais'],
		['Mae’n cael ei guro', 'cael ei guro'],
		['Dywedodd fod rhywun yn ei daro gartref', 'ei daro'],
		['Mae Dad yn fy mwrw', 'fy mwrw'],
		['Mae arni ofn mynd adref', 'ofn mynd adref'],
		['sôn am hunan-niweidio', 'hunan-niweidio'],
		['arwyddion o gam-drin', 'gam-drin'],
		['esgeulustod posibl', 'esgeulustod'],
		['trais yn y cartref', 'trais'],
		['pryder diogelu', 'pryder diogelu'],
	])('stops the pen at: %s', (text, word) => {
		expect(seen(text)).toEqual([`safeguarding: ${word}`]);
	});

	it('says whom to tell, by name when it is known', () => {
		const [warning] = warnAboutNote('bruised');
		expect(warning?.message.en).toContain('{dsl}');
		const named = withSafeguardingLead(warning?.message ?? { en: '', cy: '' }, 'Jo Hartley');
		expect(named.en).toContain('speak to Jo Hartley now');
		expect(named.cy).toContain('dywedwch wrth Jo Hartley nawr');
		const unnamed = withSafeguardingLead(warning?.message ?? { en: '', cy: '' }, null);
		expect(unnamed.en).toContain('designated safeguarding lead');
		expect(unnamed.cy).toContain('berson diogelu dynodedig');
	});

	const pieces = fc.constantFrom(
		'Olivia',
		' (Y4)',
		'Mrs ',
		'Patel',
		' bruise',
		'.',
		'\n',
		' pupil ',
		'Ŵan',
		'😀',
		'’s ',
		' harm',
		'ofn mynd adref',
	);
	const prose = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pieces).map((parts) => parts.join('')),
	);

	it('always points inside the text, in order, at what it says, and the same each time', () => {
		fc.assert(
			fc.property(prose, (text) => {
				const warnings = warnAboutNote(text);
				let reached = 0;
				for (const { start, end, word } of warnings) {
					expect(start).toBeGreaterThanOrEqual(reached);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(text.slice(start, end)).toBe(word);
					reached = start;
				}
				expect(warnAboutNote(text)).toEqual(warnings);
			}),
		);
	});

	it('never asks about a note in small letters', () => {
		fc.assert(
			fc.property(prose, (text) => {
				expect(warnAboutNote(text.toLowerCase()).filter((warning) => warning.kind !== 'safeguarding')).toEqual([]);
			}),
		);
	});
});
