import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionAnswer } from './action-answer.ts';

const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean());

describe('actionAnswer', () => {
	it('reads back every plain value, wherever the list holds it', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), plain), (values) => {
				const names = Object.keys(values);
				const places = Object.fromEntries(names.map((name, at) => [name, names.length - at]));
				const data = JSON.stringify([places, ...names.map((name) => values[name]).reverse()]);
				expect(actionAnswer(JSON.stringify({ type: 'success', status: 200, data }))).toEqual({
					type: 'success',
					data: values,
				});
			}),
		);
	});

	it('reads what devalue writes of a refused form, and leaves out what is not plain', () => {
		const data =
			'[{"problem":1,"message":2,"fields":3,"typed":4,"theirs":6},"stale","Someone changed it",[],{"text":5},"mine",{"version":7},3]';
		expect(actionAnswer(JSON.stringify({ type: 'failure', status: 409, data }))).toEqual({
			type: 'failure',
			status: 409,
			data: { problem: 'stale', message: 'Someone changed it' },
		});
	});

	it('tells a redirection and nonsense apart', () => {
		expect(actionAnswer(JSON.stringify({ type: 'redirect', status: 303, location: '/x' }))).toEqual({
			type: 'redirect',
			location: '/x',
		});
		expect(actionAnswer('{"type":"success","data":"-1"}')).toEqual({ type: 'success', data: {} });
		for (const text of ['<html>', 'null', '[]', '{}', '{"type":"failure"}'])
			expect(actionAnswer(text)).toEqual({ type: 'error' });
	});
});
