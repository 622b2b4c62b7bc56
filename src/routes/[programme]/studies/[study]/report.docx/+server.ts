/** Why: a study’s report is quoted and worked on. */
import { studyFile } from '../study-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => studyFile(event, 'word');
