import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Acting } from '#lib/access/index.server.ts';
import { newId, type CycleId, type SelfEvaluationId } from '#lib/kernel/index.ts';
import {
	addEvidence,
	agreeSelfEvaluation,
	listSelfEvaluations,
	readAnswer,
	readSelfEvaluation,
	removeEvidence,
	saveAnswer,
	shareSelfEvaluation,
	takeBackSelfEvaluation,
	type StaffSelfEvaluation,
} from '#lib/self-evaluation/index.server.ts';
import { verifyChains } from '#lib/platform/audit/index.server.ts';
import { openGround, type Ground } from './self-evaluation-ground.ts';
import type { Known } from './personas/world.ts';

let ground: Ground;
beforeEach(async () => {
	ground = await openGround();
});
afterEach(() => ground.close());

const text = (narrative: string) => ({
	narrative,
	confidence: 'some' as const,
	direction: 'improving' as const,
	candidateFocus: false,
});

async function write(by: Acting, code: string, narrative: string, version = 0) {
	const selfEvaluationId = newId<'self-evaluation'>();
	return saveAnswer(by, { ...ground.host, selfEvaluationId, questionCode: code, version, ...text(narrative) });
}

async function asStaff(persona: Known = 'host-head'): Promise<StaffSelfEvaluation> {
	const read = await readSelfEvaluation(await ground.as(persona), ground.host);
	if (!read.ok || read.value.as !== 'staff') throw new Error('Not read as staff.');
	return read.value;
}

async function agree(): Promise<void> {
	const { seen } = await asStaff();
	expect(await agreeSelfEvaluation(await ground.as('host-head'), { ...ground.host, seen })).toMatchObject({ ok: true });
}

