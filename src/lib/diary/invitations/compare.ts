/** Why: what is booked and what people were told are compared, so whoever moved a thing, every calendar follows. */
import type { CalendarDate } from '#lib/kernel/index.ts';
import type { DiaryEvent, Slot } from '../events/diary-event.ts';

/** What a person was last told of one thing. */
export interface Told {
	readonly uid: string;
	readonly personId: string;
	readonly status: 'invited' | 'cancelled';
	readonly on: CalendarDate;
	readonly fingerprint: string;
	readonly sequence: number;
}

/** What one person is to be told now; `after` is the sequence of what they were told before. */
export type Change =
	| { readonly kind: 'invite'; readonly event: DiaryEvent; readonly personId: string; readonly fingerprint: string }
	| {
			readonly kind: 'update';
			readonly event: DiaryEvent;
			readonly personId: string;
			readonly fingerprint: string;
			readonly after: number;
	  }
	| { readonly kind: 'cancel'; readonly uid: string; readonly personId: string; readonly after: number };

/** The fingerprint of an event: whatever changes it must reach people's calendars. */
export function fingerprint({
	kind,
	on,
	hours,
	day,
	host,
	people,
}: Slot & { readonly people: readonly string[] }): string {
	const time = hours === undefined ? 'day' : `${hours.starts}-${hours.ends}`;
	const part = day === undefined ? '' : `${String(day.at)}/${String(day.of)}`;
	return [kind, on, time, part, host, ...people].join('|');
}

/**
 * The changes that bring everyone's calendar into step with what is booked. `quiet` people asked for no invitations:
 * nothing new is put into their calendar, but what stands there is still moved or taken away. What lies before `today`
 * stays where it was: it happened, or it did not, and a calendar is no place to argue.
 */
export function compare(
	wanted: readonly DiaryEvent[],
	told: readonly Told[],
	quiet: ReadonlySet<string>,
	today: CalendarDate,
): readonly Change[] {
	const keyOf = (uid: string, personId: string): string => `${uid} ${personId}`;
	const before = new Map(told.map((one) => [keyOf(one.uid, one.personId), one]));
	const changes: Change[] = [];
	const kept = new Set<string>();
	for (const event of wanted) {
		if (event.on < today) continue;
		const print = fingerprint(event);
		for (const personId of event.people) {
			const key = keyOf(event.uid, personId);
			kept.add(key);
			const known = before.get(key);
			if (known?.status === 'invited' && known.fingerprint === print) continue;
			if (known?.status !== 'invited' && quiet.has(personId)) continue;
			changes.push(
				known === undefined
					? { kind: 'invite', event, personId, fingerprint: print }
					: { kind: 'update', event, personId, fingerprint: print, after: known.sequence },
			);
		}
	}
	for (const one of told) {
		if (one.status === 'cancelled' || one.on < today || kept.has(keyOf(one.uid, one.personId))) continue;
		changes.push({ kind: 'cancel', uid: one.uid, personId: one.personId, after: one.sequence });
	}
	return changes;
}
