/** Why: domain d.2, Table 2: who was asked and what was seen. */
import type { TrialSource } from '../../trial/index.ts';
import type { Study } from '../study.ts';
import { count, different, percent } from './counting.ts';
import { oneDigit, same, type PublishedNumber } from './published-number.ts';

const answering = (study: Study, wave: 'baseline' | 'final' | 'comparison'): number =>
	study.responses(wave, 'role').length;

/** Respondents of the final survey whose school had withdrawn. */
function withdrawnRespondents(study: Study): number {
	const gone = new Set(study.trial.withdrawals.map(({ school }) => school));
	return count(study.responses('final', 'role'), ({ school }) => gone.has(school.id));
}

const rows = ({ trial }: Study, row: TrialSource['row'], kind?: TrialSource['kind']): readonly TrialSource[] =>
	trial.sources.filter((source) => source.row === row && (kind === undefined || source.kind === kind));

/** Clusters of the case studies, known from their interviews. */
const caseClusters = (study: Study): ReadonlySet<string | null> =>
	new Set(rows(study, 'T2d').map(({ cluster }) => cluster));

type Row = readonly [string, string, number, string, (study: Study) => number];

const counts: readonly Row[] = [
	['T2a', 'baseline survey', 339, 'respondents of wave baseline', (s) => answering(s, 'baseline')],
	['T2b', 'final survey', 157, 'respondents of wave final', (s) => answering(s, 'final')],
	[
		'T2b.active',
		'final survey, active schools',
		134,
		'respondents whose school did not withdraw',
		(s) => answering(s, 'final') - withdrawnRespondents(s),
	],
	['T2b.withdrawn', 'final survey, withdrawn schools', 23, 'respondents whose school withdrew', withdrawnRespondents],
	['T2c', 'survey of matched schools', 44, 'respondents of wave comparison', (s) => answering(s, 'comparison')],
	['T2d.interviews', 'case-study interviews', 34, 'sources of row T2d', (s) => rows(s, 'T2d').length],
	[
		'T2d.schools',
		'case-study schools interviewed',
		8,
		'their different schools',
		(s) => different(rows(s, 'T2d').map(({ school }) => school)),
	],
	['T2d.clusters', 'case-study clusters', 2, 'their different clusters', (s) => caseClusters(s).size],
	[
		'T2d.of',
		'schools of those clusters',
		10,
		'treatment schools of those clusters',
		(s) => count(s.treatment, ({ cluster }) => caseClusters(s).has(cluster)),
	],
	[
		'T2d.observed',
		'reviews observed in case studies',
		3,
		'sources of row T2g in those clusters',
		(s) => count(rows(s, 'T2g'), ({ cluster }) => caseClusters(s).has(cluster)),
	],
	['T2e.interviews', 'interviews at matched schools', 7, 'sources of row T2e', (s) => rows(s, 'T2e').length],
	[
		'T2e.schools',
		'matched schools interviewed',
		4,
		'their different schools',
		(s) => different(rows(s, 'T2e').map(({ school }) => school)),
	],
	[
		'T2f',
		'training events observed',
		24,
		'different sessions of row T2f',
		(s) => different(rows(s, 'T2f').map(({ observed }) => observed)),
	],
	[
		'T2g',
		'reviews shadowed',
		6,
		'different reviews of row T2g',
		(s) => different(rows(s, 'T2g').map(({ observed }) => observed)),
	],
	['T2g.full', 'of them in full', 4, 'extent full', (s) => count(rows(s, 'T2g'), ({ extent }) => extent === 'full')],
	[
		'T2g.partial',
		'of them without the workshop',
		1,
		'extent partial',
		(s) => count(rows(s, 'T2g'), ({ extent }) => extent === 'partial'),
	],
	[
		'T2g.online',
		'of them online',
		1,
		'extent online',
		(s) => count(rows(s, 'T2g'), ({ extent }) => extent === 'online'),
	],
	[
		'T2h',
		'stakeholders interviewed',
		86,
		'participants of row T2h, added',
		(s) => rows(s, 'T2h').reduce((sum, { participants }) => sum + (participants ?? 0), 0),
	],
	[
		'T2h.individual',
		'individual interviews',
		4,
		'sources of row T2h, one person',
		(s) => rows(s, 'T2h', 'interview').length,
	],
	['T2h.group', 'group interviews', 14, 'sources of row T2h, groups', (s) => rows(s, 'T2h', 'group-interview').length],
	['T2i', 'readiness audits', 64, 'sources of row T2i', (s) => rows(s, 'T2i').length],
];

const rates: readonly Row[] = [
	[
		'T2a.rate',
		'response, %',
		80.3,
		'respondents / treatment schools',
		(s) => percent(answering(s, 'baseline'), s.treatment.length),
	],
	[
		'T2b.rate',
		'response, %',
		37.2,
		'respondents / treatment schools',
		(s) => percent(answering(s, 'final'), s.treatment.length),
	],
	[
		'T2b.active-share',
		'active, % of respondents',
		85.4,
		'active / respondents',
		(s) => 100 - percent(withdrawnRespondents(s), answering(s, 'final')),
	],
	[
		'T2b.withdrawn-share',
		'withdrawn, % of respondents',
		14.6,
		'withdrawn / respondents',
		(s) => percent(withdrawnRespondents(s), answering(s, 'final')),
	],
	[
		'T2c.rate',
		'response, %',
		11.8,
		'respondents / comparison schools',
		(s) => percent(answering(s, 'comparison'), s.comparison.length),
	],
	[
		'T2i.rate',
		'audits, % of clusters',
		71.9,
		'audits / clusters',
		(s) => percent(rows(s, 'T2i').length, s.trial.clusters.length),
	],
];

export const collectionNumbers: readonly PublishedNumber[] = [
	...counts.map(([id, what, published, how, compute]) => ({
		id,
		where: 'article' as const,
		what,
		published,
		printed: same,
		how,
		compute,
	})),
	...rates.map(([id, what, published, how, compute]) => ({
		id,
		where: 'derived' as const,
		what,
		published,
		printed: oneDigit,
		how,
		compute,
	})),
];
