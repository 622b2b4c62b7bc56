/** Why: a share gives exactly its parts to exactly its people until exactly its end, and every look is in the host's log. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReportSection } from '#lib/access/index.ts';
import { newId, type GrantId } from '#lib/kernel/index.ts';
import { readHome } from '#lib/improvement/index.server.ts';
import { worldNow } from './personas/world.ts';
import {
	chooseWorkshopFindings,
	exportReport,
	readReport,
	readSharing,
	shareReport,
	takeBackShare,
	type ShareReport,
} from '#lib/reviews/index.server.ts';
import { actingAs } from './acting-as.ts';
import { openTestDatabase } from './open.ts';
import { carryTo, must, readersNow, reportGround, writeDraft, type ReportGround } from './report-ground.ts';

let ground: ReportGround;
beforeEach(async () => {
	ground = await reportGround(await openTestDatabase());
});
afterEach(() => ground.database.close());

const as = (persona: Parameters<typeof actingAs>[2], now?: Date) =>
	actingAs(ground.database, ground.world, persona, now);
const tomorrow = new Date(worldNow.getTime() + 24 * 60 * 60 * 1000);
const dayAfter = new Date(worldNow.getTime() + 48 * 60 * 60 * 1000);
const origin = 'https://lateral.test';
const insiders = ['host-head', 'host-senior', 'lead-reviewer', 'reviewer'];

async function share(
	toKind: ShareReport['toKind'],
	sections: readonly ReportSection[],
	more: Partial<ShareReport> = {},
) {
	const grantId = newId<'grant'>();
	const input = {
		reviewId: ground.reviewId,
		grantId,
		toKind,
		toId: null,
		sections,
		untilOn: null,
		note: '',
		origin,
		...more,
	};
	must(await shareReport(await as('host-head'), input));
	return grantId;
}

/** Who reads what now, besides the host's leaders and the team. */
async function guestsNow(now?: Date): Promise<Record<string, string>> {
	const readers = await readersNow(ground, now);
	return Object.fromEntries(Object.entries(readers).filter(([persona]) => !insiders.includes(persona)));
}

test('each kind of share reaches its own people and nobody else', async () => {
	await carryTo(ground, 'final');
	const { world } = ground;
	expect(await guestsNow()).toEqual({});
	const kinds: readonly (readonly [ShareReport['toKind'], string | null, Record<string, string>])[] = [
		['governors', null, { governor: 'strength' }],
		['staff', null, { 'host-teacher': 'strength' }],
		['partnership-lead', null, { 'partnership-lead': 'strength' }],
		['associate', null, { associate: 'strength' }],
		['trust', world.trust, { 'trust-officer': 'strength' }],
		['school', world.schools.fourth, { 'partnership-lead': 'strength' }],
		['person', world.people.champion, { champion: 'strength' }],
	];
	for (const [kind, toId, expected] of kinds) {
		const grantId = await share(kind, ['strength'], { toId });
		expect(await guestsNow(), kind).toEqual(expected);
		must(await takeBackShare(await as('host-senior'), { reviewId: ground.reviewId, grantId }));
		expect(await guestsNow(), `${kind}, taken back`).toEqual({});
	}
});

test('whoever a share lets in hears of it once, with a link and its last day and no word of the report', async () => {
	await carryTo(ground, 'final');
	const { database, world } = ground;
	const mails = () =>
		database.system
			.selectFrom('mail')
			.select(['person_id', 'subject', 'body'])
			.where('subject', 'like', '%lets you read%')
			.orderBy('created_at')
			.execute();
	const told: readonly (readonly [ShareReport['toKind'], string | null, readonly string[]])[] = [
		['governors', null, ['governor']],
		['trust', world.trust, ['trust-officer']],
		['partnership-lead', null, ['partnership-lead']],
		['associate', null, ['associate']],
		['school', world.schools.fourth, ['partnership-lead']],
		['person', world.people.champion, ['champion']],
	];
	const people = new Map(Object.entries(world.people).map(([persona, id]) => [id as string, persona]));
	for (const [kind, toId, expected] of told) {
		const before = (await mails()).length;
		await share(kind, ['saw'], { toId, untilOn: '2026-12-18' });
		const fresh = (await mails()).slice(before);
		expect(
			fresh.map((mail) => people.get(mail.person_id ?? '')),
			kind,
		).toEqual(expected);
		for (const { body } of fresh) {
			expect(body).toContain(`${origin}/`);
			expect(body).toContain('until Friday 18 December 2026');
			expect(body).toMatch(/^Hello \w/);
		}
	}
	const grantId = await share('staff', ['saw']);
	const all = (await mails()).length;
	must(
		await shareReport(await as('host-head'), {
			reviewId: ground.reviewId,
			grantId,
			toKind: 'staff',
			toId: null,
			sections: ['saw'],
			untilOn: null,
			note: '',
			origin,
		}),
	);
	expect((await mails()).length).toBe(all);
});

