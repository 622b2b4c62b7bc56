/** Why: ninety minutes after school belong to the people in the room, so the champions may change every line of the plan. */
import { localise, type Locale } from '#lib/kernel/index.ts';
import { workshopAgenda } from '../templates/workshop-agenda.ts';

/** One part of the afternoon. A part whose title was never changed keeps `title` empty and speaks the reader's language. */
export interface AgendaPart {
	readonly code: string;
	readonly minutes: number;
	readonly title: string;
}

/** A part as it is read out: its clock times (HH:MM), its title, and what the champions do and say when we know. */
export interface AgendaLine extends AgendaPart {
	readonly from: string;
	readonly to: string;
	readonly shown: string;
	readonly how?: string;
	readonly say?: string;
}

/** What can be done to an agenda besides typing in it. */
export type AgendaMove =
	{ readonly kind: 'up' | 'down' | 'leave-out'; readonly code: string } | { readonly kind: 'add' };

/** The longest a part may last, in minutes, and the most parts; a plan beyond that is a slip of the finger. */
export const longestPart = 180;
export const mostParts = 20;

/** The 90-minute agenda that a workshop begins with. */
export const startingAgenda: readonly AgendaPart[] = workshopAgenda.map(({ code, minutes }) => ({
	code,
	minutes,
	title: '',
}));

/** Reads a stored agenda; whatever cannot be read is left out, and nothing at all is the starting agenda. */
export function readAgenda(stored: unknown): readonly AgendaPart[] {
	const parts = Array.isArray(stored) ? stored.flatMap(readPart) : [];
	return parts.length === 0 ? startingAgenda : parts;
}

function readPart(value: unknown): readonly AgendaPart[] {
	if (typeof value !== 'object' || value === null) return [];
	const { code, minutes, title } = value as Readonly<Record<string, unknown>>;
	if (typeof code !== 'string' || !/^[a-z0-9-]{1,40}$/.test(code)) return [];
	return [{ code, minutes: fitMinutes(Number(minutes)), title: typeof title === 'string' ? title : '' }];
}

/** Whole minutes from 1 to `longestPart`; 5 when it is not a number. */
export function fitMinutes(minutes: number): number {
	return Number.isFinite(minutes) ? Math.min(longestPart, Math.max(1, Math.round(minutes))) : 5;
}

/** The whole length in minutes. */
export function totalMinutes(parts: readonly AgendaPart[]): number {
	return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Moves, leaves out or adds a part; the last part cannot be left out, and a move past an end changes nothing. */
export function moveInAgenda(parts: readonly AgendaPart[], move: AgendaMove): readonly AgendaPart[] {
	if (move.kind === 'add')
		return parts.length >= mostParts ? parts : [...parts, { code: freshCode(parts), minutes: 5, title: '' }];
	const at = parts.findIndex(({ code }) => code === move.code);
	const part = parts[at];
	if (part === undefined) return parts;
	if (move.kind === 'leave-out') return parts.length === 1 ? parts : parts.toSpliced(at, 1);
	const to = move.kind === 'up' ? at - 1 : at + 1;
	return to < 0 || to >= parts.length ? parts : parts.toSpliced(at, 1).toSpliced(to, 0, part);
}

function freshCode(parts: readonly AgendaPart[]): string {
	let number = 1;
	while (parts.some(({ code }) => code === `own-${String(number)}`)) number += 1;
	return `own-${String(number)}`;
}

/** The agenda with its clock, from `starts` (HH:MM or HH:MM:SS), in the reader's language. */
export function agendaLines(parts: readonly AgendaPart[], starts: string, locale: Locale): readonly AgendaLine[] {
	let minute = Number(starts.slice(0, 2)) * 60 + Number(starts.slice(3, 5));
	return parts.map((part) => {
		const template = workshopAgenda.find(({ code }) => code === part.code);
		const from = clockAt(minute);
		minute += part.minutes;
		return {
			...part,
			from,
			to: clockAt(minute),
			shown: part.title.trim() || (template ? localise(template.title, locale) : ''),
			...(template ? { how: localise(template.how, locale), say: localise(template.say, locale) } : {}),
		};
	});
}

function clockAt(minute: number): string {
	const hours = Math.floor(minute / 60) % 24;
	return `${String(hours).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
