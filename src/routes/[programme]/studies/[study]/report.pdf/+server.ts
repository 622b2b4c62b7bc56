/** Why: a study’s report is printed and sent. */
import { studyFile } from '../study-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => studyFile(event, 'pdf');
