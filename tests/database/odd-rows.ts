/** Why: what a backup is likeliest to spoil: odd letters, empty against nothing, lists in lists, and the last microsecond. */
import { sql } from 'kysely';
import { newId } from '#lib/kernel/index.ts';
import { recordEvent } from '#lib/platform/audit/index.server.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { FileStore } from '#lib/platform/files/index.server.ts';

/** Texts that quoting, escaping or line-splitting might spoil. */
export const oddTexts = [
	'Llŷn, dŵr, tŷ, ï, Ŵ',
	'two\nlines\r\nand a\ttab',
	'back\\slash \\n \\u0041 "quotes" \'single\' $1 $$',
	'🌊👩🏽‍🏫 \u2028 \u2029 \u0001 \u007f',
	'',
	'null',
	'[1,2]',
	'{"a": "b"}',
	' leading and trailing ',
];

/** Fills a programme with odd rows in several tables, an audit chain of `entries`, and one shared document. */
export async function fillOddRows(database: Database, files: FileStore, entries = 25): Promise<void> {
	const programmeId = newId();
	const schoolId = newId();
	const personId = newId();
	const stored = await files.keep(Buffer.from('%PDF-1.7 dŵr\n'.repeat(20_000)));
	await files.keep(Buffer.alloc(0));
	await files.keep(Buffer.from([0, 255, 10, 13, 34]));
	await database.asSystem(async (tx) => {
		await tx
			.insertInto('programme')
			.values({
				programme_id: programmeId,
				slug: 'odd',
				name: oddTexts[0] ?? '',
				terms: JSON.stringify({ odd: oddTexts, nothing: null }),
				fictional: true,
			})
			.execute();
		await tx
			.insertInto('school')
			.values({
				id: schoolId,
				country: 'wales',
				urn: '1',
				name: 'Ysgol',
				status: 'open',
				search: 'ysgol',
				latitude: 0.1 + 0.2,
				longitude: -4.000000000000001,
			})
			.execute();
		for (const [index, text] of oddTexts.entries()) {
			await tx
				.insertInto('person')
				.values({ id: index === 0 ? personId : newId(), name: text, email: `p${String(index)}@example.org` })
				.execute();
			await sql`insert into school_history (school_id, until_at, import_id, before)
				values (${schoolId}, timestamptz '2026-03-29 00:59:59.123456+00' + ${index} * interval '1 microsecond', ${newId()}, ${JSON.stringify({ [text]: [text, null, 1.5, { deep: [text] }] })})`.execute(
				tx,
			);
		}
		await sql`insert into school_history (school_id, until_at, import_id, before) values (${schoolId}, '0044-03-15 12:00:00+00 BC', ${newId()}, 'null'::jsonb)`.execute(
			tx,
		);
		const reviewId = await addReview(tx, programmeId, schoolId, personId);
		await tx
			.insertInto('review_document')
			.values({
				programme_id: programmeId,
				id: newId(),
				review_id: reviewId,
				host_school_id: schoolId,
				sha256: stored.hash,
				name: 'Cynllun.pdf',
				media_type: 'application/pdf',
				size: stored.size,
				shared_by: personId,
				shared_at: new Date(),
			})
			.execute();
		await tx
			.insertInto('mail')
			.values({ id: newId(), to_address: 'a@example.org', subject: 'Waiting', body: oddTexts[1] ?? '' })
			.execute();
	});
	for (let index = 0; index < entries; index += 1) {
		await database.asSystem((tx) =>
			recordEvent(tx, {
				programmeId,
				at: new Date(Date.UTC(2026, 0, 1, 0, index)),
				actorId: personId,
				verb: 'home.read',
				detail: { text: oddTexts[index % oddTexts.length] ?? '' },
			}),
		);
	}
}

async function addReview(
	tx: Parameters<Parameters<Database['asSystem']>[0]>[0],
	programmeId: string,
	schoolId: string,
	personId: string,
): Promise<string> {
	const [partnershipId, clusterId, frameworkId, cycleId, reviewId] = [newId(), newId(), newId(), newId(), newId()];
	const here = { programme_id: programmeId };
	await tx
		.insertInto('partnership')
		.values({ ...here, id: partnershipId, name: 'P' })
		.execute();
	await tx
		.insertInto('cluster')
		.values({ ...here, id: clusterId, partnership_id: partnershipId, name: 'C' })
		.execute();
	await tx
		.insertInto('framework')
		.values({ ...here, id: frameworkId, code: 'f', edition: 1, name: '{}', status: 'draft', content: '{}' })
		.execute();
	await tx
		.insertInto('cycle')
		.values({
			...here,
			id: cycleId,
			partnership_id: partnershipId,
			cluster_id: clusterId,
			number: 1,
			framework_id: frameworkId,
			opens_on: '2025-09-01',
			closes_on: '2026-07-31',
		})
		.execute();
	await tx
		.insertInto('review')
		.values({
			...here,
			id: reviewId,
			cycle_id: cycleId,
			cluster_id: clusterId,
			partnership_id: partnershipId,
			host_school_id: schoolId,
			mode: 'in-person',
			first_day: '2026-01-20',
			last_day: '2026-01-21',
			status: 'planned',
			missing_steps: [...oddTexts, '{,}', 'NULL'],
			created_by: personId,
			created_at: new Date(),
		})
		.execute();
	return reviewId;
}
