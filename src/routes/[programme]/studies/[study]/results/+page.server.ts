/** Why: the answer of one analysis, in a sentence first and in figures after. */
import { readChosen } from '../read-chosen.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => readChosen(locals, params, url);
