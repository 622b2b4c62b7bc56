import { actor } from '../../../../actor.server.ts';
import { reviewOf } from '../team-form.server.ts';
import type { LayoutServerLoad } from './$types';
import { stagesFor } from './stages.server.ts';

export const load: LayoutServerLoad = ({ locals, params }) => ({
	stages: stagesFor(actor(locals).viewer, reviewOf(params, locals)),
});
