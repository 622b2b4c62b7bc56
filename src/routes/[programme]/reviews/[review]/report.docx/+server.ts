/** Why: a school goes on writing in its own software. */
import { reportFile } from '../report-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => reportFile(event, 'word');
