/** Why: one review of a story, as far along the cycle as its status says. */
import { createHash } from 'node:crypto';
import { addDays, newId } from '#lib/kernel/index.ts';
import { recordEvent } from '#lib/platform/audit/index.server.ts';
import { hasReached } from '#lib/reviews/index.ts';
import type { ReviewKey } from './review-key.ts';
import type { ReviewStory } from './story.ts';
import { tellImprovement } from './tell-improvement.ts';
import type { Teller } from './teller.ts';

/** Stores one review with everything its status implies. */
export async function tellReview(
	teller: Teller,
	place: { readonly cycleId: string; readonly clusterId: string; readonly partnershipId: string },
	story: ReviewStory,
): Promise<void> {
	const { tx, programme: programme_id } = teller;
	const review_id = newId();
	const host_school_id = teller.school(story.host);
	const key: ReviewKey = { programme_id, review_id, host_school_id };
	const first = teller.day(story.visit);
	const last = story.days === 2 ? teller.day(story.visit + 1) : first;
	const reached = (step: Parameters<typeof hasReached>[1]): boolean => hasReached({ status: story.status }, step);
	const lead = teller.person(story.lead);
	const host = [...teller.people.values()].find((person) => person.schoolId === host_school_id);
	if (!host) throw new Error(`${story.host} has no head.`);
	const planned = teller.at(addDays(first, -60), '09:00');
	await tx
		.insertInto('review')
		.values({
			programme_id,
			id: review_id,
			cycle_id: place.cycleId,
			cluster_id: place.clusterId,
			partnership_id: place.partnershipId,
			host_school_id,
			mode: 'in-person',
			first_day: first,
			last_day: last,
			status: story.status,
			created_by: teller.person(story.coordinator).id,
			created_at: planned,
		})
		.execute();
	const accepted = reached('team-confirmed') ? teller.at(addDays(first, -20), '16:00') : null;
	const members = [
		{ name: story.lead, part: 'lead-reviewer' as const },
		{ name: story.reviewer, part: 'reviewer' as const },
		...story.champions.map((name) => ({ name, part: 'champion' as const })),
	];
	await tx
		.insertInto('review_member')
		.values(
			members.map(({ name, part }) => ({
				...key,
				person_id: teller.person(name).id,
				part,
				school_id: teller.person(name).schoolId,
				partnership_id: place.partnershipId,
				accepted_rules_at: reached('pre-review-agreed') ? accepted : null,
			})),
		)
		.execute();
	if (story.question) {
		const agreed = reached('pre-review-agreed') ? teller.at(addDays(first, -14), '15:30') : null;
		await tx
			.insertInto('review_plan')
			.values({
				...key,
				focus_question: story.question.text,
				focus_code: story.question.code,
				focus_agreed_by_host: agreed,
				focus_agreed_by_lead: agreed,
				meeting_on: addDays(first, -14),
				safeguarding_lead: story.safeguarding ?? '',
			})
			.execute();
	}
	for (const slot of story.timetable ?? []) {
		await tx
			.insertInto('timetable_slot')
			.values({
				...key,
				id: newId(),
				day: 1,
				starts: slot.from,
				ends: slot.to,
				kind: slot.kind,
				title: slot.title,
				place: slot.place ?? '',
				people: slot.people ?? '',
			})
			.execute();
	}
	if (reached('evidence-shared')) await tellDocument(teller, key, host.id, first, nameOfPlan(story.host));
	const notes = await tellNotes(teller, key, story, first);
	await tellReport(teller, key, story, { first, last, notes, hostId: host.id, leadId: lead.id });
	await tellImprovement(teller, key, place.partnershipId, story, { last, hostId: host.id });
	await recordEvent(tx, {
		programmeId: programme_id,
		at: planned,
		actorId: teller.person(story.coordinator).id,
		verb: 'review.plan',
		subjectId: review_id,
		hostSchoolId: host_school_id,
	});
}

/** Schools that work in Welsh name their files in Welsh. */
function nameOfPlan(host: string): string {
	return host.startsWith('Ysgol ') ? 'Y cynllun gwella yn gryno.txt' : 'Improvement plan in brief.txt';
}

async function tellDocument(teller: Teller, key: ReviewKey, by: string, first: string, name: string): Promise<void> {
	const words = 'Improvement plan in brief\n\nThis file belongs to a fictional school.\n';
	await teller.tx
		.insertInto('review_document')
		.values({
			...key,
			id: newId(),
			sha256: createHash('sha256').update(words).digest('hex'),
			name,
			media_type: 'text/plain',
			size: Buffer.byteLength(words),
			shared_by: by,
			shared_at: teller.at(addDays(first as never, -10), '17:00'),
		})
		.execute();
}

