/** Why: everything the planner needs stands in one file, so that a plan can be had again without a server. */
import * as v from 'valibot';
import { type CalendarDate, parseCalendarDate } from '#lib/kernel/index.ts';
import { conflictKinds, defaultRotaRules, defaultRotaWeights, rotaParts, rotaTrainings } from './words.ts';

const nonNegative = v.pipe(v.number(), v.minValue(0));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A day written YYYY-MM-DD. */
export const dateSchema = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as YYYY-MM-DD.'),
	v.check((value) => parseCalendarDate(value) !== undefined, 'There is no such day.'),
	v.transform((value) => value as CalendarDate),
);

/** From the first to the last day, both included. */
export const daysSchema = v.pipe(
	v.strictObject({ first: dateSchema, last: dateSchema }),
	v.check(({ first, last }) => first <= last, 'The last day lies before the first.'),
);

const calendar = v.strictObject({
	terms: v.pipe(
		v.optional(v.array(daysSchema), []),
		v.description('Unbroken stretches of school. An academic year without any takes the usual dates of the nation.'),
	),
	closed: v.pipe(v.optional(v.array(daysSchema), []), v.description('Days in term on which the school is closed.')),
	inset: v.pipe(
		v.optional(v.array(dateSchema), []),
		v.description('Days on which staff work and pupils stay at home.'),
	),
	blocked: v.pipe(
		v.optional(
			v.array(
				v.strictObject({
					first: dateSchema,
					last: dateSchema,
					reason: v.picklist(['tests', 'fasting', 'inspection', 'school-event', 'other']),
					note: v.optional(text),
				}),
			),
			[],
		),
		v.description('Open days on which the school neither receives nor sends a visit, such as test weeks.'),
	),
});

const school = v.strictObject({
	id: text,
	name: text,
	at: v.pipe(
		v.optional(
			v.strictObject({
				latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
				longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
			}),
		),
		v.description('Where the school is, in degrees; without it its journeys count as nothing.'),
	),
	phase: v.optional(text),
	pupils: v.optional(whole),
	nation: v.optional(v.picklist(['england', 'wales']), 'england'),
	calendar: v.optional(calendar, {}),
	visitDays: v.pipe(
		v.optional(v.picklist([1, 2]), 1),
		v.description('How many consecutive school days its review takes.'),
	),
	daysOutPerTerm: v.pipe(v.optional(nonNegative), v.description('Most days out of its people together in one term.')),
});

const cluster = v.strictObject({ id: text, name: text, schoolIds: v.pipe(v.array(text), v.minLength(1)) });

const person = v.strictObject({
	id: text,
	name: text,
	schoolId: v.pipe(text, v.description('The school whose load counts.')),
	alsoAt: v.pipe(v.optional(v.array(text), []), v.description('Other schools where the person has a job.')),
	roles: v.pipe(v.array(v.picklist(rotaParts)), v.description('The parts the person may take.')),
	trainedFor: v.pipe(
		v.optional(v.array(v.picklist(rotaTrainings))),
		v.description('What the person is trained for. Left out: training is not recorded, and the role alone decides.'),
	),
	workshopsLed: v.pipe(v.optional(whole, 0), v.description('Workshops led so far; none means new.')),
	offers: v.pipe(
		v.optional(v.array(dateSchema)),
		v.description('The only days the person can be out. Left out: any day on which their school is open.'),
	),
	away: v.pipe(
		v.optional(v.array(daysSchema), []),
		v.description('Days on which the person cannot come, whatever they offered.'),
	),
	daysOutPerTerm: v.optional(nonNegative),
	helps: v.pipe(v.optional(v.array(text), []), v.description('Clusters the person helps beside that of their school.')),
});

const side = v.union([v.strictObject({ personId: text }), v.strictObject({ schoolId: text })]);

const conflict = v.strictObject({
	id: text,
	kind: v.picklist(conflictKinds),
	between: v.pipe(
		v.tuple([side, side]),
		v.description('Two people share no review; a person does not go to a school; two schools do not visit each other.'),
	),
	declaredBy: v.optional(text),
	why: v.optional(text),
});

