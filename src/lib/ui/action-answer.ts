// Why: the framework's own reader of its answers brings its whole client along; the two words we need are read here.

/** The plain values directly under the answer's data, by name: texts, numbers and truths; the rest is left out. */
export type ActionData = Readonly<Record<string, string | number | boolean>>;

/** What an action answered to a form that was sent by script. */
export type ActionAnswer =
	| { readonly type: 'success'; readonly data: ActionData }
	| { readonly type: 'failure'; readonly status: number; readonly data: ActionData }
	| { readonly type: 'redirect'; readonly location: string }
	| { readonly type: 'error' };

/**
 * Reads the answer of a SvelteKit action (`x-sveltekit-action`). Its `data` is written by devalue: a list whose first item
 * says at which place of the list the value of each key stands. Anything else than an answer is an `error`.
 */
export function actionAnswer(text: string): ActionAnswer {
	const answer = parsed(text);
	if (!isRecord(answer)) return { type: 'error' };
	if (answer['type'] === 'redirect' && typeof answer['location'] === 'string')
		return { type: 'redirect', location: answer['location'] };
	if (answer['type'] === 'success') return { type: 'success', data: dataIn(answer['data']) };
	if (answer['type'] === 'failure' && typeof answer['status'] === 'number')
		return { type: 'failure', status: answer['status'], data: dataIn(answer['data']) };
	return { type: 'error' };
}

function dataIn(written: unknown): ActionData {
	const list = typeof written === 'string' ? parsed(written) : undefined;
	const places: unknown = Array.isArray(list) ? list[0] : undefined;
	if (!Array.isArray(list) || !isRecord(places)) return {};
	const data: Record<string, string | number | boolean> = {};
	for (const [name, place] of Object.entries(places)) {
		const value: unknown = typeof place === 'number' ? list[place] : undefined;
		if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') data[name] = value;
	}
	return data;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
