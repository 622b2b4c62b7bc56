import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, type FrameworkId } from '#lib/kernel/index.ts';
import { defaultFramework, questionsOf } from '#lib/self-evaluation/index.ts';
import {
	copyFramework,
	discardFrameworkDraft,
	listFrameworks,
	publishBuiltInFrameworks,
	publishFramework,
	readFramework,
	saveFrameworkDraft,
} from '#lib/self-evaluation/index.server.ts';
import { openGround, type Ground } from './self-evaluation-ground.ts';
import { worldNow } from './personas/world.ts';

let ground: Ground;
beforeAll(async () => {
	ground = await openGround();
});
afterAll(() => ground.close());

async function ownCopy(): Promise<FrameworkId> {
	const by = await ground.as('administrator');
	const id = newId<'framework'>();
	const made = await copyFramework(by, {
		kind: 'own',
		id,
		from: ground.frameworks.default,
		name: { en: 'Ours', cy: 'Ein un ni' },
	});
	expect(made).toMatchObject({ ok: true, value: { id } });
	return id;
}

describe('the frameworks that Lateral ships', () => {
	it('are published once, however often they are published', async () => {
		const again = await ground.database.asSystem((tx) =>
			publishBuiltInFrameworks(tx, ground.world.programme, worldNow),
		);
		expect(again).toEqual(ground.frameworks);
		const read = await readFramework(await ground.as('host-teacher'), { frameworkId: again.default });
		expect(read).toMatchObject({
			ok: true,
			value: { edition: 1, status: 'published', builtIn: true, mayWrite: false, problems: [] },
		});
		if (read.ok) expect(read.value.content).toEqual(defaultFramework);
	});

	it('become the next edition when the shipped text has changed, and the first stays', async () => {
		const other = await openGround();
		try {
			await sql`update framework set content = jsonb_set(content, '{licence}', '"older"') where id = ${other.frameworks.rapid}`.execute(
				other.database.system,
			);
			const newer = await other.database.asSystem((tx) =>
				publishBuiltInFrameworks(tx, other.world.programme, worldNow),
			);
			expect(newer.default).toBe(other.frameworks.default);
			expect(newer.rapid).not.toBe(other.frameworks.rapid);
			const rows = await other.database.system
				.selectFrom('framework')
				.select(['id', 'edition'])
				.where('code', '=', 'lateral-rapid')
				.orderBy('edition')
				.execute();
			expect(rows).toEqual([
				{ id: other.frameworks.rapid, edition: 1 },
				{ id: newer.rapid, edition: 2 },
			]);
		} finally {
			await other.close();
		}
	});

	it('can be copied, and not made a new edition of', async () => {
		const by = await ground.as('administrator');
		const result = await copyFramework(by, { kind: 'edition', id: newId(), from: ground.frameworks.default });
		expect(result).toMatchObject({ ok: false, problem: 'wrong-state' });
	});
});