describe('writing', () => {
	it('needs no beginning: it is there to read before anybody wrote, and opens with the first words', async () => {
		expect(await asStaff('host-teacher')).toMatchObject({
			id: null,
			status: 'drafting',
			progress: { written: 0, questions: 26 },
			mayAgree: false,
		});
		expect(await write(await ground.as('host-teacher'), 'A1', 'Most of them do.')).toEqual({
			ok: true,
			value: { version: 1 },
		});
		const read = await asStaff();
		expect(read).toMatchObject({ progress: { written: 1, questions: 26 }, mayAgree: true });
		expect(read.answers[0]).toMatchObject({
			code: 'A1',
			state: 'written',
			version: 1,
			editedByName: 'The host-teacher',
			draft: text('Most of them do.'),
		});
	});

	it('gives two who begin at once one self-evaluation', async () => {
		const [head, teacher] = [await ground.as('host-head'), await ground.as('host-teacher')];
		const both = await Promise.all([write(head, 'A1', 'One'), write(teacher, 'B1', 'Two')]);
		expect(both.map((one) => one.ok)).toEqual([true, true]);
		expect(await ground.database.system.selectFrom('self_evaluation').select('id').execute()).toHaveLength(1);
		expect((await asStaff()).progress.written).toBe(2);
	});

	it('never lets two people on different questions clash, and shows both texts on the same one', async () => {
		const [head, teacher] = [await ground.as('host-head'), await ground.as('host-teacher')];
		await write(head, 'A1', 'First');
		await write(teacher, 'A2', 'Elsewhere');
		expect(await write(head, 'A1', 'Second', 1)).toEqual({ ok: true, value: { version: 2 } });
		expect(await write(teacher, 'A1', 'Mine', 1)).toMatchObject({
			ok: false,
			problem: 'stale',
			theirs: { narrative: 'Second', version: 2, editedByName: 'The host-head', confidence: 'some' },
		});
		expect((await asStaff()).answers[0]?.draft.narrative).toBe('Second');
		expect(await write(teacher, 'A1', 'Both of us', 2)).toEqual({ ok: true, value: { version: 3 } });
	});

	it('writes twice what is sent twice only once', async () => {
		const head = await ground.as('host-head');
		await write(head, 'A1', 'Said');
		expect(await write(head, 'A1', 'Said')).toEqual({ ok: true, value: { version: 1 } });
	});

	it('never refuses a long text or an empty one', async () => {
		const head = await ground.as('host-head');
		expect(await write(head, 'A1', 'word '.repeat(2_000))).toMatchObject({ ok: true });
		expect(await write(head, 'A1', '', 1)).toMatchObject({ ok: true });
	});

	it('writes a sitting into the log, not every save', async () => {
		const at = (minute: number) => ground.as('host-head', new Date(Date.UTC(2026, 10, 23, 10, minute)));
		await write(await at(0), 'A1', 'a');
		await write(await at(5), 'A1', 'b', 1);
		await write(await at(50), 'A1', 'c', 2);
		const events = await ground.database.system
			.selectFrom('audit_event')
			.select('payload')
			.where('verb', '=', 'self-evaluation.write')
			.orderBy('seq')
			.execute();
		expect(events.map(({ payload }) => (JSON.parse(payload) as { detail: { step: string } }).detail.step)).toEqual([
			'opened',
			'wrote',
			'wrote',
		]);
		expect(events.some(({ payload }) => payload.includes('narrative'))).toBe(false);
		expect((await verifyChains(ground.database)).map((one) => one.status)).not.toContain('broken');
	});

	it('answers only questions that are asked, in cycles that are open, at schools that take part', async () => {
		const head = await ground.as('host-head');
		expect(await write(head, 'Z9', 'x')).toMatchObject({ problem: 'not-found' });
		expect(
			await saveAnswer(head, {
				cycleId: newId<'cycle'>(),
				schoolId: ground.host.schoolId,
				selfEvaluationId: newId(),
				questionCode: 'A1',
				version: 0,
				...text('x'),
			}),
		).toMatchObject({ problem: 'not-found' });
		await ground.database.system.updateTable('cycle').set({ status: 'closed' }).execute();
		expect(await write(head, 'A1', 'x')).toMatchObject({ problem: 'wrong-state' });
		expect(await asStaff()).toMatchObject({ open: false });
		await ground.database.system.deleteFrom('cluster_school').where('school_id', '=', ground.host.schoolId).execute();
		expect(await readSelfEvaluation(head, ground.host)).toMatchObject({ problem: 'not-found' });
	});

	it('does not take over an id that belongs to another school', async () => {
		const id = newId<'self-evaluation'>();
		const elsewhere = { ...ground.host, schoolId: ground.world.schools.lead as never };
		await saveAnswer(await ground.as('lead-reviewer'), {
			...elsewhere,
			selfEvaluationId: id,
			questionCode: 'A1',
			version: 0,
			...text('Theirs'),
		});
		const head = await ground.as('host-head');
		expect(
			await saveAnswer(head, { ...ground.host, selfEvaluationId: id, questionCode: 'A1', version: 0, ...text('Mine') }),
		).toMatchObject({ problem: 'not-found' });
	});

	it('keeps evidence line by line without disturbing whoever writes', async () => {
		const teacher = await ground.as('host-teacher');
		const add = (id: string, description: string) =>
			addEvidence(teacher, {
				...ground.host,
				selfEvaluationId: newId<'self-evaluation'>(),
				questionCode: 'A1',
				id,
				description,
			});
		const id = newId();
		await add(id, ' Books from five classes ');
		await add(id, ' Books from five classes ');
		await add(newId(), 'A talk with six pupils');
		expect(await add(newId(), '  ')).toMatchObject({ problem: 'invalid' });
		expect(await write(await ground.as('host-head'), 'A1', 'Written beside it')).toEqual({
			ok: true,
			value: { version: 1 },
		});
		expect((await asStaff()).answers[0]?.evidence.map((item) => [item.description, item.addedBy])).toEqual([
			['Books from five classes', 'The host-teacher'],
			['A talk with six pupils', 'The host-teacher'],
		]);
		expect(await removeEvidence(teacher, { ...ground.host, id })).toEqual({ ok: true, value: null });
		expect(await removeEvidence(teacher, { ...ground.host, id })).toEqual({ ok: true, value: null });
		expect((await asStaff()).answers[0]?.evidence).toHaveLength(1);
	});
});

