/** Why: whoever typed the file must be told which place in it to mend, not that something somewhere is wrong. */
import * as v from 'valibot';
import { type RotaInput, rotaInputSchema } from './rota-input.ts';

/** What is wrong at one place. `path` is written like `people[3].schoolId`. */
export type InputProblem = { readonly path: string } & (
	| { readonly kind: 'shape'; readonly expected: string; readonly received: string; readonly says?: string }
	| { readonly kind: 'unknown-id'; readonly what: 'school' | 'cluster' | 'person'; readonly id: string }
	| { readonly kind: 'same-id'; readonly id: string; readonly first: string }
	| { readonly kind: 'school-twice'; readonly id: string; readonly first: string }
);

/** The input with its defaults, or everything that is wrong with it. */
export type ReadRotaInput =
	{ readonly ok: true; readonly input: RotaInput } | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads parsed JSON: first its shape, then whether every id it names exists and is unique. */
export function readRotaInput(raw: unknown): ReadRotaInput {
	const read = v.safeParse(rotaInputSchema, raw, { abortPipeEarly: true });
	if (!read.success) return { ok: false, problems: read.issues.map(shapeProblem) };
	const input: RotaInput = read.output;
	const problems = [...sameIds(input), ...schoolsTwice(input), ...unknownIds(input)];
	return problems.length === 0 ? { ok: true, input } : { ok: false, problems };
}

type Issue = v.InferIssue<typeof rotaInputSchema>;

function shapeProblem(issue: Issue): InputProblem {
	const keys = (issue.path ?? []).map(({ key }) => key);
	const path = keys.reduce<string>(
		(all, key) =>
			typeof key === 'number' ? `${all}[${String(key)}]` : all === '' ? String(key) : `${all}.${String(key)}`,
		'',
	);
	const own = ['check', 'regex'].includes(issue.type) ? { says: issue.message } : {};
	return {
		path: path === '' ? '(the whole file)' : path,
		kind: 'shape',
		expected: issue.expected ?? '',
		received: issue.received,
		...own,
	};
}

function sameIds(input: RotaInput): readonly InputProblem[] {
	return (['schools', 'clusters', 'people', 'conflicts', 'pins'] as const).flatMap((list) => {
		const seen = new Map<string, string>();
		return input[list].flatMap(({ id }, index): InputProblem[] => {
			const path = `${list}[${String(index)}].id`;
			const first = seen.get(id);
			if (first !== undefined) return [{ path, kind: 'same-id', id, first }];
			seen.set(id, path);
			return [];
		});
	});
}

function schoolsTwice({ clusters }: RotaInput): readonly InputProblem[] {
	const seen = new Map<string, string>();
	return clusters.flatMap(({ schoolIds }, cluster) =>
		schoolIds.flatMap((id, index): InputProblem[] => {
			const path = `clusters[${String(cluster)}].schoolIds[${String(index)}]`;
			const first = seen.get(id);
			if (first !== undefined) return [{ path, kind: 'school-twice', id, first }];
			seen.set(id, path);
			return [];
		}),
	);
}

type Named = readonly [path: string, what: 'school' | 'cluster' | 'person', id: string | undefined];

function unknownIds(input: RotaInput): readonly InputProblem[] {
	const known = {
		school: new Set(input.schools.map(({ id }) => id)),
		cluster: new Set(input.clusters.map(({ id }) => id)),
		person: new Set(input.people.map(({ id }) => id)),
	};
	return [...namedInLists(input), ...namedInPins(input)].flatMap(([path, what, id]): InputProblem[] =>
		id === undefined || known[what].has(id) ? [] : [{ path, kind: 'unknown-id', what, id }],
	);
}

function namedInLists(input: RotaInput): readonly Named[] {
	const at = (list: string, index: number, rest: string): string => `${list}[${String(index)}].${rest}`;
	return [
		...input.clusters.flatMap(({ schoolIds }, i) =>
			schoolIds.map((id, j): Named => [at('clusters', i, `schoolIds[${String(j)}]`), 'school', id]),
		),
		...input.people.flatMap(({ schoolId, alsoAt, helps }, i): Named[] => [
			[at('people', i, 'schoolId'), 'school', schoolId],
			...alsoAt.map((id, j): Named => [at('people', i, `alsoAt[${String(j)}]`), 'school', id]),
			...helps.map((id, j): Named => [at('people', i, `helps[${String(j)}]`), 'cluster', id]),
		]),
		...input.conflicts.flatMap(({ between }, i) =>
			between.map((side, j): Named =>
				'personId' in side
					? [at('conflicts', i, `between[${String(j)}].personId`), 'person', side.personId]
					: [at('conflicts', i, `between[${String(j)}].schoolId`), 'school', side.schoolId],
			),
		),
		...input.earlier.flatMap(({ hostSchoolId, visitorSchoolId }, i): Named[] => [
			[at('earlier', i, 'hostSchoolId'), 'school', hostSchoolId],
			[at('earlier', i, 'visitorSchoolId'), 'school', visitorSchoolId],
		]),
	];
}

function namedInPins({ pins }: RotaInput): readonly Named[] {
	return pins.flatMap((pin, i): Named[] => {
		const at = (rest: string): string => `pins[${String(i)}].${rest}`;
		switch (pin.kind) {
			case 'person':
				return [
					[at('hostSchoolId'), 'school', pin.hostSchoolId],
					[at('personId'), 'person', pin.personId],
				];
			case 'school':
				return [
					[at('hostSchoolId'), 'school', pin.hostSchoolId],
					[at('visitorSchoolId'), 'school', pin.visitorSchoolId],
				];
			case 'not':
				return [
					[at('hostSchoolId'), 'school', pin.hostSchoolId],
					[at('personId'), 'person', pin.personId],
				];
			case 'dates':
				return [[at('hostSchoolId'), 'school', pin.hostSchoolId]];
			case 'held':
				return [
					[at('review.hostSchoolId'), 'school', pin.review.hostSchoolId],
					[at('review.clusterId'), 'cluster', pin.review.clusterId],
					...peopleOfReview(pin.review).map((id): Named => [at('review'), 'person', id]),
				];
		}
	});
}

/** Everyone who comes: lead, reviewers, champions. */
function peopleOfReview(review: {
	readonly leadId: string;
	readonly reviewerIds: readonly string[];
	readonly championIds: readonly string[];
}): readonly string[] {
	return [review.leadId, ...review.reviewerIds, ...review.championIds];
}
