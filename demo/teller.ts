/** Why: the demonstration is told in stories; the teller turns their plain words into rows, with dates around today. */
import { randomBytes } from 'node:crypto';
import {
	addDays,
	calendarDate,
	newId,
	nextSchoolDay,
	previousSchoolDay,
	typicalCalendar,
	type CalendarDate,
} from '#lib/kernel/index.ts';
import { newWorkshopCode, workshopAgenda } from '#lib/improvement/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { PersonStory, SchoolStory, SelfEvaluationStory } from './story.ts';

export type Seniority = PersonStory['seniority'];

/** A person of the story once stored. */
export interface Told {
	readonly id: string;
	readonly schoolId: string;
	readonly name: string;
	readonly language: 'en' | 'cy';
}

const demoUrn = (name: string): string => `demo-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;

const demoAddress = (name: string): string =>
	`${name
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z ]/g, '')
		.replace(/ +/g, '.')}@example.org`;

/** What every part of the telling needs. */
export class Teller {
	readonly tx: Transaction;
	readonly programme: string;
	readonly now: Date;
	readonly today: CalendarDate;
	readonly #calendar;
	readonly schools = new Map<string, string>();
	/** By the name of a school. */
	readonly trusts = new Map<string, string>();
	readonly people = new Map<string, Told>();

	constructor(tx: Transaction, programme: string, now: Date, today: CalendarDate, nation: 'england' | 'wales') {
		this.tx = tx;
		this.programme = programme;
		this.now = now;
		this.today = today;
		this.#calendar = typicalCalendar(nation);
	}

	/** The school day `days` from today: the next one, or the one before when it lies in the past. */
	day(days: number): CalendarDate {
		const date = addDays(this.today, days);
		return days < 0 ? previousSchoolDay(this.#calendar, date) : nextSchoolDay(this.#calendar, date);
	}

	/** When something was done: a day, `clock` as HH:MM in London (winter time is near enough for a story), never after now. */
	at(day: string, clock: string): Date {
		const told = new Date(`${day}T${clock}:00Z`);
		return told > this.now ? this.now : told;
	}

	newCode(): string {
		return newWorkshopCode((length) => randomBytes(length));
	}

	school(name: string): string {
		const id = this.schools.get(name);
		if (id === undefined) throw new Error(`The story has no school called ${name}.`);
		return id;
	}

	person(name: string): Told {
		const told = this.people.get(name);
		if (!told) throw new Error(`The story has nobody called ${name}.`);
		return told;
	}

	async addSchool(story: SchoolStory): Promise<void> {
		const id = newId();
		this.schools.set(story.name, id);
		await this.tx
			.insertInto('school')
			.values({
				id,
				country: story.country,
				urn: demoUrn(story.name),
				name: story.name,
				phase: 'Primary',
				type: story.type,
				status: 'open',
				town: story.town,
				postcode: null,
				latitude: story.at[0],
				longitude: story.at[1],
				pupils: story.pupils,
				low_age: 4,
				high_age: 11,
				search: `${story.name} ${story.town}`.toLowerCase(),
				row_hash: 'demo',
				authority_name: story.authority,
			})
			.execute();
		for (const person of story.people) await this.addPerson(person, id);
		if (story.trust) await this.#addTrust(story.name, id, story.trust);
	}

	/** A trust with one person, who works for it and at none of its schools. */
	async #addTrust(school: string, schoolId: string, story: NonNullable<SchoolStory['trust']>): Promise<void> {
		const id = newId();
		const urn = demoUrn(school);
		const officer = newId();
		this.trusts.set(school, id);
		this.people.set(story.officer, { id: officer, schoolId, name: story.officer, language: 'en' });
		await this.tx
			.insertInto('organisation')
			.values({ id, kind: 'trust', uid: demoUrn(story.name), name: story.name })
			.execute();
		await this.tx.insertInto('school_group').values({ urn, organisation_id: id, school_id: schoolId }).execute();
		await this.tx
			.insertInto('person')
			.values({ id: officer, name: story.officer, email: demoAddress(story.officer), email_verified: true })
			.execute();
		await this.addRole(story.officer, 'trust-officer', { organisation: id });
	}

	async addPerson(story: PersonStory, schoolId: string): Promise<void> {
		const id = newId();
		this.people.set(story.name, { id, schoolId, name: story.name, language: story.language ?? 'en' });
		const email = demoAddress(story.name);
		await this.tx
			.insertInto('person')
			.values({ id, name: story.name, email, email_verified: true, language: story.language ?? 'en' })
			.execute();
		await this.tx
			.insertInto('appointment')
			.values({
				programme_id: this.programme,
				id: newId(),
				person_id: id,
				school_id: schoolId,
				job: story.job,
				seniority: story.seniority,
				from_on: addDays(this.today, -800),
			})
			.execute();
	}

	async addRole(
		name: string,
		role: 'administrator' | 'associate' | 'evaluator' | 'partnership-lead' | 'trust-officer',
		to: { partnership?: string; organisation?: string } = {},
	): Promise<void> {
		await this.tx
			.insertInto('role')
			.values({
				programme_id: this.programme,
				id: newId(),
				person_id: this.person(name).id,
				role,
				partnership_id: to.partnership ?? null,
				organisation_id: to.organisation ?? null,
				from_on: addDays(this.today, -400),
			})
			.execute();
	}

	/** A self-evaluation with its answers; agreed text is the draft as it stood. */
	async addSelfEvaluation(cycleId: string, frameworkId: string, story: SelfEvaluationStory): Promise<void> {
		const id = newId();
		const schoolId = this.school(story.school);
		const agreed = story.agreed === undefined ? undefined : this.day(story.agreed);
		const head = [...this.people.values()].find((person) => person.schoolId === schoolId);
		await this.tx
			.insertInto('self_evaluation')
			.values({
				programme_id: this.programme,
				id,
				cycle_id: cycleId,
				school_id: schoolId,
				framework_id: frameworkId,
				status: agreed === undefined ? 'drafting' : 'agreed',
				agreed_on: agreed ?? null,
				agreed_by: agreed === undefined ? null : (head?.id ?? null),
				shared_with_team: agreed !== undefined,
			})
			.execute();
		for (const answer of story.answers) {
			await this.tx
				.insertInto('self_evaluation_answer')
				.values({
					programme_id: this.programme,
					self_evaluation_id: id,
					school_id: schoolId,
					question_code: answer.code,
					narrative: answer.text,
					confidence: answer.confidence,
					direction: answer.direction,
					candidate_focus: answer.focus ?? false,
					edited_by: head?.id ?? null,
					edited_at: this.now,
				})
				.execute();
			if (agreed !== undefined)
				await this.tx
					.insertInto('agreed_answer')
					.values({
						programme_id: this.programme,
						self_evaluation_id: id,
						school_id: schoolId,
						question_code: answer.code,
						narrative: answer.text,
						confidence: answer.confidence,
						direction: answer.direction,
						candidate_focus: answer.focus ?? false,
						evidence: JSON.stringify(answer.evidence ?? []),
					})
					.execute();
			for (const description of answer.evidence ?? []) {
				await this.tx
					.insertInto('self_evaluation_evidence')
					.values({
						programme_id: this.programme,
						id: newId(),
						self_evaluation_id: id,
						school_id: schoolId,
						question_code: answer.code,
						description,
						added_by: head?.id ?? '',
						added_at: this.now,
					})
					.execute();
			}
		}
	}

	/** The agenda every workshop starts from, in the room's language. */
	agenda(language: 'en' | 'cy'): readonly { code: string; minutes: number; title: string }[] {
		return workshopAgenda.map((part) => ({ code: part.code, minutes: part.minutes, title: part.title[language] }));
	}

	/** A date some days after another, moved to a school day. */
	after(day: CalendarDate, days: number): { nominal: CalendarDate; meet: CalendarDate } {
		const nominal = addDays(day, days);
		return { nominal, meet: nextSchoolDay(this.#calendar, nominal) };
	}
}

/** A date that a story gives in plain figures. */
export const onDate = calendarDate;