/** The text of the one document that every demonstration review shares. */
export const demoDocument = 'Improvement plan in brief\n\nThis file belongs to a fictional school.\n';

async function tellNotes(
	teller: Teller,
	key: ReviewKey,
	story: ReviewStory,
	day: string,
): Promise<ReadonlyMap<string, string>> {
	const ids = new Map<string, string>();
	const cited = new Set((story.findings ?? []).flatMap((finding) => [...finding.rests, ...(finding.differs ?? [])]));
	const sent = hasReached({ status: story.status }, 'accuracy-check');
	for (const note of story.notes ?? []) {
		const id = newId();
		ids.set(note.key, id);
		const at = teller.at(day, note.clock);
		await teller.tx
			.insertInto('evidence_note')
			.values({
				...key,
				id,
				author_id: teller.person(note.by).id,
				source: note.source,
				seen: note.seen,
				inference: note.inference ?? '',
				question_code: note.question ?? story.question?.code ?? null,
				noted_at: at,
				received_at: at,
				cited: sent && cited.has(note.key),
			})
			.execute();
	}
	return ids;
}

interface Reporting {
	readonly first: string;
	readonly last: string;
	readonly notes: ReadonlyMap<string, string>;
	readonly hostId: string;
	readonly leadId: string;
}

async function tellReport(
	teller: Teller,
	key: ReviewKey,
	story: ReviewStory,
	{ first, last, notes, hostId, leadId }: Reporting,
): Promise<void> {
	const { tx } = teller;
	const reached = (step: Parameters<typeof hasReached>[1]): boolean => hasReached({ status: story.status }, step);
	if (!reached('report-draft')) return;
	const sent = reached('accuracy-check');
	const final = reached('report-agreed');
	await tx
		.insertInto('report')
		.values({
			...key,
			status: final ? 'final' : sent ? 'accuracy-check' : 'draft',
			question: story.question?.text ?? '',
			first_day: first,
			last_day: last,
			sent_at: sent ? teller.at(addDays(last as never, 5), '18:10') : null,
			facts_agreed_at: final ? teller.at(addDays(last as never, 9), '12:00') : null,
			facts_agreed_by: final ? hostId : null,
			final_at: final ? teller.at(addDays(last as never, 12), '12:00') : null,
		})
		.execute();
	for (const [section, text] of Object.entries(story.sections ?? {})) {
		await tx
			.insertInto('report_section')
			.values({ ...key, section: section as 'context', text, with_host: sent })
			.execute();
	}
	for (const [place, finding] of (story.findings ?? []).entries()) {
		const id = newId();
		await tx
			.insertInto('finding')
			.values({
				...key,
				id,
				position: place + 1,
				kind: finding.kind,
				question_code: finding.question ?? story.question?.code ?? null,
				statement: finding.statement,
				with_host: sent,
				shared_for_workshop: sent && (finding.forWorkshop ?? false),
			})
			.execute();
		const trail = [
			...finding.rests.map((note) => ({ note, bearing: 'supports' as const })),
			...(finding.differs ?? []).map((note) => ({ note, bearing: 'differs' as const })),
		];
		for (const { note, bearing } of trail) {
			await tx
				.insertInto('finding_evidence')
				.values({ ...key, finding_id: id, note_id: notes.get(note) ?? '', bearing })
				.execute();
		}
	}
	for (const reply of story.replies ?? []) {
		await tx
			.insertInto('accuracy_reply')
			.values({
				...key,
				id: newId(),
				about: reply.about,
				text: reply.text,
				by_person_id: hostId,
				at: teller.at(addDays(last as never, 7), '17:30'),
				answer: reply.answer ?? null,
				answered_by: reply.answer === undefined ? null : leadId,
				answered_at: reply.answer === undefined ? null : teller.at(addDays(last as never, 8), '08:15'),
			})
			.execute();
	}
	for (const grant of story.grants ?? []) {
		await tx
			.insertInto('report_grant')
			.values({
				...key,
				id: newId(),
				to_kind: grant.to,
				to_organisation_id: grant.to === 'trust' ? (teller.trusts.get(story.host) ?? null) : null,
				sections: [...grant.sections],
				granted_by: hostId,
				granted_at: teller.at(addDays(last as never, 13), '09:00'),
				until_on: addDays(teller.today, 120),
			})
			.execute();
	}
}