describe('a programme’s own framework', () => {
	it('is copied once when the form is sent twice, and is seen by its writers only', async () => {
		const id = await ownCopy();
		const by = await ground.as('administrator');
		const again = await copyFramework(by, {
			kind: 'own',
			id,
			from: ground.frameworks.default,
			name: { en: 'Ours', cy: '' },
		});
		expect(again).toMatchObject({ ok: true, value: { id } });
		const mine = await listFrameworks(by);
		const theirs = await listFrameworks(await ground.as('host-head'));
		expect(mine.ok && mine.value.frameworks.find((one) => one.id === id)).toMatchObject({
			status: 'draft',
			themes: 5,
			questions: 26,
			name: { en: 'Ours' },
		});
		expect(theirs.ok && theirs.value.frameworks.some((one) => one.id === id)).toBe(false);
		expect(theirs.ok && theirs.value.mayWrite).toBe(false);
		expect(await readFramework(await ground.as('host-head'), { frameworkId: id })).toMatchObject({
			ok: false,
			problem: 'not-found',
		});
	});

	it('is written step by step, refuses a step made on an older text, and gives the newer one back', async () => {
		const id = await ownCopy();
		const by = await ground.as('administrator');
		const edit = { kind: 'add-question', theme: 'A', text: { en: 'To what extent do we sing?', cy: '' } } as const;
		expect(await saveFrameworkDraft(by, { frameworkId: id, version: 1, edit })).toEqual({
			ok: true,
			value: { version: 2, code: 'A6' },
		});
		const stale = await saveFrameworkDraft(by, {
			frameworkId: id,
			version: 1,
			edit: { kind: 'remove-theme', code: 'A' },
		});
		expect(stale).toMatchObject({ ok: false, problem: 'stale', theirs: { version: 2 } });
		expect(
			await saveFrameworkDraft(by, { frameworkId: id, version: 2, edit: { kind: 'remove-theme', code: 'Q' } }),
		).toMatchObject({ problem: 'not-found' });
		const read = await readFramework(by, { frameworkId: id });
		expect(read.ok && questionsOf(read.value.content)).toHaveLength(27);
		expect(read.ok && read.value.problems.map((one) => one.kind)).toContain('too-few-prompts');
	});

	it('is not published while something is missing; published, it never changes again', async () => {
		const id = await ownCopy();
		const by = await ground.as('administrator');
		await saveFrameworkDraft(by, {
			frameworkId: id,
			version: 1,
			edit: { kind: 'add-theme', title: { en: 'Empty', cy: '' } },
		});
		expect(await publishFramework(by, { frameworkId: id, version: 2 })).toMatchObject({
			ok: false,
			problem: 'refused',
			reasons: ['empty-theme'],
		});
		await saveFrameworkDraft(by, { frameworkId: id, version: 2, edit: { kind: 'remove-theme', code: 'F' } });
		expect(await publishFramework(by, { frameworkId: id, version: 2 })).toMatchObject({ problem: 'stale' });
		expect(await publishFramework(by, { frameworkId: id, version: 3 })).toEqual({ ok: true, value: { edition: 1 } });
		expect(await publishFramework(by, { frameworkId: id, version: 4 })).toMatchObject({ problem: 'wrong-state' });
		const edit = { kind: 'remove-theme', code: 'A' } as const;
		expect(await saveFrameworkDraft(by, { frameworkId: id, version: 4, edit })).toMatchObject({
			problem: 'wrong-state',
		});
		expect(await discardFrameworkDraft(by, { frameworkId: id })).toMatchObject({ problem: 'wrong-state' });
		const read = await readFramework(await ground.as('host-teacher'), { frameworkId: id });
		expect(read).toMatchObject({
			ok: true,
			value: { status: 'published', edition: 1, version: 4, publishedAt: worldNow },
		});
		if (read.ok) expect(read.value.content.themes).toEqual(defaultFramework.themes);
	});

	it('cannot be changed or taken away at the second wall either', async () => {
		const by = await ground.as('administrator');
		const id = ground.frameworks.default;
		const changed = await by.transaction((tx) =>
			sql`update framework set edition = 9 where id = ${id} returning id`.execute(tx),
		);
		const gone = await by.transaction((tx) => sql`delete from framework where id = ${id} returning id`.execute(tx));
		expect([...changed.rows, ...gone.rows]).toEqual([]);
		await expect(
			by.transaction((tx) => sql`update framework set status = 'published' where status = 'draft'`.execute(tx)),
		).rejects.toThrow(/row-level security/);
	});

	it('goes on as a new edition, one draft at a time', async () => {
		const id = await ownCopy();
		const by = await ground.as('administrator');
		await publishFramework(by, { frameworkId: id, version: 1 });
		const [first, second] = [newId<'framework'>(), newId<'framework'>()];
		expect(await copyFramework(by, { kind: 'edition', id: first, from: id })).toEqual({
			ok: true,
			value: { id: first },
		});
		expect(await copyFramework(by, { kind: 'edition', id: second, from: id })).toEqual({
			ok: true,
			value: { id: first },
		});
		expect(await publishFramework(by, { frameworkId: first, version: 1 })).toEqual({ ok: true, value: { edition: 2 } });
		const list = await listFrameworks(by);
		const editions = list.ok ? list.value.frameworks.filter((one) => one.id === id || one.id === first) : [];
		expect(editions.map((one) => [one.edition, one.newest])).toEqual([
			[2, true],
			[1, false],
		]);
	});

	it('can be put away while it is a draft', async () => {
		const id = await ownCopy();
		const by = await ground.as('administrator');
		expect(await discardFrameworkDraft(by, { frameworkId: id })).toEqual({ ok: true, value: null });
		expect(await readFramework(by, { frameworkId: id })).toMatchObject({ problem: 'not-found' });
	});

	it('is written by the programme’s administrators and nobody else', async () => {
		const id = await ownCopy();
		for (const persona of ['associate', 'partnership-lead', 'host-head', 'evaluator'] as const) {
			const by = await ground.as(persona);
			expect(await copyFramework(by, { kind: 'own', id: newId(), from: id, name: { en: 'x', cy: '' } })).toMatchObject({
				problem: 'not-allowed',
			});
			expect(
				await saveFrameworkDraft(by, { frameworkId: id, version: 1, edit: { kind: 'remove-theme', code: 'A' } }),
			).toMatchObject({ problem: 'not-allowed' });
			expect(await publishFramework(by, { frameworkId: id, version: 1 })).toMatchObject({ problem: 'not-allowed' });
			expect(await discardFrameworkDraft(by, { frameworkId: id })).toMatchObject({ problem: 'not-allowed' });
		}
	});
});
