/** Why: what schools say to each other stays between them, whoever leaves the directory is gone at once, and no count tells of one school. */
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	acceptHelp,
	changeExpertise,
	closeSupportPost,
	confirmFavour,
	joinDirectory,
	leaveDirectory,
	logFavour,
	postSupport,
	readDirectory,
	readFavours,
	readHome,
	readMyExpertise,
	readSupportBoard,
	readSupportPost,
	replySupport,
	startFavour,
	startSupportPost,
	withdrawFavour,
	type PostSupport,
} from '#lib/improvement/index.server.ts';
import { calendarDate, newId, type PartnershipId, type SchoolId } from '#lib/kernel/index.ts';
import { given, openCast, type Cast } from './improvement-cast.ts';
import { nextId, worldNow, type Known } from './personas/world.ts';

let cast: Cast;
beforeEach(async () => {
	cast = await openCast();
});
afterEach(() => cast.database.close());

const origin = 'https://lateral.example.org';
const school = (name: keyof Cast['world']['schools']): SchoolId => cast.world.schools[name] as SchoolId;
const post = async (who: Known, more: Partial<PostSupport> = {}): Promise<string> => {
	const by = await cast.as(who);
	const schoolId = by.viewer.appointments[0]?.schoolId ?? school('host');
	const input: PostSupport = {
		id: newId(),
		kind: 'ask',
		topic: 'eal',
		text: 'How do you greet families?',
		schoolId,
		to: { scope: 'programme' },
		origin,
		...more,
	};
	return given(await postSupport(by, input)).id;
};
const reply = async (
	who: Known,
	postId: string,
	other: SchoolId,
	more: { id?: string; wantsAnswer?: boolean } = {},
) => {
	const by = await cast.as(who);
	const fromSchoolId = by.viewer.appointments[0]?.schoolId ?? other;
	const said = {
		id: newId(),
		postId,
		fromSchoolId,
		otherSchoolId: other,
		text: 'We sing it',
		wantsAnswer: true,
		origin,
	};
	return replySupport(by, { ...said, ...more });
};
const board = async (who: Known, more: Partial<Parameters<typeof readSupportBoard>[1]> = {}) =>
	given(await readSupportBoard(await cast.as(who), { page: 1, ...more }));
const mails = () =>
	cast.database.system
		.selectFrom('mail')
		.select(['person_id', 'language', 'subject', 'body'])
		.where('person_id', 'is not', null)
		.orderBy('created_at')
		.execute();

