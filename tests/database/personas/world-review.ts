/** Why: the review of the world, with a row in each table that hangs from it: draft sent, nothing shared beyond the team. */
import { houseChain, recordEvent } from '#lib/platform/audit/index.server.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import { nextId, worldNow, type World } from './world.ts';

type Ground = Pick<
	World,
	'people' | 'schools' | 'partnership' | 'cluster' | 'cycle' | 'framework' | 'selfEvaluation' | 'trust'
> & { readonly programme: string };

/** Adds the review and everything that hangs from it; gives the ids that use cases are tried with. */
export async function fillReview(database: Database, ground: Ground): Promise<Pick<World, 'review' | 'ids'>> {
	const db = database.system;
	const { programme: programme_id, people, schools } = ground;
	const review = nextId();
	const host_school_id = schools.host;
	const key = { programme_id, review_id: review, host_school_id };
	await db
		.insertInto('review')
		.values({
			programme_id,
			id: review,
			cycle_id: ground.cycle,
			cluster_id: ground.cluster,
			partnership_id: ground.partnership,
			host_school_id,
			mode: 'in-person',
			first_day: '2026-11-17',
			last_day: '2026-11-17',
			status: 'accuracy-check',
			created_by: people['partnership-lead'],
			created_at: worldNow,
		})
		.execute();
	const member = (
		name: 'lead-reviewer' | 'reviewer' | 'champion' | 'former-reviewer',
		part: 'lead-reviewer' | 'reviewer' | 'champion',
		school_id: string,
	) => ({
		...key,
		person_id: people[name],
		part,
		school_id,
		partnership_id: ground.partnership,
		ended_at: name === 'former-reviewer' ? worldNow : null,
	});
	await db
		.insertInto('review_member')
		.values([
			member('lead-reviewer', 'lead-reviewer', schools.lead),
			member('reviewer', 'reviewer', schools.second),
			member('champion', 'champion', schools.third),
			member('former-reviewer', 'reviewer', schools.second),
		])
		.execute();
	await db
		.insertInto('self_evaluation')
		.values({
			programme_id,
			id: ground.selfEvaluation,
			cycle_id: ground.cycle,
			school_id: host_school_id,
			framework_id: ground.framework,
			shared_with_team: true,
		})
		.execute();
	const answer = {
		programme_id,
		self_evaluation_id: ground.selfEvaluation,
		school_id: host_school_id,
		question_code: 'A1',
	};
	await db
		.insertInto('self_evaluation_answer')
		.values({ ...answer, narrative: 'draft words' })
		.execute();
	await db
		.insertInto('agreed_answer')
		.values({ ...answer, narrative: 'agreed words', candidate_focus: true, evidence: '[]' })
		.execute();
	const evidenceItem = nextId();
	await db
		.insertInto('self_evaluation_evidence')
		.values({ ...answer, id: evidenceItem, description: 'books', added_by: people['host-teacher'], added_at: worldNow })
		.execute();
	await db
		.insertInto('review_plan')
		.values({ ...key, focus_question: 'To what extent do children catch up?' })
		.execute();
	await db
		.insertInto('visit_need')
		.values({ ...key, person_id: people.champion, diet: 'no nuts' })
		.execute();
	const slot = nextId();
	await db
		.insertInto('timetable_slot')
		.values({ ...key, id: slot, day: 1, starts: '09:00', ends: '09:30', kind: 'welcome', title: 'Welcome' })
		.execute();
	const document = nextId();
	await db
		.insertInto('review_document')
		.values({
			...key,
			id: document,
			sha256: 'a'.repeat(64),
			name: 'plan.pdf',
			media_type: 'application/pdf',
			size: 10,
			shared_by: people['host-head'],
			shared_at: worldNow,
		})
		.execute();
	const cited = nextId();
	const uncited = nextId();
	const note = {
		...key,
		source: 'lesson' as const,
		author_id: people.reviewer,
		noted_at: worldNow,
		received_at: worldNow,
	};
	await db
		.insertInto('evidence_note')
		.values([
			{ ...note, id: cited, seen: 'cited words', cited: true },
			{ ...note, id: uncited, seen: 'other words', cited: false },
		])
		.execute();
	const finding = nextId();
	await db
		.insertInto('finding')
		.values({
			...key,
			id: finding,
			position: 1,
			kind: 'saw',
			statement: 'what we saw',
			with_host: true,
			shared_for_workshop: false,
		})
		.execute();
	await db
		.insertInto('finding_evidence')
		.values({ ...key, finding_id: finding, note_id: cited })
		.execute();
	await db
		.insertInto('report')
		.values({ ...key, status: 'accuracy-check', sent_at: worldNow })
		.execute();
	await db
		.insertInto('report_section')
		.values({ ...key, section: 'context', text: 'a small school', with_host: true })
		.execute();
	const reply = nextId();
	await db
		.insertInto('accuracy_reply')
		.values({
			...key,
			id: reply,
			about: 'context',
			text: 'we have seven classes',
			by_person_id: people['host-head'],
			at: worldNow,
		})
		.execute();
	const grant = nextId();
	await db
		.insertInto('report_grant')
		.values({
			...key,
			id: grant,
			to_kind: 'person',
			to_person_id: people['head-elsewhere'],
			sections: ['saw'],
			granted_by: people['host-head'],
			granted_at: worldNow,
			revoked_at: worldNow,
		})
		.execute();
	await db
		.insertInto('report_look')
		.values({ ...key, id: nextId(), person_id: people['host-head'], at: worldNow, part: 'host-lead', form: 'screen' })
		.execute();
	const workshop = nextId();
	await db
		.insertInto('workshop')
		.values({ ...key, id: workshop, on_day: '2026-12-01', join_code: 'ABCDEF' })
		.execute();
	const participant = nextId();
	const idea = nextId();
	const inRoom = { programme_id, workshop_id: workshop, review_id: review };
	await db
		.insertInto('workshop_participant')
		.values({ ...inRoom, id: participant, token_hash: 'x', joined_at: worldNow })
		.execute();
	await db
		.insertInto('idea')
		.values({ ...inRoom, id: idea, text: 'an idea', participant_id: participant, created_at: worldNow })
		.execute();
	await db
		.insertInto('idea_vote')
		.values({ ...inRoom, idea_id: idea, participant_id: participant, impact: 4, effort: 2 })
		.execute();
	const action = nextId();
	await db
		.insertInto('action')
		.values({
			...key,
			id: action,
			text: 'do it',
			owner_name: 'Year 2 lead',
			success_measure: 'seen in books',
			due_on: '2027-01-29',
			created_by: people['host-teacher'],
			created_at: worldNow,
		})
		.execute();
	const followUp = nextId();
	const dates = { kind: 'ninety-day' as const, nominal_on: '2027-02-15', meet_on: '2027-02-22' };
	await db
		.insertInto('follow_up')
		.values({ ...key, id: followUp, ...dates })
		.execute();
	await db
		.insertInto('follow_up_schedule')
		.values({ ...key, follow_up_id: followUp, partnership_id: ground.partnership, ...dates })
		.execute();
	await db
		.insertInto('follow_up_action')
		.values({ ...key, follow_up_id: followUp, action_id: action, progress: 'in-progress' })
		.execute();
	const request = nextId();
	const shared = { programme_id, host_school_id, partnership_id: ground.partnership };
	await db
		.insertInto('help_request')
		.values({
			...shared,
			id: request,
			review_id: review,
			text: 'phonics',
			asked_by: people['host-head'],
			asked_at: worldNow,
		})
		.execute();
	const offer = nextId();
	await db
		.insertInto('help_offer')
		.values({
			...shared,
			id: offer,
			help_request_id: request,
			from_school_id: schools.lead,
			text: 'a morning',
			by_person_id: people['lead-reviewer'],
			at: worldNow,
		})
		.execute();
	const invitation = nextId();
	await db
		.insertInto('invitation')
		.values({
			programme_id,
			id: invitation,
			email: 'new@example.org',
			name: 'Somebody new',
			school_id: host_school_id,
			job: 'teacher',
			seniority: 'teacher',
			token_hash: 'y',
			invited_by: people['host-head'],
			created_at: worldNow,
			expires_at: new Date('2026-12-14T10:00:00Z'),
		})
		.execute();
	await db
		.insertInto('mail')
		.values({ id: nextId(), to_address: 'new@example.org', subject: 'Come in', body: 'words' })
		.execute();
	await db.insertInto('attempt').values({ key: 'x', window_start: worldNow, count: 1 }).execute();
	const hour = { expires_at: new Date('2026-12-14T10:00:00Z') };
	await db
		.insertInto('session')
		.values({ id: nextId(), person_id: people['host-head'], token: 'secret', ...hour })
		.execute();
	await db
		.insertInto('account')
		.values({ id: nextId(), person_id: people['host-head'], account_id: '1', provider_id: 'oidc' })
		.execute();
	await db
		.insertInto('verification')
		.values({ id: nextId(), identifier: 'x', value: 'y', ...hour })
		.execute();
	await db
		.insertInto('passkey')
		.values({
			id: nextId(),
			person_id: people['host-head'],
			public_key: 'k',
			credential_id: 'c',
			counter: 0,
			device_type: 'singleDevice',
			backed_up: false,
		})
		.execute();
	await database.asSystem(async (transaction) => {
		await recordEvent(transaction, {
			programmeId: programme_id,
			at: worldNow,
			actorId: people['host-head'],
			verb: 'report.share',
			subjectId: review,
			hostSchoolId: host_school_id,
		});
		await recordEvent(transaction, { programmeId: houseChain, at: worldNow, actorId: null, verb: 'register.import' });
	});
	return {
		review,
		ids: {
			slot,
			document,
			cited,
			uncited,
			finding,
			reply,
			grant,
			workshop,
			participant,
			idea,
			action,
			followUp,
			request,
			offer,
			invitation,
			evidenceItem,
		},
	};
}
