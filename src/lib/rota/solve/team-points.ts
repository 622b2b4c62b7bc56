/** Why: the search compares plans of one frame; this gives their points exactly as the score does, dates aside. */
import type { Frame } from '../compile/frame.ts';
import { championPairing } from '../score/score-plan.ts';
import { loadPrices } from './loads.ts';
import type { WhoChoice } from './who.ts';

/** The points of teams: every line of the score but crowding. Agrees with `scorePlan` on the same people. */
export function teamPoints(frame: Frame, who: WhoChoice): number {
	const price = loadPrices(frame);
	const perSchool = new Map<number, number>();
	const perPerson = new Map<number, number>();
	const visits = new Set<string>();
	let points = 0;
	for (const [index, host] of frame.hosts.entries()) {
		const team = who[index];
		if (team === undefined) continue;
		const parts = [
			{ part: 'lead' as const, person: team.lead },
			...team.reviewers.map((person) => ({ part: 'reviewer' as const, person })),
			...team.champions.map((person) => ({ part: 'champion' as const, person })),
		];
		for (const { part, person } of parts) {
			const school = frame.people[person]?.school ?? 0;
			points += host.candidates[part].find((one) => one.person === person)?.cost ?? 0;
			perSchool.set(school, (perSchool.get(school) ?? 0) + 1);
			perPerson.set(person, (perPerson.get(person) ?? 0) + 1);
			if (part !== 'champion') visits.add(`${frame.schools[school]?.id ?? ''}\n${host.schoolId}`);
		}
		points +=
			frame.weights.champions * championPairing(team.champions.map((one) => frame.people[one]?.experienced === true));
	}
	for (const count of perSchool.values()) points += price.school(count);
	for (const count of perPerson.values()) points += price.person(count);
	const mutual = [...visits].filter((key) => {
		const [from = '', to = ''] = key.split('\n');
		return from < to && visits.has(`${to}\n${from}`);
	});
	return points + frame.weights.mutual * mutual.length;
}