const earlier = v.strictObject({
	hostSchoolId: text,
	visitorSchoolId: text,
	cyclesAgo: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});

/** One review of a plan. */
export const reviewSchema = v.strictObject({
	hostSchoolId: text,
	clusterId: text,
	days: v.pipe(v.array(dateSchema), v.minLength(1)),
	leadId: text,
	reviewerIds: v.array(text),
	championIds: v.array(text),
	workshop: v.pipe(dateSchema, v.description('After school.')),
	followUp: v.strictObject({ nominal: dateSchema, meet: dateSchema }),
});

/** One decision that a plan keeps. */
export const pinSchema = v.variant('kind', [
	v.strictObject({
		kind: v.literal('person'),
		id: text,
		hostSchoolId: text,
		personId: text,
		part: v.optional(v.picklist(rotaParts)),
	}),
	v.strictObject({ kind: v.literal('school'), id: text, hostSchoolId: text, visitorSchoolId: text }),
	v.strictObject({ kind: v.literal('not'), id: text, personId: text, hostSchoolId: v.optional(text) }),
	v.strictObject({ kind: v.literal('dates'), id: text, hostSchoolId: text, first: dateSchema, last: dateSchema }),
	v.strictObject({ kind: v.literal('held'), id: text, review: reviewSchema }),
]);

const weight = (criterion: keyof typeof defaultRotaWeights) => v.optional(nonNegative, defaultRotaWeights[criterion]);
const rule = (name: keyof typeof defaultRotaRules) => v.optional(nonNegative, defaultRotaRules[name]);

/** The whole of what the planner is given. `docs/rota-format.md` explains it in words. */
export const rotaInputSchema = v.strictObject({
	format: v.literal('lateral-rota-input/1'),
	window: v.pipe(daysSchema, v.description('The days from which visits are chosen.')),
	schools: v.array(school),
	clusters: v.array(cluster),
	people: v.array(person),
	conflicts: v.optional(v.array(conflict), []),
	earlier: v.pipe(v.optional(v.array(earlier), []), v.description('Which school reviewed which in earlier cycles.')),
	pins: v.pipe(
		v.optional(v.array(pinSchema), []),
		v.description(
			'What has been decided: a person or a school for a host, not this person, within these days, or as it was held.',
		),
	),
	weights: v.optional(
		v.strictObject({
			'even-schools': weight('even-schools'),
			'even-people': weight('even-people'),
			mutual: weight('mutual'),
			repeat: weight('repeat'),
			travel: weight('travel'),
			champions: weight('champions'),
			spread: weight('spread'),
			'small-schools': weight('small-schools'),
		}),
		{},
	),
	rules: v.optional(
		v.strictObject({
			reviewers: v.optional(v.picklist([1, 2]), defaultRotaRules.reviewers as 1 | 2),
			champions: v.optional(v.picklist([0, 1, 2]), defaultRotaRules.champions as 0 | 1 | 2),
			personDaysPerTerm: rule('personDaysPerTerm'),
			schoolDaysPerTerm: rule('schoolDaysPerTerm'),
			championDays: rule('championDays'),
			workshopDays: v.optional(whole, defaultRotaRules.workshopDays),
			workshopLatestDays: v.optional(whole, defaultRotaRules.workshopLatestDays),
			followUpDays: v.optional(whole, defaultRotaRules.followUpDays),
			smallSchoolPupils: rule('smallSchoolPupils'),
		}),
		{},
	),
});

/** What the file may leave out. */
export type RotaInputFile = v.InferInput<typeof rotaInputSchema>;

type Frozen<T> = T extends CalendarDate | string | number | boolean | undefined
	? T
	: { readonly [Key in keyof T]: Frozen<T[Key]> };

/** The planner's input with every default filled in. */
export type RotaInput = Frozen<v.InferOutput<typeof rotaInputSchema>>;
export type RotaSchool = RotaInput['schools'][number];
export type RotaCluster = RotaInput['clusters'][number];
export type RotaPerson = RotaInput['people'][number];
export type RotaConflict = RotaInput['conflicts'][number];
export type RotaPin = RotaInput['pins'][number];
export type PlannedReview = Frozen<v.InferOutput<typeof reviewSchema>>;
