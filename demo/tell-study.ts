/** Why: an evaluator’s page has a study on it that stands where the choice is hers: matched, frozen, and its outcome still closed. */
import { freezeStudy, loadTrialStudy, readAnalyses, startRun } from '#lib/evaluation/index.server.ts';
import { newId } from '#lib/kernel/index.ts';
import type { House } from '../src/open-house.server.ts';
import { actingAs, given } from './acting.ts';

/** The evaluator loads the fictional trial, freezes it and matches its schools. */
export async function tellStudy(house: House, slug: string, evaluator: string): Promise<void> {
	const by = await actingAs(house, slug, evaluator);
	const { id } = given(
		await loadTrialStudy(by, house.database, {
			id: newId(),
			title: 'The trial',
			question: 'Did maths results rise more in schools with the programme than in schools like them without it?',
			analysis: 'As the article planned it',
		}),
	);
	given(await freezeStudy(by, id));
	const [analysis] = given(await readAnalyses(by, id)).analyses;
	if (!analysis) throw new Error('The trial brings no analysis.');
	const run = given(await startRun(by, house.database, { id: newId(), studyId: id, analysisId: analysis.id }));
	await run.ended;
}
