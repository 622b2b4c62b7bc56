/** Why: the planner’s budgets are figures: how long it takes on real places, and what it gains over planning by hand. */
import { checkPlan, type RotaInput, scorePlan } from '#lib/rota/index.ts';
import { baselinePlans, planRota } from '#lib/rota/index.server.ts';
import { hasSharedData, inputFor, neighbourClusters, placedSchools, treatedClusters } from './rota-cases.ts';

type Print = (name: string, figure: string) => void;

/** Plans the study’s 89 clusters, 1,700 schools in 350 clusters, and one cluster of 15; prints time, proof and quality. */
export async function rota(print: Print): Promise<void> {
	if (!hasSharedData()) {
		console.log('\nThe rota is not measured: ../shared is not here.');
		return;
	}
	console.log('\nrota: who reviews whom and when');
	const schools = placedSchools();
	await measured(print, '89 clusters of the study', inputFor(treatedClusters(schools)), 30);
	await measured(print, '1,700 schools in 350 clusters', inputFor(neighbourClusters(schools, 350, 1700)), 60);
	await measured(print, 'one cluster of 15 schools', inputFor(neighbourClusters(schools, 1, 15)), 10);
}

async function measured(print: Print, name: string, input: RotaInput, seconds: number): Promise<void> {
	const started = performance.now();
	const outcome = await planRota({ kind: 'plan', input, seconds }).outcome;
	const took = `${((performance.now() - started) / 1000).toFixed(2)} s with the worker’s start`;
	if (outcome.kind !== 'plan') {
		print(`  ${name}`, `${took}, no plan (${outcome.kind})`);
		return;
	}
	const { reviews, score, proof } = outcome;
	const broken = checkPlan(input, reviews).length;
	const how = proof.best ? 'proved best' : `within ${(100 * proof.gap).toFixed(2)} % of the bound`;
	print(`  ${name}`, `${took}, ${String(reviews.length)} reviews, ${how}, ${String(broken)} rules broken`);
	for (const way of ['greedy', 'round-robin'] as const) {
		const other = baselinePlans(input, way);
		const hosts = new Set(other.reviews.map(({ hostSchoolId }) => hostSchoolId));
		const same = scorePlan(
			input,
			reviews.filter(({ hostSchoolId }) => hosts.has(hostSchoolId)),
		);
		const theirs = scorePlan(input, other.reviews);
		print(
			`    ${way}, where it finds a plan`,
			`${theirs.points.toFixed(0)} points against ${same.points.toFixed(0)} (${((100 * theirs.points) / same.points - 100).toFixed(0)} % worse), ${String(other.failed.length)} clusters without a plan`,
		);
	}
	const lines = score.lines.map(({ criterion, amount }) => `${criterion} ${String(Math.round(amount))}`);
	print('    what is in the plan', lines.join(', '));
}
