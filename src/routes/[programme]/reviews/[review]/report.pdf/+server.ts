/** Why: a report is taken into a room. */
import { reportFile } from '../report-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => reportFile(event, 'pdf');
