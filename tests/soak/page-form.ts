/** Why: the soak fills in the forms that a browser would get, so it breaks when the pages break and not when a field is renamed. */

/** A form as it came: where it goes and what it would send if nothing were touched. */
export interface PageForm {
	readonly action: string;
	readonly fields: Readonly<Record<string, string>>;
	/** Names of text areas. */
	readonly areas: readonly string[];
	/** Values of buttons, by name. */
	readonly buttons: readonly (readonly [string, string])[];
}

const plain = (text: string): string =>
	text.replace(
		/&(amp|lt|gt|quot|#39|#x27);/g,
		(_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
	);

function attribute(tag: string, name: string): string | undefined {
	const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
	return found ? plain(found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

/** The forms of a page that are sent by POST. Of radio buttons the first is taken, of lists the first choice. */
export function formsOf(html: string): readonly PageForm[] {
	return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].flatMap(([, opening = '', body = '']) => {
		if (attribute(opening, 'method')?.toLowerCase() !== 'post') return [];
		const fields: Record<string, string> = {};
		const buttons: (readonly [string, string])[] = [];
		for (const [tag] of body.matchAll(/<(?:input|button)\b[^>]*>/gi)) {
			const name = attribute(tag, 'name');
			const type = (attribute(tag, 'type') ?? (tag.startsWith('<button') ? 'submit' : 'text')).toLowerCase();
			if (name === undefined || type === 'checkbox' || type === 'file') continue;
			const value = attribute(tag, 'value') ?? '';
			if (type === 'submit') buttons.push([name, value]);
			else if (type !== 'radio' || !(name in fields) || /\schecked\b/i.test(tag)) fields[name] = value;
		}
		for (const [, tag = '', choices = ''] of body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gi)) {
			const name = attribute(tag, 'name');
			const first = /<option\b[^>]*>/i.exec(choices)?.[0];
			if (name !== undefined && first !== undefined) fields[name] = attribute(first, 'value') ?? '';
		}
		const areas = [...body.matchAll(/<textarea\b([^>]*)>/gi)].flatMap(([, tag = '']) => attribute(tag, 'name') ?? []);
		for (const name of areas) fields[name] = '';
		return [{ action: attribute(opening, 'action') ?? '', fields, areas, buttons }];
	});
}
