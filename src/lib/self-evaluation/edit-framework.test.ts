import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { editFramework } from './edit-framework.ts';
import type { FrameworkEdit } from './framework-edit.ts';
import { FrameworkContent, questionsOf } from './framework.ts';
import { checkFramework } from './check-framework.ts';
import { defaultFramework } from './frameworks/default.ts';

const both = (text: string) => ({ en: text, cy: text });
const codes = ['A', 'B', 'C', 'Z', 'A1', 'A2', 'B3', 'C9'];

const anyEdit: fc.Arbitrary<FrameworkEdit> = fc.oneof(
	fc.record({
		kind: fc.constant('about' as const),
		title: fc.constant(both('Ours')),
		introduction: fc.constant(both('')),
		licence: fc.string({ maxLength: 20 }),
	}),
	fc.record({ kind: fc.constant('add-theme' as const), title: fc.constant(both('New')) }),
	fc.record({
		kind: fc.constant('add-question' as const),
		theme: fc.constantFrom(...codes),
		text: fc.constant(both('To what extent?')),
	}),
	fc.record({
		kind: fc.constantFrom('move-theme' as const, 'move-question' as const),
		code: fc.constantFrom(...codes),
		by: fc.constantFrom(-1 as const, 1 as const),
	}),
	fc.record({
		kind: fc.constantFrom('remove-theme' as const, 'remove-question' as const),
		code: fc.constantFrom(...codes),
	}),
);

function apply(content: FrameworkContent, edit: FrameworkEdit): FrameworkContent {
	const edited = editFramework(content, edit);
	return edited.status === 'edited' ? edited.content : content;
}

describe('editFramework', () => {
	it('leaves a whole framework with every code used once, after any steps', () => {
		fc.assert(
			fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
				const after = edits.reduce(apply, defaultFramework);
				expect(v.is(FrameworkContent, after)).toBe(true);
				const kinds = checkFramework(after).map((problem) => problem.kind);
				expect(kinds).not.toContain('duplicate-code');
				expect(kinds).not.toContain('wrong-theme');
			}),
		);
	});

	it('puts a question back where it was when it is moved there and back', () => {
		const there = apply(defaultFramework, { kind: 'move-question', code: 'A2', by: 1 });
		expect(
			questionsOf(there)
				.slice(0, 3)
				.map(({ code }) => code),
		).toEqual(['A1', 'A3', 'A2']);
		expect(apply(there, { kind: 'move-question', code: 'A2', by: -1 })).toEqual(defaultFramework);
	});

	it('leaves the first where it is when it is moved up', () => {
		expect(apply(defaultFramework, { kind: 'move-theme', code: 'A', by: -1 })).toEqual(defaultFramework);
	});

	it('gives a new question the first free code of its theme', () => {
		const without = apply(defaultFramework, { kind: 'remove-question', code: 'B2' });
		expect(editFramework(without, { kind: 'add-question', theme: 'B', text: both('To what extent?') })).toMatchObject({
			status: 'edited',
			code: 'B2',
		});
	});

	it('lets empty prompts fall away and keeps the code and the theme', () => {
		const first = questionsOf(defaultFramework)[0]!;
		const { code, theme: _theme, ...texts } = first;
		const after = apply(defaultFramework, {
			kind: 'question',
			code,
			...texts,
			prompts: [both('One'), both(' '), { en: '', cy: 'Dau' }],
		});
		expect(questionsOf(after)[0]).toEqual({ ...first, prompts: [both('One'), { en: '', cy: 'Dau' }] });
	});

	it('says when what it is about is gone, and when there is no room', () => {
		expect(editFramework(defaultFramework, { kind: 'remove-theme', code: 'Q' })).toEqual({ status: 'gone' });
		const many = Array.from({ length: 30 }).reduce<FrameworkContent>(
			(content) => apply(content, { kind: 'add-theme', title: both('More') }),
			defaultFramework,
		);
		expect(many.themes).toHaveLength(20);
		expect(editFramework(many, { kind: 'add-theme', title: both('More') })).toEqual({ status: 'full' });
	});
});
