// What a slot is for nearly always says where its notes come from, so the chip is chosen before anyone looks for it.
import type { SourceKind } from '../rules/triangulation.ts';
import type { SlotKind } from '../templates/timetable-slot.ts';

const sources: Readonly<Partial<Record<SlotKind, SourceKind>>> = {
	tour: 'environment',
	lessons: 'lesson',
	pupils: 'pupils',
	staff: 'staff',
	work: 'work',
	documents: 'document',
	families: 'families',
	governors: 'governors',
};

/** The kind of source that notes of such a slot usually have; undefined when the slot says nothing about it. */
export function sourceOfSlot(kind: string | undefined): SourceKind | undefined {
	return kind !== undefined && Object.hasOwn(sources, kind) ? sources[kind as SlotKind] : undefined;
}
