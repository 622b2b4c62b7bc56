import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoteFact, sourceKinds, supportWarnings, synthesisGrid } from './triangulation.ts';

const note: fc.Arbitrary<NoteFact> = fc
	.record({
		noteId: fc.uuid(),
		personId: fc.constantFrom('lena', 'rob', 'ceri'),
		source: fc.constantFrom(...sourceKinds),
		question: fc.constantFrom('q1', 'q2', 'elsewhere', undefined),
	})
	.map(({ question, ...rest }) => (question === undefined ? rest : { ...rest, questionId: question }));

describe('supportWarnings', () => {
	const saw = { noteId: '1', personId: 'lena', source: 'lesson' } as const;
	const heard = { noteId: '2', personId: 'rob', source: 'pupils' } as const;
	it.each<[string, readonly NoteFact[], readonly string[]]>([
		['nothing', [], ['no-evidence']],
		['one note', [saw], ['one-source', 'one-person']],
		['two people, one source', [saw, { ...heard, source: 'lesson' }], ['one-source']],
		['two sources, one person', [saw, { ...heard, personId: 'lena' }], ['one-person']],
		['two of each', [saw, heard], []],
	])('of a statement resting on %s', (_name, notes, kinds) => {
		expect(supportWarnings(notes).map(({ kind }) => kind)).toEqual(kinds);
	});
});

describe('synthesisGrid', () => {
	it('counts every note once, in a cell or as unplaced', () => {
		fc.assert(
			fc.property(fc.array(note), (notes) => {
				const grid = synthesisGrid(['q1', 'q2'], notes);
				const inCells = grid.rows.flatMap(({ cells }) =>
					cells.flatMap(({ byPerson }) => byPerson.map((each) => each.notes)),
				);
				expect(inCells.reduce((sum, each) => sum + each, 0) + grid.unplacedNoteIds.length).toBe(notes.length);
				for (const row of grid.rows) {
					expect(row.cells.map(({ source }) => source)).toEqual([...sourceKinds]);
					expect(row.cells.reduce((sum, cell) => sum + cell.notes, 0)).toBe(row.notes);
					const sources = row.cells.filter((cell) => cell.notes > 0).length;
					expect(row.warnings.some(({ kind }) => kind === 'one-source')).toBe(sources === 1);
					expect(row.warnings.some(({ kind }) => kind === 'no-evidence')).toBe(sources === 0);
				}
			}),
		);
	});
});
