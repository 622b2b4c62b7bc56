/** Why: tests of the report start from the same place: feedback given, four notes, nothing written yet. */
import { newId, type EvidenceNoteId, type FindingId, type ReviewId } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import {
	confirmFacts,
	finaliseReport,
	readReport,
	recordEvidence,
	saveFinding,
	saveSection,
	sendDraft,
	writeResponse,
} from '#lib/reviews/index.server.ts';
import { actingAs } from './acting-as.ts';
import { buildWorld, personas, type Known, type World } from './personas/world.ts';

export interface ReportGround {
	readonly database: Database;
	readonly world: World;
	readonly reviewId: ReviewId;
	readonly notes: readonly EvidenceNoteId[];
	readonly findings: Readonly<Record<'saw' | 'strength' | 'explore', FindingId>>;
}

/** The world with its review back at feedback-given, without report or findings, and one note by each of the team. */
export async function reportGround(database: Database): Promise<ReportGround> {
	const world = await buildWorld(database);
	const reviewId = world.review as ReviewId;
	for (const table of [
		'finding_evidence',
		'accuracy_reply',
		'report_look',
		'report_grant',
		'report_section',
	] as const) {
		await database.system.deleteFrom(table).execute();
	}
	await database.system.deleteFrom('finding').execute();
	await database.system.deleteFrom('report').execute();
	await database.system.deleteFrom('evidence_note').execute();
	await database.system.updateTable('review').set({ status: 'feedback-given' }).execute();
	const notes = [newId<'evidence-note'>(), newId<'evidence-note'>(), newId<'evidence-note'>()];
	for (const [place, noteId] of notes.entries()) {
		const by = await actingAs(database, world, place === 0 ? 'lead-reviewer' : 'reviewer');
		const source = place === 0 ? ('document' as const) : ('lesson' as const);
		const seen = `seen ${place + 1}`;
		await recordEvidence(by, {
			reviewId,
			noteId,
			source,
			seen,
			inference: 'perhaps so',
			questionCode: 'focus',
			slotId: null,
		});
	}
	const findings = { saw: newId<'finding'>(), strength: newId<'finding'>(), explore: newId<'finding'>() };
	return { database, world, reviewId, notes, findings };
}

/** Writes a draft: a finding of each kind, the first resting on two notes, and the team's three sections. */
export async function writeDraft({ database, world, reviewId, notes, findings }: ReportGround): Promise<void> {
	const by = await actingAs(database, world, 'reviewer');
	for (const kind of ['saw', 'strength', 'explore'] as const) {
		const noteIds = kind === 'saw' ? notes.slice(0, 2) : [];
		const statement = `The ${kind} statement.`;
		must(
			await saveFinding(by, { reviewId, findingId: findings[kind], kind, questionCode: 'focus', statement, noteIds }),
		);
	}
	for (const section of ['context', 'research', 'support'] as const) {
		must(await saveSection(by, { reviewId, section, text: `The ${section}.`, version: 0 }));
	}
}

/** Carries the report on to a place on its way. */
export async function carryTo(ground: ReportGround, to: 'check' | 'final'): Promise<void> {
	const { database, world, reviewId } = ground;
	await writeDraft(ground);
	const lead = await actingAs(database, world, 'lead-reviewer');
	const host = await actingAs(database, world, 'host-head');
	must(await sendDraft(lead, { reviewId }));
	if (to === 'check') return;
	must(await writeResponse(host, { reviewId, text: 'We knew.', version: 0 }));
	const { version } = await database.system.selectFrom('report').select('version').executeTakeFirstOrThrow();
	must(await confirmFacts(host, { reviewId, version }));
	must(await finaliseReport(lead, { reviewId }));
}

/** Fails the test when a step that should work did not. */
export function must(result: { readonly ok: boolean }): void {
	if (!result.ok) throw new Error(`a step was refused: ${JSON.stringify(result)}`);
}

/**
 * Which parts each persona can get at, by the use case and by asking the tables outright. Only those with any are named;
 * the two ways must agree on who has something.
 */
export async function readersNow(
	{ database, world, reviewId }: ReportGround,
	now?: Date,
): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const persona of personas.filter((one): one is Known => one !== 'signed-out' && one !== 'stranger')) {
		const by = await actingAs(database, world, persona, now);
		const report = await readReport(by, { reviewId });
		const shown = report.ok
			? [
					...new Set([
						...report.value.findings.map(({ kind }) => kind),
						...report.value.texts.map(({ section }) => section),
					]),
				]
			: [];
		const rows = await by.transaction(async (tx) => [
			...(await tx.selectFrom('finding').select('kind as part').where('shared_for_workshop', '=', false).execute()),
			...(await tx.selectFrom('report_section').select('section as part').execute()),
		]);
		const reachable = new Set<string>(rows.map(({ part }) => part));
		const beyond = shown.filter((part) => !reachable.has(part));
		if (beyond.length > 0) throw new Error(`${persona} is shown what the tables refuse: ${beyond.join()}`);
		if (shown.length > 0 || reachable.size > 0) {
			found[persona] = shown.sort().join(' ');
			const hidden = [...reachable].filter((part) => !(shown as string[]).includes(part)).sort();
			if (hidden.length > 0) found[persona] += ` (not shown: ${hidden.join(' ')})`;
		}
	}
	return found;
}