test('whoever a report is shared with finds it on their home page until it is taken back', async () => {
	await carryTo(ground, 'final');
	const found = async () => {
		const home = await readHome(await as('governor'));
		if (!home.ok) throw new Error(home.problem);
		return home.value.shared.map((one) => one.reviewId);
	};
	expect(await found()).toEqual([]);
	const grantId = await share('governors', ['saw']);
	expect(await found()).toEqual([ground.reviewId]);
	must(await takeBackShare(await as('host-head'), { reviewId: ground.reviewId, grantId }));
	expect(await found()).toEqual([]);
});

test('governors see only their parts, on screen and on paper, with no trail and no word of the rest', async () => {
	await carryTo(ground, 'final');
	await share('governors', ['saw', 'response']);
	const governor = await as('governor');
	const report = await readReport(governor, { reviewId: ground.reviewId });
	if (!report.ok) throw new Error(report.problem);
	expect(report.value.findings.map(({ kind, trail }) => [kind, trail])).toEqual([['saw', []]]);
	expect(report.value.texts.map(({ section }) => section)).toEqual(['response']);
	expect(report.value).toMatchObject({
		reviewStatus: null,
		replies: [],
		question: 'To what extent do children catch up?',
	});
	expect(JSON.stringify(report.value)).not.toMatch(/explore statement|strength statement|The context|seen 1/);
	const word = await exportReport(governor, { reviewId: ground.reviewId, form: 'word', locale: 'en' });
	expect(word.ok).toBe(true);
	const rows = await governor.transaction(async (tx) => ({
		notes: await tx.selectFrom('evidence_note').select('id').execute(),
		trail: await tx.selectFrom('finding_evidence').select('note_id').execute(),
		replies: await tx.selectFrom('accuracy_reply').select('id').execute(),
		grants: await tx.selectFrom('report_grant').select('id').execute(),
		looks: await tx.selectFrom('report_look').select('id').execute(),
	}));
	expect(rows).toEqual({ notes: [], trail: [], replies: [], grants: [], looks: [] });
});

test('a share ends after its last day, and a report that is still the team’s cannot be shared', async () => {
	const host = await as('host-head');
	const input = {
		reviewId: ground.reviewId,
		toKind: 'governors',
		toId: null,
		sections: ['saw'],
		note: '',
		origin,
	} as const;
	await writeDraft(ground);
	expect(await shareReport(host, { ...input, grantId: newId(), untilOn: null })).toMatchObject({
		problem: 'wrong-state',
	});
	await ground.database.close();
	ground = await reportGround(await openTestDatabase());
	await carryTo(ground, 'check');
	await share('governors', ['saw'], { untilOn: '2026-11-24' });
	expect(await guestsNow(tomorrow)).toEqual({ governor: 'saw' });
	expect(await guestsNow(dayAfter)).toEqual({});
});

test('shares that say nothing, are over already, or reach beyond the host are refused', async () => {
	await carryTo(ground, 'final');
	const host = await as('host-head');
	const { world, reviewId } = ground;
	const input = {
		reviewId,
		toKind: 'governors',
		toId: null,
		sections: ['saw'],
		untilOn: null,
		note: '',
		origin,
	} as const;
	const fieldsOf = async (more: Partial<ShareReport>) => {
		const result = await shareReport(host, { ...input, grantId: newId(), ...more });
		return result.ok ? [] : (result.fields ?? []).map(({ field }) => field);
	};
	expect(await fieldsOf({ sections: [] })).toEqual(['sections']);
	expect(await fieldsOf({ untilOn: '2026-11-22' })).toEqual(['until']);
	expect(await fieldsOf({ toKind: 'person' })).toEqual(['to']);
	expect(await fieldsOf({ toKind: 'person', toId: world.people['head-elsewhere'] })).toEqual(['to']);
	expect(await fieldsOf({ toKind: 'school', toId: world.schools.elsewhere })).toEqual(['to']);
	expect(await fieldsOf({ toKind: 'trust', toId: newId() })).toEqual(['to']);
	const grantId = newId<'grant'>();
	must(await shareReport(host, { ...input, grantId }));
	must(await shareReport(host, { ...input, grantId }));
	expect(await ground.database.system.selectFrom('report_grant').select('id').execute()).toEqual([{ id: grantId }]);
});