describe('the board', () => {
	it('shows a post to those it is meant for: a partnership, every partnership, or one school', async () => {
		const ours = await post('host-teacher', {
			to: { scope: 'partnership', partnershipId: cast.world.partnership as PartnershipId },
		});
		const all = await post('champion');
		const one = await post('head-elsewhere', {
			to: { scope: 'school', expertiseId: cast.world.ids['expertise'] ?? '' },
		});
		const seen = async (who: Known): Promise<readonly string[]> => {
			const by = await cast.as(who);
			const pages = await Promise.all([ours, all, one].map((id) => readSupportPost(by, id)));
			return pages.map((page) => (page.ok ? page.value.post.id : page.problem));
		};
		expect(await seen('partnership-lead')).toEqual([ours, all, 'not-found']);
		expect(await seen('administrator')).toEqual([ours, all, 'not-found']);
		expect(await seen('head-elsewhere')).toEqual(['not-found', all, one]);
		expect(await seen('former-reviewer')).toEqual([ours, all, one]);
		expect(await seen('governor')).toEqual(['not-allowed', 'not-allowed', 'not-allowed']);
		expect((await board('reviewer')).posts.map(({ id }) => id)).not.toContain(one);
		expect((await board('reviewer')).waiting.map(({ postId }) => postId)).toEqual([one]);
		expect((await board('head-elsewhere')).own.map(({ id, scope }) => [id, scope])).toEqual([[one, 'school']]);
	});
	it('names the school to strangers, and the person only to those who know them', async () => {
		const id = await post('head-elsewhere');
		const stranger = given(await readSupportPost(await cast.as('host-head'), id));
		expect([stranger.post.school, stranger.post.person]).toEqual(['elsewhere school', null]);
		const own = given(await readSupportPost(await cast.as('head-elsewhere'), id));
		expect(own.post.person).toBe('The head-elsewhere');
	});
	it('is by topic, newest first, and finds by kind, topic and words', async () => {
		const later = await post('reviewer', { topic: 'attendance', kind: 'offer', text: '50% fewer letters home' });
		await post('champion', { topic: 'community' });
		const all = await board('partnership-lead');
		expect(all.posts.map(({ topic }) => topic)).toEqual(['attendance', 'attendance', 'community']);
		expect(all.topics).toEqual({ attendance: 2, community: 1 });
		expect((await board('partnership-lead', { kind: 'offer' })).posts.map(({ id }) => id)).toEqual([later]);
		expect((await board('partnership-lead', { topic: 'community' })).count).toBe(1);
		expect((await board('partnership-lead', { text: '50%' })).posts.map(({ id }) => id)).toEqual([later]);
		expect((await board('partnership-lead', { text: 'host school' })).count).toBe(1);
		expect((await board('partnership-lead', { text: 'nowhere' })).posts).toEqual([]);
	});
	it('turns its pages without losing or repeating anything', async () => {
		const ids = [];
		for (let made = 0; made < 24; made += 1)
			ids.push(await post('champion', { topic: made % 2 === 0 ? 'data' : 'arts' }));
		const first = await board('head-elsewhere');
		const second = await board('head-elsewhere', { page: 2 });
		expect([first.pages, first.count, first.posts.length, second.posts.length]).toEqual([2, 24, 20, 4]);
		expect([...first.posts, ...second.posts].map(({ id }) => id).sort()).toEqual(ids.sort());
	});
	it('refuses a post that says nothing, or to a partnership that the school is not in', async () => {
		const by = await cast.as('head-elsewhere');
		const input = { id: newId(), kind: 'ask', topic: 'eal', schoolId: school('elsewhere'), origin } as const;
		const ours = { scope: 'partnership', partnershipId: cast.world.partnership as PartnershipId } as const;
		expect(await postSupport(by, { ...input, text: ' ', to: { scope: 'programme' } })).toMatchObject({
			fields: [{ field: 'text' }],
		});
		expect(await postSupport(by, { ...input, text: 'x', to: ours })).toMatchObject({ fields: [{ field: 'to' }] });
		expect(await postSupport(by, { ...input, text: 'x', schoolId: school('host'), to: ours })).toMatchObject({
			problem: 'not-found',
		});
	});
	it('keeps a closed post between those who spoke, and off the board', async () => {
		const id = cast.world.ids['supportPost'] ?? '';
		expect(await closeSupportPost(await cast.as('lead-reviewer'), { postId: id })).toMatchObject({
			problem: 'not-found',
		});
		given(await closeSupportPost(await cast.as('host-teacher'), { postId: id }));
		expect((await board('lead-reviewer')).posts).toEqual([]);
		expect((await board('host-head')).waiting).toEqual([]);
		expect(await reply('lead-reviewer', id, school('lead'))).toMatchObject({ problem: 'wrong-state' });
		expect(given(await readSupportPost(await cast.as('lead-reviewer'), id)).talks).toHaveLength(1);
	});
});

describe('a request of a follow-up', () => {
	it('goes to every partnership only by the host’s choice, and once', async () => {
		const requestId = cast.world.ids['request'] ?? '';
		const lead = await cast.as('partnership-lead');
		expect(await startSupportPost(lead, { requestId })).toMatchObject({ problem: 'not-found' });
		const own = { id: newId(), kind: 'ask', topic: 'literacy', text: 'x', to: { scope: 'programme' }, origin } as const;
		expect(await postSupport(lead, { ...own, schoolId: school('fourth'), requestId })).toMatchObject({
			problem: 'not-found',
		});
		const teacher = await cast.as('host-teacher');
		expect(await startSupportPost(teacher, { requestId })).toMatchObject({ problem: 'not-found' });
		const begun = given(await startSupportPost(await cast.as('host-senior'), { requestId }));
		expect(begun.request).toMatchObject({ text: 'phonics', schoolId: school('host') });
		const first = await post('host-head', { requestId, text: 'Phonics for all' });
		expect(await post('host-senior', { requestId, text: 'Again' })).toBe(first);
		expect((await board('head-elsewhere')).posts.map(({ text }) => text)).toEqual(['Phonics for all']);
		given(await acceptHelp(await cast.as('host-head'), { offerId: cast.world.ids['offer'] ?? '' }));
	});
});

