/** Why: the search works on numbers; this is the one place where the input is turned into them and nothing else is asked. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { PlannedReview } from '../format/rota-input.ts';
import type { RotaPart, RotaWeights } from '../format/words.ts';
import type { RotaBook } from '../rules/book.ts';
import type { DayLine } from './day-line.ts';
import type { DaySet } from './day-set.ts';

/** Somebody who may take a part at a host; `days` are the first days of the visit on which they can. */
export interface Candidate {
	readonly person: number;
	readonly days: DaySet;
	/** Points that follow from this choice alone: journey, repetition, a small school. */
	readonly cost: number;
}

/** A review to be planned. */
export interface FrameHost {
	readonly schoolId: string;
	readonly clusterId: string;
	/** Position of the cluster among those of the frame. */
	readonly cluster: number;
	readonly visitDays: number;
	/** First days on which the host can receive. */
	readonly starts: DaySet;
	/** The last day of the visit that begins on a day. */
	readonly ends: Int32Array;
	readonly candidates: Readonly<Record<RotaPart, readonly Candidate[]>>;
	/** Decided: the person takes some part, or this one. */
	readonly mustCome: readonly { readonly person: number; readonly part: RotaPart | undefined }[];
	/** Decided: a reviewer comes from this school. */
	readonly mustVisit: readonly string[];
	readonly held: PlannedReview | undefined;
}

/** Somebody of the frame. Limits are days out in each term. */
export interface FramePerson {
	readonly id: string;
	/** Position of the school whose load counts. */
	readonly school: number;
	/** Every school the person works at. */
	readonly homes: readonly string[];
	readonly limit: number;
	readonly experienced: boolean;
}

/** Clusters that share people, ready for the search. Everything is in the order of ids, so the order of the file is not felt. */
export interface Frame {
	readonly book: RotaBook;
	readonly weights: RotaWeights;
	readonly line: DayLine;
	readonly hosts: readonly FrameHost[];
	readonly people: readonly FramePerson[];
	readonly schools: readonly { readonly id: string; readonly limit: number }[];
	readonly clusters: readonly { readonly id: string; readonly size: number }[];
	/** Pairs of people who must not be in one review. */
	readonly apart: ReadonlySet<string>;
	/** Days of each term that the window touches. */
	readonly terms: readonly DaySet[];
	/** For a cluster, the days of each of its stretches. */
	readonly stretches: readonly (readonly DaySet[])[];
	readonly dateOf: (day: number) => CalendarDate;
}

/** Names two people in `apart`, whichever comes first. */
export function pairOf(a: number, b: number): string {
	return a < b ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`;
}

/** Days out that a part at a host costs. */
export function outFor(frame: Frame, host: FrameHost, part: RotaPart): number {
	return part === 'champion' ? frame.book.input.rules.championDays : host.visitDays;
}
