import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dayOfWeek, type CalendarDate } from '#lib/kernel/index.ts';
import { agreementItems, generateTrial, items, trialGenerator, waves } from './index.ts';

const bytes = (seed: number): string =>
	createHash('sha256')
		.update(JSON.stringify(generateTrial(seed)))
		.digest('hex')
		.slice(0, 16);

test('the same seed gives the same bytes for ever: whoever changes them changes the generator’s name', () => {
	expect([trialGenerator, bytes(2018), bytes(1)]).toEqual([
		'fictional-trial-1',
		'7073b50bd1c80ad2',
		'a69ca12a77bd4855',
	]);
	expect(bytes(2018)).toBe(bytes(2018));
	expect(bytes(2 ** 53 - 1)).not.toBe(bytes(2018));
});

describe.each([2018, 0, 7, 2 ** 40 + 3])('seed %d', (seed) => {
	const trial = generateTrial(seed);
	const school = new Map(trial.schools.map((one) => [one.id, one]));
	const left = new Map(trial.withdrawals.map(({ school: id, date }) => [id, date]));
	const session = new Map(trial.sessions.map((one) => [one.id, one]));
	const stillThere = (id: string, date: CalendarDate): boolean => date < (left.get(id) ?? '9999');

	test('everything says that it is fictional, and ids are given once', () => {
		expect(trial.fictional).toBe(true);
		for (const one of [...trial.schools, ...trial.clusters]) {
			expect(one.fictional).toBe(true);
			expect(one.name).toMatch(/^Fictional /u);
		}
		for (const rows of [trial.schools, trial.clusters, trial.sessions, trial.reviews, trial.sources])
			expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});

	test('matched schools name each other and share region and quintile', () => {
		const matched = trial.schools.filter(({ matchedWith }) => matchedWith !== null);
		expect(matched).toHaveLength(2 * 374);
		for (const one of matched) {
			const other = school.get(one.matchedWith ?? '');
			expect(other).toMatchObject({ matchedWith: one.id, region: one.region, idaciQuintile: one.idaciQuintile });
			expect(other?.group).not.toBe(one.group);
		}
	});

	test('the case-study clusters are a deprived urban northern and a wealthier rural southern one, of five each', () => {
		for (const [visited, region, setting, quintiles] of [
			['case-north', 'North West', 'urban', [4, 5]],
			['case-south', 'South West', 'rural', [1, 2]],
		] as const) {
			const cluster = trial.clusters.find((one) => one.visited === visited);
			expect(cluster).toMatchObject({ region, setting });
			const own = trial.schools.filter((one) => one.cluster === cluster?.id);
			expect(own).toHaveLength(5);
			for (const one of own) expect(quintiles).toContain(one.idaciQuintile);
		}
	});

	test('nobody attends, hosts or leads after leaving, and nobody attends a cancelled session', () => {
		for (const { session: id, school: own, people } of trial.attendance) {
			const offered = session.get(id);
			expect(offered?.cluster).toBe(school.get(own)?.cluster);
			if (people === 0 || offered === undefined) continue;
			expect(offered.status).toBe('held');
			expect(stillThere(own, offered.date)).toBe(true);
		}
		for (const review of trial.reviews) {
			expect(stillThere(review.school, review.date)).toBe(true);
			expect(stillThere(review.leadSchool, review.date)).toBe(true);
			expect(review.leadSchool).not.toBe(review.school);
			expect(school.get(review.leadSchool)?.cluster).toBe(school.get(review.school)?.cluster);
		}
	});

	test('a school’s reviews follow each other, each workshop follows its review, and all fall on working days', () => {
		for (const reviews of Map.groupBy(trial.reviews, (review) => review.school).values())
			expect(reviews.map(({ date }) => date)).toEqual(reviews.map(({ date }) => date).toSorted());
		for (const { date, workshop } of trial.reviews) if (workshop !== null) expect(workshop.date > date).toBe(true);
		const days = [
			...trial.sessions.map(({ date }) => date),
			...trial.reviews.flatMap(({ date, workshop }) => [date, workshop?.date ?? date]),
			...trial.withdrawals.map(({ date }) => date),
			...trial.sources.map(({ date }) => date),
		];
		expect(days.every((day) => dayOfWeek(day) <= 5)).toBe(true);
	});

	test('reasons fit their time: no COVID before it came, no planned end before the end', () => {
		for (const { date, reasons } of trial.withdrawals) {
			expect(new Set(reasons).size).toBe(reasons.length);
			if (reasons.includes('covid')) expect(date >= '2020-03-20').toBe(true);
			if (reasons.includes('planned-end')) expect(date >= '2020-07-01').toBe(true);
		}
	});

	test('everybody answered every item of their survey, in its words', () => {
		for (const wave of waves) {
			const own = trial.answers.filter((answer) => answer.wave === wave);
			const people = new Set(own.map(({ respondent }) => respondent));
			for (const item of items) {
				const given = own.filter((answer) => answer.item === item.code);
				const asked = (item.waves as readonly string[]).includes(wave);
				expect(new Set(given.map(({ respondent }) => respondent)).size).toBe(asked ? people.size : 0);
				expect(new Set(given.map(({ respondent, answer }) => respondent + answer)).size).toBe(given.length);
			}
			for (const { code } of agreementItems(wave))
				expect(own.every(({ item, answer }) => item !== code || /^[1-5]$/u.test(answer))).toBe(true);
			const group = wave === 'comparison' ? 'comparison' : 'treatment';
			expect(own.every((answer) => school.get(answer.school)?.group === group)).toBe(true);
		}
	});

	test('what was observed was there to be observed', () => {
		const known = new Set([...session.keys(), ...trial.reviews.map(({ id }) => id)]);
		for (const { row, observed } of trial.sources)
			if (row === 'T2f' || row === 'T2g') expect(known.has(observed ?? '')).toBe(true);
	});
});
