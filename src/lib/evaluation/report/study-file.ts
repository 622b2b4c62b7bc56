// Why: what leaves a study lands on a disk, under a name that says what it is.
import { safeFileName } from '#lib/platform/files/index.ts';
import type { ReportedStudy } from './reported-study.ts';

/** A file to hand over: `name` is fit for a disk. */
export interface StudyFile {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** The name of a file of this study: what it is, then the study’s title. */
export function studyFileName({ title }: Pick<ReportedStudy, 'title'>, what: string, extension: string): string {
	return safeFileName(`${what} - ${title}.${extension}`) ?? `${what}.${extension}`;
}