describe('agreeing', () => {
	it('copies the draft, evidence included; writing on changes the draft only', async () => {
		const teacher = await ground.as('host-teacher');
		await write(teacher, 'A1', 'Agreed words');
		const id = newId();
		await addEvidence(teacher, {
			...ground.host,
			selfEvaluationId: newId(),
			questionCode: 'A1',
			id,
			description: 'Books',
		});
		await agree();
		expect(await asStaff()).toMatchObject({ status: 'agreed', agreedOn: '2026-11-23', agreedByName: 'The host-head' });
		expect((await asStaff()).answers[0]).toMatchObject({ state: 'agreed' });
		await write(teacher, 'A1', 'Later words', 1);
		await removeEvidence(teacher, { ...ground.host, id });
		expect((await asStaff()).answers[0]).toMatchObject({
			state: 'changed',
			draft: { narrative: 'Later words' },
			agreed: { narrative: 'Agreed words', evidence: ['Books'] },
		});
		await agree();
		expect((await asStaff()).answers[0]).toMatchObject({
			state: 'agreed',
			agreed: { narrative: 'Later words', evidence: [] },
		});
	});

	it('is asked again when somebody has written since the page was opened', async () => {
		const [head, teacher] = [await ground.as('host-head'), await ground.as('host-teacher')];
		await write(teacher, 'A1', 'Seen');
		const { seen } = await asStaff();
		await write(teacher, 'A1', 'Unseen', 1);
		expect(await agreeSelfEvaluation(head, { ...ground.host, seen })).toMatchObject({ problem: 'stale' });
		expect((await asStaff()).answers[0]?.agreed).toBeUndefined();
	});

	it('needs something to agree to, and a head or senior leader', async () => {
		const { seen } = await asStaff();
		expect(await agreeSelfEvaluation(await ground.as('host-head'), { ...ground.host, seen })).toMatchObject({
			problem: 'wrong-state',
		});
		await write(await ground.as('host-teacher'), 'A1', 'x');
		const now = (await asStaff()).seen;
		expect(await agreeSelfEvaluation(await ground.as('host-teacher'), { ...ground.host, seen: now })).toMatchObject({
			problem: 'not-allowed',
		});
		expect(await agreeSelfEvaluation(await ground.as('host-senior'), { ...ground.host, seen: now })).toMatchObject({
			ok: true,
		});
	});
});