describe('answers', () => {
	it('are read by the two schools, and by nobody else', async () => {
		const id = cast.world.ids['supportPost'] ?? '';
		given(await reply('champion', id, school('third')));
		const heard = async (who: Known): Promise<readonly string[]> =>
			given(await readSupportPost(await cast.as(who), id)).talks.map(({ other }) => other);
		expect(await heard('host-teacher')).toEqual(['lead school', 'third school']);
		expect(await heard('lead-reviewer')).toEqual(['lead school']);
		expect(await heard('champion')).toEqual(['third school']);
		expect(await heard('partnership-lead')).toEqual([]);
		expect(await heard('administrator')).toEqual([]);
	});
	it('wait for whoever has not had the last word, unless no answer is wanted', async () => {
		const id = cast.world.ids['supportPost'] ?? '';
		const waits = [{ school: 'lead school', how: 'answered' }];
		expect((await board('host-senior')).waiting).toMatchObject(waits);
		expect(given(await readHome(await cast.as('host-senior'))).support).toMatchObject({ answers: waits, favours: 1 });
		given(await reply('host-senior', id, school('lead')));
		expect((await board('host-senior')).waiting).toEqual([]);
		expect((await board('lead-reviewer')).waiting).toMatchObject([{ school: 'host school', how: 'wrote' }]);
		given(await reply('lead-reviewer', id, school('lead'), { wantsAnswer: false }));
		expect((await board('host-senior')).waiting).toEqual([]);
		expect((await board('lead-reviewer')).waiting).toEqual([]);
	});
	it('tell whoever asked by mail, in their language, once, and none of the words', async () => {
		const id = await post('host-teacher');
		const said = newId();
		given(await reply('head-elsewhere', id, school('elsewhere'), { id: said }));
		given(await reply('head-elsewhere', id, school('elsewhere'), { id: said }));
		const sent = await mails();
		expect(sent).toMatchObject([{ person_id: cast.world.people['host-teacher'], language: 'en' }]);
		expect(sent[0]?.subject).toBe('elsewhere school has answered: English as an additional language');
		expect(sent[0]?.body).toContain(`${origin}/world/support/${id}`);
		expect(sent[0]?.body).not.toContain('We sing it');
		given(await reply('host-head', cast.world.ids['supportPost'] ?? '', school('lead')));
		expect((await mails())[1]).toMatchObject({ person_id: cast.world.people['lead-reviewer'], language: 'cy' });
		expect((await mails())[1]?.subject).toBe('Mae host school wedi ateb: Presenoldeb');
	});
	it('begin with the other school, and nobody answers themselves or for others', async () => {
		const id = cast.world.ids['supportPost'] ?? '';
		expect(await reply('host-head', id, school('third'))).toMatchObject({ problem: 'not-found' });
		expect(await reply('host-head', id, school('host'))).toMatchObject({ problem: 'invalid' });
		expect(await reply('champion', id, school('lead'))).toMatchObject({ problem: 'invalid' });
		const one = await post('champion', { to: { scope: 'school', expertiseId: cast.world.ids['expertise'] ?? '' } });
		expect(await reply('host-head', one, school('host'))).toMatchObject({ problem: 'not-found' });
	});
});

