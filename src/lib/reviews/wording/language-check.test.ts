import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFramework, questionsOf, rapidFramework } from '#lib/self-evaluation/index.ts';
import { checkLanguage } from './language-check.ts';
import { kinderWords } from './kinder-words.ts';

const words = (text: string): readonly string[] => checkLanguage(text).map((nudge) => nudge.word);

describe('checkLanguage', () => {
	it.each([
		['The daily routine in Year 1 is outstanding.', ['outstanding']],
		['Teaching is good and behaviour is excellent', ['good', 'excellent']],
		['Phonics requires improvement.', ['requires improvement']],
		['Writing required urgent improvement last year', ['required urgent improvement']],
		['It was taught inadequately, with weaknesses and poorer books.', ['inadequately', 'weaknesses', 'poorer']],
		['A strong standard, if not the expected standard', ['strong standard', 'expected standard']],
		['A failing school in special measures', ['failing', 'special measures']],
		['Satisfactory. Grade 2.', ['Satisfactory', 'Grade 2']],
		['Serious weaknesses in maths', ['Serious weaknesses']],
		['We liked the good teaching, and praise for good work as well', ['good', 'good']],
		['Wonderful displays; good practice guide', ['Wonderful', 'good']],
		['Mae’r addysgu’n rhagorol ac yn dda iawn.', ['rhagorol', 'dda']],
		['Gwelsom wersi da, addysgu ardderchog a gwaith o safon ragorol.', ['da', 'ardderchog', 'ragorol']],
		['Mae’r ddarpariaeth yn ddigonol ond yn annigonol i rai', ['ddigonol', 'annigonol']],
		["Roedd y cynllunio'n wael, yn wan ac yn anfoddhaol", ['wael', 'wan', 'anfoddhaol']],
		['Y gwendidau pennaf; ei wendid; ym mesurau arbennig', ['gwendidau', 'wendid', 'mesurau arbennig']],
		['Mae angen gwelliant brys ar y safon ddisgwyliedig', ['angen gwelliant brys', 'safon ddisgwyliedig']],
		['Roedd y canlyniadau’n siomedig ac yn ddrwg', ['siomedig', 'ddrwg']],
	])('points at the judgement in: %s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it.each([
		'Good morning! The goods lift holds a good deal of furniture.',
		'There was a good reason, in good time, for good; as good as new, for the good of all.',
		'We went to Good Shepherd on Good Friday.',
		'Two outstanding invoices and an outstanding balance',
		'Closed in exceptional circumstances; poor weather, no weak acids',
		'Parents who feel poorly served are asked', // "feel poorly" is about health
		'Failing that, ring the office.',
		'Bore da, os gwelwch yn dda. Prynhawn da!',
		'Mae’n dda gweld y plant. Mae’n ddrwg gen i.',
		'Da byw ar y fferm, gan Leonardo da Vinci',
		'Goodness, weakened, badge, Poorhouse, gradd, dagrau, gwanwyn',
		'',
		'   ',
	])('leaves alone: %s', (text) => {
		expect(words(text)).toEqual([]);
	});

	it('finds nothing to point at in the frameworks that we ship', () => {
		for (const { text, whyItMatters, prompts, evidence, versions } of [
			...questionsOf(defaultFramework),
			...questionsOf(rapidFramework),
		]) {
			for (const { en, cy } of [text, whyItMatters, ...prompts, ...evidence, ...Object.values(versions)]) {
				expect(words(`${en}\n${cy}`)).toEqual([]);
			}
		}
	});

	it('speaks softly about what somebody else said', () => {
		const [quoted] = checkLanguage('A pupil said “the clubs are good, they’re brilliant fun”.');
		expect(quoted).toMatchObject({ word: 'good', soft: true, suggestions: [] });
		expect(quoted?.message.en).toContain('someone else’s words');
		expect(checkLanguage("He said 'it's good' again")[0]?.soft).toBe(true);
		expect(checkLanguage('The children’s work is good and the teachers’ plans too')[0]?.soft).toBe(false);
		expect(checkLanguage('“Reading” is good, “writing” less so')[0]?.soft).toBe(false);
	});

	it('says what is meant in both languages and offers something better', () => {
		const [nudge] = checkLanguage('Mae’r arfer yn rhagorol.');
		expect(nudge).toMatchObject({ language: 'cy', kind: 'top-grade', soft: false });
		expect(nudge?.message).toEqual({
			en: '“rhagorol” sounds like a grade. What did you see?',
			cy: 'Mae “rhagorol” yn swnio fel gradd. Beth a welsoch?',
		});
		expect(nudge?.suggestions.length).toBeGreaterThan(1);
	});

	it('never offers a word that it would point at itself', () => {
		for (const { message, offers } of Object.values(kinderWords)) {
			for (const { en, cy } of [message, ...offers]) {
				expect(words(en), en).toEqual([]);
				expect(words(cy), cy).toEqual([]);
			}
		}
	});

	const pieces = fc.constantFrom(
		'good',
		'outstanding ',
		' “',
		'”',
		'"',
		'’',
		'da ',
		'rhagorol',
		'\n',
		'ŵ',
		'😀',
		'. ',
		'Urgent improvement ',
	);
	const prose = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(pieces).map((parts) => parts.join('')),
	);

	it('always points inside the text, in order, without overlap, and the same each time', () => {
		fc.assert(
			fc.property(prose, (text) => {
				const nudges = checkLanguage(text);
				let reached = 0;
				for (const { start, end, word } of nudges) {
					expect(start).toBeGreaterThanOrEqual(reached);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(text.slice(start, end)).toBe(word);
					expect(word).not.toBe('');
					reached = end;
				}
				expect(checkLanguage(text)).toEqual(nudges);
			}),
		);
	});

	it('keeps its places when harmless words are put in front', () => {
		fc.assert(
			fc.property(fc.nat({ max: 50 }), (count) => {
				const before = 'x '.repeat(count);
				expect(checkLanguage(`${before}It is outstanding.`)[0]?.start).toBe(before.length + 6);
			}),
		);
	});
});