describe('sharing', () => {
	it('gives the review team the agreed text and never the draft, and can be taken back', async () => {
		const teacher = await ground.as('host-teacher');
		const head = await ground.as('host-head');
		await write(teacher, 'A1', 'Agreed words');
		expect(await shareSelfEvaluation(head, ground.host)).toMatchObject({ problem: 'wrong-state' });
		await agree();
		expect(await readSelfEvaluation(await ground.as('reviewer'), ground.host)).toMatchObject({ problem: 'not-found' });
		expect(await shareSelfEvaluation(teacher, ground.host)).toMatchObject({ problem: 'not-allowed' });
		expect(await shareSelfEvaluation(head, ground.host)).toEqual({ ok: true, value: { shared: true } });
		await write(teacher, 'A1', 'Secret second thoughts', 1);
		await write(teacher, 'A2', 'Another secret');
		for (const persona of ['lead-reviewer', 'reviewer'] as const) {
			const read = await readSelfEvaluation(await ground.as(persona), ground.host);
			expect(read).toMatchObject({
				ok: true,
				value: { as: 'team', agreedOn: '2026-11-23', answers: [{ code: 'A1', narrative: 'Agreed words' }] },
			});
			expect(JSON.stringify(read)).not.toMatch(/secret/i);
			expect(await readAnswer(await ground.as(persona), { ...ground.host, questionCode: 'A1' })).toMatchObject({
				ok: false,
			});
		}
		const looks = (await asStaff()).looks.map((look) => look.name);
		expect(looks).toEqual(['The reviewer', 'The lead-reviewer']);
		expect((await asStaff('host-teacher')).looks).toEqual([]);
		const list = await listSelfEvaluations(await ground.as('reviewer'));
		expect(list.ok && list.value.find((row) => row.schoolId === ground.host.schoolId)).toMatchObject({
			mine: false,
			written: 1,
			questions: 26,
		});
		expect(await takeBackSelfEvaluation(head, ground.host)).toEqual({ ok: true, value: { shared: false } });
		expect(await readSelfEvaluation(await ground.as('reviewer'), ground.host)).toMatchObject({ problem: 'not-found' });
	});

	it('is for the school and its team: nobody else reads or writes', async () => {
		await write(await ground.as('host-head'), 'A1', 'Ours');
		await agree();
		await shareSelfEvaluation(await ground.as('host-head'), ground.host);
		const others: readonly Known[] = [
			'administrator',
			'associate',
			'partnership-lead',
			'champion',
			'governor',
			'trust-officer',
			'evaluator',
			'head-elsewhere',
			'former-reviewer',
		];
		for (const persona of others) {
			const by = await ground.as(persona);
			expect(await readSelfEvaluation(by, ground.host), persona).toMatchObject({ ok: false });
			expect(await write(by, 'A1', 'No', 1), persona).toMatchObject({ ok: false });
			expect(
				await addEvidence(by, {
					...ground.host,
					selfEvaluationId: newId(),
					questionCode: 'A1',
					id: newId(),
					description: 'x',
				}),
				persona,
			).toMatchObject({ ok: false });
			expect(await removeEvidence(by, { ...ground.host, id: newId() }), persona).toMatchObject({ ok: false });
			expect(await takeBackSelfEvaluation(by, ground.host), persona).toMatchObject({ ok: false });
		}
	});

	it('names who will read it', async () => {
		expect((await asStaff()).review).toMatchObject({
			firstDay: '2026-11-17',
			team: [
				{ name: 'The lead-reviewer', part: 'lead-reviewer' },
				{ name: 'The reviewer', part: 'reviewer' },
			],
		});
	});
});

describe('the next cycle', () => {
	it('opens with last time’s words beside each question', async () => {
		const head = await ground.as('host-head');
		await write(head, 'A1', 'What we said then');
		await agree();
		await write(head, 'A1', 'Scribbled after', 1);
		const cycleId = newId<'cycle'>();
		await ground.database.system.updateTable('cycle').set({ status: 'closed' }).execute();
		await ground.database.system
			.insertInto('cycle')
			.values({
				programme_id: ground.world.programme,
				id: cycleId,
				partnership_id: ground.world.partnership,
				cluster_id: ground.world.cluster,
				number: 2,
				framework_id: ground.frameworks.default,
				opens_on: '2027-09-01',
				closes_on: '2028-08-31',
			})
			.execute();
		const read = await readAnswer(head, { cycleId: cycleId, schoolId: ground.host.schoolId, questionCode: 'A1' });
		expect(read).toMatchObject({
			ok: true,
			value: {
				id: null,
				place: 1,
				previous: undefined,
				next: 'A2',
				answer: { version: 0, draft: { narrative: '' } },
				lastTime: { narrative: 'What we said then', cycleNumber: 1, agreedOn: '2026-11-23' },
			},
		});
		const first: SelfEvaluationId = newId();
		const second = {
			cycleId: cycleId as CycleId,
			schoolId: ground.host.schoolId,
			selfEvaluationId: first,
			questionCode: 'A1',
			version: 0,
			...text('Now'),
		};
		expect(await saveAnswer(head, second)).toMatchObject({ ok: true });
		const list = await listSelfEvaluations(head);
		expect(list.ok && list.value.map((row) => [row.cycleNumber, row.written])).toEqual([
			[2, 1],
			[1, 1],
		]);
	});
});
