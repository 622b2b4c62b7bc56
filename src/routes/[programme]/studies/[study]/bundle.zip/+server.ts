/** Why: a study’s numbers are checked by others. */
import { studyFile } from '../study-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => studyFile(event, 'bundle');
