/** Why: the article’s tables on a terminal; the words are here, the numbers come from the same functions as elsewhere. */
import {
	attritionTable,
	balanceOfPairs,
	complianceTable,
	processes,
	resilienceStages,
	roundHalfUp,
	sampleProfile,
	tableThree,
	tableTwo,
	type ProfileRow,
	type Study,
} from '#lib/evaluation/index.ts';
import { table, type Cell } from '../evaluate/print.ts';
import { contrastsAsText } from './contrasts-as-text.ts';

const direction = 'IDACI quintile 1 = least deprived, 5 = most deprived.\n';

/** All tables, each under its title. */
export function tablesAsText(study: Study): string {
	return [
		tableOne(),
		sources(study),
		sample(study),
		third(study),
		balance(study),
		compliance(study),
		attrition(study),
		...contrastsAsText(study),
	].join('\n');
}

const percent = (value: number): string => `${String(roundHalfUp(value))} %`;
const small = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

function tableOne(): string {
	return `Table 1. Processes of the programme and stages of organisational resilience\n\n${table(
		['stage', ...processes],
		resilienceStages.map(({ stage, processes: own }) => [
			stage,
			...processes.map((one) => (own.includes(one) ? 'X' : '')),
		]),
	)}`;
}

function sources(study: Study): string {
	return `Table 2. Data collection\n\n${table(
		['row', 'method', 'who', 'figures'],
		tableTwo(study).map(({ row, method, who, figures }) => [
			row,
			method,
			who,
			figures
				.map(
					({ what, value }) => `${what} ${typeof value === 'number' ? String(roundHalfUp(value, 1)) : String(value)}`,
				)
				.join('; '),
		]),
	)}`;
}

function sample(study: Study): string {
	const name = ({ dimension, level }: ProfileRow): string =>
		({ idaci: 'IDACI quintile', rating: 'rating 2017', type: 'type' })[dimension] + ` ${level}`;
	return `Sample. Treatment schools, those of them that were matched, comparison schools\n${direction}\n${table(
		['', 'published', 'treatment', '%', 'matched', '%', 'comparison', '%'],
		sampleProfile(study).rows.map((row): Cell[] => [
			name(row),
			row.published === null ? '–' : percent(row.published),
			row.treatment.schools,
			percent(row.treatment.percent),
			row.matched.schools,
			percent(row.matched.percent),
			row.comparison.schools,
			percent(row.comparison.percent),
		]),
	)}`;
}

function third(study: Study): string {
	return `Table 3. Student deprivation profiles of treatment schools\n${direction}\n${table(
		['IDACI quintile', 'percentage of schools in treatment group'],
		tableThree(study).rows.map(({ level, treatment }) => [Number(level), roundHalfUp(treatment.percent)]),
	)}Percentages do not add to 100 because each is rounded.\n`;
}

function balance(study: Study): string {
	const rows = balanceOfPairs(study).map((row) => [row.term, small(row.smd_all), small(row.smd_matched)]);
	return `Balance. Standardised mean differences: all 422 and 374 schools, and the 374 pairs\n${direction}\n${table(
		['term', 'all', 'pairs'],
		rows,
	)}`;
}

function compliance(study: Study): string {
	const { rules, rows, completed, recruited } = complianceTable(study);
	return `Compliance (rules ${rules.join(', ')})\n\n${table(
		['level', 'schools', '%', 'reviews, mean', 'attendance, mean'],
		rows.map((row) => [row.level, row.schools, percent(row.percent), small(row.reviews), small(row.attendance)]),
	)}Completed (full and minimal): ${String(completed)} of ${String(recruited)}.\n`;
}

function attrition(study: Study): string {
	const { flow, reasons } = attritionTable(study);
	const lost = (count: number): string => percent((100 * count) / flow.notCompleted);
	return [
		`Attrition (rule ${flow.rule})\n\n`,
		`recruited ${String(flow.recruited)}\n`,
		`  completed ${String(flow.completed)}\n`,
		`  not completed ${String(flow.notCompleted)}\n`,
		`    withdrew before 20 March 2020: ${String(flow.withdrewBefore)} (${lost(flow.withdrewBefore)})\n`,
		`    withdrew later: ${String(flow.withdrewAfter)} (${lost(flow.withdrewAfter)}); the article prints 181, a slip\n`,
		`\nReasons given by ${String(reasons.respondents)} schools (several possible); ${String(reasons.missing)} gave none\n\n`,
		table(
			['reason', 'schools', '%'],
			reasons.named.map(({ code, n, share }) => [code, n, percent(100 * share)]),
		),
	].join('');
}
