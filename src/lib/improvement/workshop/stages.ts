/** Why: voting that could be opened again would tell, by the difference, how the last person voted. */

export const workshopStages = ['findings', 'ideas', 'voting', 'result'] as const;
/** What the wall and the phones show. */
export type WorkshopStage = (typeof workshopStages)[number];

/** Whether a workshop waits for its day, is under way, or is over. */
export type WorkshopStatus = 'planned' | 'open' | 'closed';

/** Whether the champions may show `to` now. Forwards and back, until the result is on the wall: that is the end of voting. */
export function mayShow(from: WorkshopStage, to: WorkshopStage): boolean {
	return from !== 'result' || to === 'result';
}

/** The stages that can be shown now, the present one left out. */
export function otherStages(from: WorkshopStage): readonly WorkshopStage[] {
	return workshopStages.filter((to) => to !== from && mayShow(from, to));
}

/** The stage that usually comes next; undefined at the end. */
export function stageAfter(stage: WorkshopStage): WorkshopStage | undefined {
	return workshopStages[workshopStages.indexOf(stage) + 1];
}
