/** Why: who may take which part where is the heart of the rota, asked by planner, checker and screen alike. */
import type { RotaConflict, RotaPerson } from '../format/rota-input.ts';
import type { RotaPart } from '../format/words.ts';
import type { RotaBook } from './book.ts';

/** Why a person may not take a part at a host, dates aside. */
export type CannotTake =
	| { readonly kind: 'from-host' }
	| { readonly kind: 'other-cluster' }
	| { readonly kind: 'role' }
	| { readonly kind: 'training' }
	| { readonly kind: 'conflict'; readonly conflictId: string }
	| { readonly kind: 'pin'; readonly pinId: string };

/** Every reason against a person taking a part at a host, dates and the rest of the team aside; none means they may. */
export function whyNotTake(
	book: RotaBook,
	hostSchoolId: string,
	part: RotaPart,
	person: RotaPerson,
): readonly CannotTake[] {
	const reasons: CannotTake[] = [];
	if (schoolsOf(person).includes(hostSchoolId)) reasons.push({ kind: 'from-host' });
	if (!belongs(book, hostSchoolId, person)) reasons.push({ kind: 'other-cluster' });
	if (!person.roles.includes(part)) reasons.push({ kind: 'role' });
	const training = part === 'champion' ? 'champion' : 'reviewer';
	if (person.trainedFor?.includes(training) === false) reasons.push({ kind: 'training' });
	for (const conflict of book.input.conflicts) {
		if (keepsAway(conflict, hostSchoolId, person)) reasons.push({ kind: 'conflict', conflictId: conflict.id });
	}
	for (const pin of book.input.pins) {
		if (
			pin.kind === 'not' &&
			pin.personId === person.id &&
			(pin.hostSchoolId === undefined || pin.hostSchoolId === hostSchoolId)
		) {
			reasons.push({ kind: 'pin', pinId: pin.id });
		}
	}
	return reasons;
}

/** The schools a person works at, the one whose load counts first. */
export function schoolsOf({ schoolId, alsoAt }: RotaPerson): readonly string[] {
	return [schoolId, ...alsoAt];
}

/** Whether the person's school is in the host's cluster, or the person helps it. */
function belongs({ clusterOf }: RotaBook, hostSchoolId: string, person: RotaPerson): boolean {
	const cluster = clusterOf.get(hostSchoolId);
	if (cluster === undefined) return false;
	return person.helps.includes(cluster.id) || schoolsOf(person).some((id) => cluster.schoolIds.includes(id));
}

function keepsAway({ between }: RotaConflict, hostSchoolId: string, person: RotaPerson): boolean {
	const [a, b] = between;
	const isHost = (side: typeof a): boolean => 'schoolId' in side && side.schoolId === hostSchoolId;
	const isTheirs = (side: typeof a): boolean =>
		'personId' in side ? side.personId === person.id : schoolsOf(person).includes(side.schoolId);
	return (isHost(a) && isTheirs(b)) || (isHost(b) && isTheirs(a));
}

/** Pairs of people who must not be in the same review, each with the conflict that says so. */
export function apartPairs(book: RotaBook): readonly { readonly a: string; readonly b: string; readonly id: string }[] {
	return book.input.conflicts.flatMap(({ between: [a, b], id }) =>
		'personId' in a && 'personId' in b && a.personId !== b.personId ? [{ a: a.personId, b: b.personId, id }] : [],
	);
}
