/** Why: who may do what on the day, with the draft, with the report and with its sharing. */
import type { EvidenceNoteId, FindingId, GrantId, ReviewId } from '#lib/kernel/index.ts';
import {
	answerReply,
	attachEvidence,
	chooseWorkshopFindings,
	confirmFacts,
	detachEvidence,
	editEvidence,
	exportReport,
	finaliseReport,
	giveFeedback,
	orderFinding,
	readDay,
	readReport,
	readSharing,
	readSynthesis,
	recordEvidence,
	replyOnAccuracy,
	saveFinding,
	saveSection,
	sendDraft,
	shareReport,
	takeBackShare,
	withdrawEvidence,
	withdrawFinding,
	writeResponse,
} from '#lib/reviews/index.server.ts';
import type { UseCaseEntry } from './use-cases.ts';
import { nextId, type Persona, type World } from './world.ts';

const hostLead: readonly Persona[] = ['host-head', 'host-senior'];
const team: readonly Persona[] = ['lead-reviewer', 'reviewer'];
const lead: readonly Persona[] = ['lead-reviewer'];

const review = (world: World): ReviewId => world.review as ReviewId;
const finding = (world: World): FindingId => (world.ids['finding'] ?? '') as FindingId;
const cited = (world: World): EvidenceNoteId => (world.ids['cited'] ?? '') as EvidenceNoteId;
const note = {
	source: 'lesson',
	seen: 'two tables moved on',
	inference: '',
	questionCode: null,
	slotId: null,
} as const;

export const dayUseCases: Readonly<Record<string, UseCaseEntry>> = {
	readDay: { who: team, run: (by, world) => readDay(by, { reviewId: review(world) }) },
	recordEvidence: {
		who: team,
		run: (by, world) => recordEvidence(by, { ...note, reviewId: review(world), noteId: nextId() as EvidenceNoteId }),
	},
	editEvidence: {
		// The note is the reviewer's; to anyone else it is not there.
		who: ['reviewer'],
		run: (by, world) => editEvidence(by, { ...note, reviewId: review(world), noteId: cited(world), version: 1 }),
	},
	withdrawEvidence: {
		who: ['reviewer'],
		run: (by, world) => withdrawEvidence(by, { reviewId: review(world), noteId: cited(world) }),
	},
	readSynthesis: { who: team, run: (by, world) => readSynthesis(by, { reviewId: review(world) }) },
	saveFinding: {
		who: team,
		run: (by, world) =>
			saveFinding(by, {
				reviewId: review(world),
				findingId: nextId() as FindingId,
				kind: 'saw',
				questionCode: null,
				statement: 'Children who fall behind are noticed within a fortnight.',
				noteIds: [cited(world)],
			}),
	},
	withdrawFinding: {
		who: team,
		run: (by, world) => withdrawFinding(by, { reviewId: review(world), findingId: finding(world) }),
	},
	orderFinding: {
		who: team,
		run: (by, world) => orderFinding(by, { reviewId: review(world), findingId: finding(world), direction: 'up' }),
	},
	attachEvidence: {
		who: team,
		run: (by, world) =>
			attachEvidence(by, {
				reviewId: review(world),
				findingId: finding(world),
				noteIds: [world.ids['uncited'] ?? ''],
				bearing: 'differs',
			}),
	},
	detachEvidence: {
		who: team,
		run: (by, world) =>
			detachEvidence(by, { reviewId: review(world), findingId: finding(world), noteId: cited(world) }),
	},
	saveSection: {
		who: team,
		run: (by, world) =>
			saveSection(by, { reviewId: review(world), section: 'context', text: 'a small school', version: 1 }),
	},
	giveFeedback: { who: lead, run: (by, world) => giveFeedback(by, { reviewId: review(world) }) },
	sendDraft: { who: lead, run: (by, world) => sendDraft(by, { reviewId: review(world) }) },
	answerReply: {
		who: lead,
		run: (by, world) =>
			answerReply(by, { reviewId: review(world), replyId: world.ids['reply'] ?? '', answer: 'Seven it is.' }),
	},
	finaliseReport: { who: lead, run: (by, world) => finaliseReport(by, { reviewId: review(world) }) },
	replyOnAccuracy: {
		who: hostLead,
		run: (by, world) =>
			replyOnAccuracy(by, {
				reviewId: review(world),
				corrections: [{ id: nextId(), about: finding(world), text: 'It was the September list.' }],
			}),
	},
	confirmFacts: { who: hostLead, run: (by, world) => confirmFacts(by, { reviewId: review(world), version: 1 }) },
	writeResponse: {
		who: hostLead,
		run: (by, world) => writeResponse(by, { reviewId: review(world), text: 'We knew it worked.', version: 0 }),
	},
	readReport: { who: [...hostLead, ...team], run: (by, world) => readReport(by, { reviewId: review(world) }) },
	exportReport: {
		who: [...hostLead, ...team],
		run: (by, world) => exportReport(by, { reviewId: review(world), form: 'word', locale: 'cy' }),
	},
	readSharing: { who: hostLead, run: (by, world) => readSharing(by, { reviewId: review(world) }) },
	shareReport: {
		who: hostLead,
		run: (by, world) =>
			shareReport(by, {
				reviewId: review(world),
				grantId: nextId() as GrantId,
				toKind: 'governors',
				toId: null,
				sections: ['saw'],
				untilOn: null,
				note: '',
				origin: 'https://lateral.test',
			}),
	},
	takeBackShare: {
		who: hostLead,
		run: (by, world) => takeBackShare(by, { reviewId: review(world), grantId: (world.ids['grant'] ?? '') as GrantId }),
	},
	chooseWorkshopFindings: {
		who: hostLead,
		run: (by, world) => chooseWorkshopFindings(by, { reviewId: review(world), findingIds: [finding(world)] }),
	},
};
