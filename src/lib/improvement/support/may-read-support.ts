/** Why: the board belongs to no one partnership, so whoever is in any of them may come to it. */
import { refuse, type Viewer } from '#lib/access/index.ts';
import type { Problem } from '#lib/kernel/index.ts';

/** The refusal for someone in no partnership and not of the programme's team; undefined for everybody else. */
export function refuseSupport(viewer: Viewer): Problem<'not-allowed' | 'not-found'> | undefined {
	const [first] = viewer.partnerships;
	return refuse(viewer, 'support.read', first ? { partnership: first.id } : {});
}