describe('the directory', () => {
	const listed = async (who: Known, text?: string) => given(await readDirectory(await cast.as(who), { page: 1, text }));
	it('takes nobody in without their word', async () => {
		const by = await cast.as('host-teacher');
		const entry = { schoolId: school('host'), topic: 'send', words: 'Quiet corners' } as const;
		expect(await joinDirectory(by, { ...entry, consent: false })).toMatchObject({ fields: [{ field: 'consent' }] });
		expect(await cast.database.system.selectFrom('expertise').selectAll().execute()).toHaveLength(1);
		given(await joinDirectory(by, { ...entry, consent: true }));
		given(await joinDirectory(by, { ...entry, words: 'Quiet corners, twice', consent: true }));
		const { entries, joined, topics } = await listed('head-elsewhere');
		expect(entries).toMatchObject([
			{
				person: 'The host-teacher',
				school: 'host school',
				job: 'teacher',
				words: 'Quiet corners, twice',
				mayAsk: true,
			},
			{ person: 'The reviewer', topic: 'early-reading' },
		]);
		expect([joined, topics]).toEqual([false, { send: 1, 'early-reading': 1 }]);
		expect((await listed('host-head')).entries[0]).toMatchObject({ me: false, mayAsk: false });
		expect((await listed('administrator', 'PHONICS')).entries).toHaveLength(1);
	});
	it('lets go at once of whoever leaves it: in lists, in numbers and in what is stored', async () => {
		given(await leaveDirectory(await cast.as('reviewer'), {}));
		expect(await listed('head-elsewhere')).toMatchObject({ entries: [], count: 0, topics: {} });
		expect(given(await readMyExpertise(await cast.as('reviewer'))).entries).toEqual([]);
		expect(await cast.database.system.selectFrom('expertise').select('words').execute()).toEqual([{ words: '' }]);
		const ask = { scope: 'school', expertiseId: cast.world.ids['expertise'] ?? '' } as const;
		const by = await cast.as('host-head');
		const input = {
			id: newId(),
			kind: 'ask',
			topic: 'eal',
			text: 'x',
			schoolId: school('host'),
			to: ask,
			origin,
		} as const;
		expect(await postSupport(by, input)).toMatchObject({ problem: 'not-found' });
		expect(given(await leaveDirectory(await cast.as('reviewer'), {})).left).toBe(0);
	});
	it('lets go of whoever leaves the school, and of a school that leaves its partnership', async () => {
		await cast.database.system
			.updateTable('appointment')
			.set({ until_on: '2026-11-23' })
			.where('person_id', '=', cast.world.people.reviewer)
			.execute();
		expect((await listed('head-elsewhere')).count).toBe(0);
		await cast.database.system.updateTable('appointment').set({ until_on: null }).execute();
		expect((await listed('head-elsewhere')).count).toBe(1);
		await cast.database.system
			.updateTable('partnership_school')
			.set({ until_on: '2026-11-20' })
			.where('school_id', '=', school('second'))
			.execute();
		expect((await listed('head-elsewhere')).count).toBe(0);
	});
	it('is shut to those in no partnership, in the database too', async () => {
		for (const who of ['governor', 'evaluator', 'trust-officer'] as const) {
			const by = await cast.as(who);
			expect(await readDirectory(by, { page: 1 })).toMatchObject({ ok: false });
			const rows = await by.transaction((tx) => sql`select id from expertise_directory`.execute(tx));
			expect(rows.rows, who).toEqual([]);
		}
	});
	it('changes words only from what they were based on', async () => {
		const by = await cast.as('reviewer');
		const id = cast.world.ids['expertise'] ?? '';
		expect(given(await changeExpertise(by, { id, words: 'Afternoons', version: 1 })).version).toBe(2);
		expect(await changeExpertise(by, { id, words: 'Evenings', version: 1 })).toMatchObject({
			problem: 'stale',
			theirs: { words: 'Afternoons' },
		});
	});
	it('lets somebody be asked, who hears of it by mail', async () => {
		const id = await post('head-elsewhere', {
			to: { scope: 'school', expertiseId: cast.world.ids['expertise'] ?? '' },
			text: 'Mornings?',
		});
		expect(await mails()).toMatchObject([{ person_id: cast.world.people.reviewer }]);
		given(await reply('reviewer', id, school('second')));
		expect(given(await readSupportPost(await cast.as('head-elsewhere'), id)).talks).toMatchObject([
			{ other: 'second school', waitsForMe: true },
		]);
	});
});