test('champions and staff see the findings chosen for the workshop and no others', async () => {
	await carryTo(ground, 'final');
	const { reviewId, findings } = ground;
	const statements = async (persona: 'champion' | 'host-teacher' | 'partnership-lead') => {
		const by = await as(persona);
		const rows = await by.transaction((tx) => tx.selectFrom('finding').select('id').orderBy('position').execute());
		return rows.map(({ id }) => id);
	};
	expect(await statements('champion')).toEqual([]);
	const host = await as('host-head');
	must(await chooseWorkshopFindings(host, { reviewId, findingIds: [findings.saw, findings.explore, newId()] }));
	expect(await statements('champion')).toEqual([findings.saw, findings.explore]);
	expect(await statements('host-teacher')).toEqual([findings.saw, findings.explore]);
	expect(await statements('partnership-lead')).toEqual([]);
	expect(await readReport(await as('champion'), { reviewId })).toMatchObject({ problem: 'not-allowed' });
	must(await chooseWorkshopFindings(host, { reviewId, findingIds: [findings.explore] }));
	expect(await statements('champion')).toEqual([findings.explore]);
});

test('staff who are let into one part do not read workshop findings as if they were the report', async () => {
	await carryTo(ground, 'final');
	const { reviewId, findings } = ground;
	must(await chooseWorkshopFindings(await as('host-head'), { reviewId, findingIds: [findings.explore] }));
	await share('staff', ['context']);
	const report = await readReport(await as('host-teacher'), { reviewId });
	expect(report.ok && [report.value.findings, report.value.texts.map(({ section }) => section)]).toEqual([
		[],
		['context'],
	]);
});

test('every look is in the host’s log: who, when, as what, under which share', async () => {
	await carryTo(ground, 'final');
	const { reviewId } = ground;
	await ground.database.system.deleteFrom('report_look').execute();
	const grantId: GrantId = await share('trust', ['saw'], { toId: ground.world.trust });
	must(await readReport(await as('trust-officer'), { reviewId }));
	must(await readReport(await as('trust-officer', tomorrow), { reviewId }));
	must(await exportReport(await as('trust-officer', tomorrow), { reviewId, form: 'pdf', locale: 'en' }));
	must(await readReport(await as('reviewer', tomorrow), { reviewId }));
	must(await takeBackShare(await as('host-head', tomorrow), { reviewId, grantId }));
	expect(await readReport(await as('trust-officer', tomorrow), { reviewId })).toMatchObject({ problem: 'not-found' });
	const sharing = await readSharing(await as('host-senior', dayAfter), { reviewId });
	if (!sharing.ok) throw new Error(sharing.problem);
	const looks = sharing.value.looks.map(({ name, part, form, grantId: under, at }) => [
		name,
		part,
		form,
		under,
		at.slice(0, 10),
	]);
	expect(looks.toSorted()).toEqual(
		[
			['The reviewer', 'reviewer', 'screen', null, '2026-11-24'],
			['The trust-officer', 'guest', 'pdf', grantId, '2026-11-24'],
			['The trust-officer', 'guest', 'screen', grantId, '2026-11-23'],
			['The trust-officer', 'guest', 'screen', grantId, '2026-11-24'],
		].toSorted(),
	);
	expect(sharing.value.shares).toMatchObject([
		{ id: grantId, toKind: 'trust', toName: 'A trust', state: 'taken-back' },
	]);
	expect(sharing.value.deeds.map(({ verb, step }) => step ?? verb)).toEqual(
		expect.arrayContaining(['shared', 'taken-back', 'facts-agreed', 'report.finalise', 'report.send']),
	);
	expect(sharing.value.choices.schools.map(({ name }) => name)).not.toContain('host school');
});

test('a look that was not written down is not shown: both happen or neither', async () => {
	await carryTo(ground, 'final');
	const before = await ground.database.system.selectFrom('report_look').select('id').execute();
	expect(await readReport(await as('governor'), { reviewId: ground.reviewId })).toMatchObject({ ok: false });
	expect(await ground.database.system.selectFrom('report_look').select('id').execute()).toHaveLength(before.length);
});
