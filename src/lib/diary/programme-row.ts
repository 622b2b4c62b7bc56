/** Why: the diary works for every programme without anybody signed in, so it names what it needs to know of one. */
import type { Viewer } from '#lib/access/index.ts';

/** A programme as the diary's jobs know it. */
export type ProgrammeRow = Viewer['programme'];