describe('favours', () => {
	const log = async (who: Known, other: SchoolId, on = '2026-11-20') => {
		const by = await cast.as(who);
		const schoolId = by.viewer.appointments[0]?.schoolId ?? other;
		const favour = {
			id: newId(),
			schoolId,
			otherSchoolId: other,
			gave: true,
			topic: 'arts',
			what: 'Our hall',
		} as const;
		return logFavour(by, { ...favour, on: calendarDate(on), origin });
	};
	it('stand when the other school has said yes, and go when either wants them gone', async () => {
		const id = cast.world.ids['favour'] ?? '';
		expect((await board('host-teacher')).favoursToConfirm).toBe(1);
		expect((await board('lead-reviewer')).favoursToConfirm).toBe(0);
		expect(await confirmFavour(await cast.as('lead-reviewer'), { id })).toMatchObject({ problem: 'not-allowed' });
		given(await confirmFavour(await cast.as('host-teacher'), { id }));
		const { favours } = given(await readFavours(await cast.as('lead-reviewer'), { page: 1 }));
		expect(favours).toMatchObject([{ from: 'lead school', to: 'host school', fromMine: true, confirmed: true }]);
		expect(given(await readFavours(await cast.as('champion'), { page: 1 })).favours).toEqual([]);
		given(await withdrawFavour(await cast.as('lead-reviewer'), { id }));
		expect(given(await readFavours(await cast.as('host-head'), { page: 1 })).favours).toEqual([]);
	});
	it('are told to the other school once, without their words: to its head, or to whoever wrote to this one', async () => {
		const by = await cast.as('lead-reviewer');
		const favour = {
			id: newId(),
			schoolId: school('lead'),
			otherSchoolId: school('host'),
			gave: true,
			topic: 'arts',
			what: 'Our hall',
			on: calendarDate('2026-11-20'),
			origin,
		} as const;
		given(await logFavour(by, favour));
		given(await logFavour(by, favour));
		const sent = await mails();
		expect(sent).toMatchObject([{ person_id: cast.world.people['host-head'], language: 'en' }]);
		expect(sent[0]?.subject).toMatch(/^lead school has written down a favour: /);
		expect(sent[0]?.body).toContain(`${origin}/world/support/favours`);
		expect(sent[0]?.body).not.toContain('Our hall');
		given(await reply('head-elsewhere', await post('champion'), school('elsewhere')));
		given(await log('champion', school('elsewhere')));
		expect((await mails()).at(-1)).toMatchObject({ person_id: cast.world.people['head-elsewhere'] });
	});
	it('are not logged ahead, nor with a school one has nothing to do with', async () => {
		expect(await log('champion', school('host'), '2026-11-24')).toMatchObject({ fields: [{ field: 'on' }] });
		expect(await log('champion', school('third'))).toMatchObject({ fields: [{ field: 'otherSchoolId' }] });
		expect(await log('champion', school('elsewhere'))).toMatchObject({ fields: [{ field: 'otherSchoolId' }] });
		given(await reply('head-elsewhere', await post('champion'), school('elsewhere')));
		given(await log('champion', school('elsewhere')));
		const start = given(await startFavour(await cast.as('champion'), {}));
		expect(start.others.map(({ name }) => name)).toEqual([
			'elsewhere school',
			'fourth school',
			'host school',
			'lead school',
			'second school',
		]);
	});
	it('tell a lead how many among the others in fives, and nothing where fewer than five schools had part', async () => {
		const count = async (): Promise<unknown> =>
			given(await readFavours(await cast.as('partnership-lead'), { page: 1 })).led.map(({ atLeast }) => atLeast);
		const db = cast.database.system;
		const favour = (from: SchoolId, to: SchoolId, confirmed = true) => ({
			programme_id: cast.world.programme,
			id: nextId(),
			from_school_id: from,
			to_school_id: to,
			topic: 'arts',
			what: 'a morning',
			on_date: '2026-11-01',
			logged_by: cast.world.people.champion,
			logged_by_school_id: from,
			logged_at: worldNow,
			confirmed_by: confirmed ? cast.world.people.champion : null,
			confirmed_at: confirmed ? worldNow : null,
		});
		const [host, lead, second, third, fourth] = (['host', 'lead', 'second', 'third', 'fourth'] as const).map(
			school,
		) as [SchoolId, SchoolId, SchoolId, SchoolId, SchoolId];
		const pairs = [
			[host, lead],
			[lead, second],
			[second, third],
			[third, host],
			[host, second],
			[lead, third],
		] as const;
		await db
			.insertInto('favour')
			.values(pairs.map(([from, to]) => favour(from, to)))
			.execute();
		await db
			.insertInto('favour')
			.values([favour(fourth, host), favour(fourth, lead)])
			.execute();
		expect(await count(), 'four schools besides her own').toEqual([null]);
		const fifth = nextId();
		await db
			.insertInto('school')
			.values({
				id: fifth,
				country: 'england',
				urn: '9',
				name: 'fifth',
				status: 'open',
				search: 'fifth',
				row_hash: '5',
			})
			.execute();
		const partnership_id = cast.world.partnership;
		await db
			.insertInto('partnership_school')
			.values({ programme_id: cast.world.programme, partnership_id, school_id: fifth, from_on: '2026-09-01' })
			.execute();
		await db
			.insertInto('favour')
			.values(favour(fifth as SchoolId, host))
			.execute();
		expect(await count(), 'seven among five schools').toEqual([5]);
		const more = [host, lead, second].map((to) => favour(fifth as SchoolId, to, to !== second));
		await db.insertInto('favour').values(more).execute();
		expect(await count(), 'nine confirmed, one not').toEqual([5]);
		await db.insertInto('favour').values(favour(third, second)).execute();
		expect(await count()).toEqual([10]);
		expect(given(await readFavours(await cast.as('champion'), { page: 1 })).led).toEqual([]);
	});
});
