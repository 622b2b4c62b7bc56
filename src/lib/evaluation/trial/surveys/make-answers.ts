/** Why: three surveys, answer by answer, whose counts give the published percentages and whose tests agree with it. */
import { studentT } from '../../statistics/index.ts';
import { dealtRound } from '../cards.ts';
import type { Dealer } from '../dealing.ts';
import type { Fate } from '../programme/make-fates.ts';
import type { TrialAnswer } from '../trial.ts';
import { answerCounts, namedCounts, respondents as counts, type AnswerCounts } from './answer-counts.ts';
import { items, type Item, type ItemCode, type Wave } from './items.ts';
import type { Respondent } from './make-respondents.ts';
import { spreadCodes, type Spread } from './spread.ts';

/** What one respondent answered to one item; several for an item with several answers. */
type Given = readonly (readonly string[])[];

/** All answers, respondent by respondent in the order of the survey. */
export function makeAnswers(
	respondents: Readonly<Record<Wave, readonly Respondent[]>>,
	fates: ReadonlyMap<string, Fate>,
	deal: Dealer,
): readonly TrialAnswer[] {
	return (Object.keys(respondents) as Wave[]).flatMap((wave) => {
		const people = respondents[wave];
		const asked = (items as readonly Item[]).filter((item) => item.waves.includes(wave));
		const given = new Map(asked.map((item) => [item.code, answersTo(item, wave, people, fates, deal)]));
		return people.flatMap(({ id, school }, at) =>
			asked.flatMap(({ code }) =>
				(given.get(code)?.[at] ?? []).map((answer) => ({
					respondent: id,
					school: school.id,
					wave,
					item: code,
					answer,
				})),
			),
		);
	});
}

function answersTo(
	item: Item,
	wave: Wave,
	people: readonly Respondent[],
	fates: ReadonlyMap<string, Fate>,
	deal: Dealer,
): Given {
	const pack = `answers.${wave}.${item.code}`;
	if (item.kind === 'agreement') return codes(pack, answerCounts(wave, item.code), people, fates, deal);
	if (item.code === 'role') return people.map(({ role }) => [role]);
	if (item.code === 'peer-review') return yesNo(pack, people, [[() => true, counts.peerReview]], deal);
	if (item.code === 'leadership-change') {
		const lost = ({ school }: Respondent): boolean => (fates.get(school.id) ?? '').startsWith('lost');
		const { active, withdrawn } = counts.leadershipChange;
		return yesNo(
			pack,
			people,
			[
				[lost, withdrawn],
				[(one) => !lost(one), active],
			],
			deal,
		);
	}
	return several(pack, item.code, people.length, deal);
}

/** So many say yes among those of each kind. */
function yesNo(
	pack: string,
	people: readonly Respondent[],
	yes: readonly (readonly [(one: Respondent) => boolean, number])[],
	deal: Dealer,
): Given {
	const order = deal.shuffled(pack, people);
	const saying = new Set(yes.flatMap(([of, count]) => order.filter(of).slice(0, count)));
	return people.map((one) => [saying.has(one) ? 'yes' : 'no']);
}

function several(pack: string, item: ItemCode, n: number, deal: Dealer): Given {
	if (item !== 'benefit' && item !== 'priority') return [];
	const places = deal.shuffled(pack, [...Array(n).keys()]);
	const hands = dealtRound<string>(namedCounts[item], n);
	return places.map((place) => hands[place] ?? []);
}

/** Deals again until fully and minimally compliant schools answer alike, as the article found (at most so often). */
const deals = 40;
const alike = 1.5;

function codes(
	pack: string,
	wanted: AnswerCounts,
	people: readonly Respondent[],
	fates: ReadonlyMap<string, Fate>,
	deal: Dealer,
): Given {
	const strata = Map.groupBy(people.keys(), (place) => stratumOf(people[place]?.school.idaciQuintile ?? 0));
	const spreads = spreadsOf(wanted, people.length, strata);
	for (let attempt = 1; ; attempt += 1) {
		const dealt: number[] = [];
		for (const [stratum, places] of strata)
			deal
				.shuffled(`${pack}.${stratum}.${String(attempt)}`, spreadCodes(places.length, spreads[stratum]))
				.forEach((code, at) => (dealt[places[at] ?? 0] = code));
		const of = (fate: Fate): readonly number[] =>
			dealt.filter((_, place) => fates.get(people[place]?.school.id ?? '') === fate);
		const difference = studentT(of('full'), of('minimal'));
		if (!difference.ok || Math.abs(difference.value.t) < alike || attempt === deals)
			return dealt.map((code) => [String(code)]);
	}
}

type Stratum = 'least' | 'most' | 'between';

function stratumOf(quintile: number): Stratum {
	if (quintile === 1) return 'least';
	return quintile === 5 ? 'most' : 'between';
}

/** The ends get what is planned for them, or their share; those between get what is left of the wave’s counts. */
function spreadsOf(
	wanted: AnswerCounts,
	n: number,
	strata: ReadonlyMap<Stratum, readonly number[]>,
): Readonly<Record<Stratum, Spread>> {
	const share = (count: number, stratum: Stratum): number =>
		Math.round((count * (strata.get(stratum)?.length ?? 0)) / n);
	const end = (stratum: 'least' | 'most'): Spread =>
		wanted[stratum] ?? {
			agree: share(wanted.agree, stratum),
			strongly: wanted.strongly,
			neither: wanted.neither === undefined ? undefined : share(wanted.neither, stratum),
		};
	const [least, most] = [end('least'), end('most')];
	return {
		least,
		most,
		between: {
			agree: wanted.agree - least.agree - most.agree,
			strongly: wanted.strongly,
			neither: wanted.neither === undefined ? undefined : wanted.neither - (least.neither ?? 0) - (most.neither ?? 0),
		},
	};
}
