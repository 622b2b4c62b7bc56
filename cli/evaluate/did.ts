/** Why: an evaluator measures change from files alone, for matched pairs or for schools followed over years. */
import { didPairs } from './did-pairs.ts';
import { didPanel } from './did-panel.ts';
import { readOptions } from './options.ts';

export const usage = `lateral evaluate did --input F.csv[.gz] --pairs PAIRS.csv --id COL --pre COL --post COL [--cluster COL] [--json]
    the change of treated schools against that of their matches; PAIRS.csv has treated_id and control_id
    --cluster COL       the partnership of treated schools, blank for others
    --received COL      how far a school received the programme, 0 to 1: adds the effect on compliers
    --run NAME          the rows of PAIRS.csv whose column run has this name
lateral evaluate did --input F.csv[.gz] --unit COL --time COL --treat-from COL --outcome COL [--cluster COL] [--json]
    schools over several periods; treat-from is the first treated period, blank or 0 for never
    --comparison never-treated|not-yet-treated
Blank and NA are missing; what is left out for it is counted.
`;

/** Prints the effect; with --json as one object. */
export async function run(args: readonly string[]): Promise<number> {
	const names = ['input', 'pairs', 'id', 'pre', 'post', 'cluster', 'received', 'run'];
	const panel = ['unit', 'time', 'treat-from', 'outcome', 'comparison'];
	const options = readOptions(args, [...names, ...panel], ['json']);
	await (options.get('unit') === undefined ? didPairs(options) : didPanel(options));
	return 0;
}
