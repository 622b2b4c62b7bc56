// Some files name a trust by its number and others only by its name, and both must come to one row.
import { sql } from 'kysely';
import { newId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { Country } from '../rows/country.ts';
import type { GroupRow } from '../rows/read-group.ts';
import { plainWords } from '../search-words.ts';

/** A group as a file names it; only the files of groups say more than its number, kind and name. */
export type WantedGroup = Omit<GroupRow, 'uid'> & { readonly uid: string | null };

interface Known {
	readonly id: string;
	uid: string;
	readonly kind: string;
	facts: Facts;
}

const factNames = ['name', 'detail', 'companies_house_number', 'ukprn', 'status', 'opened_on', 'closed_on'] as const;
type Facts = Readonly<Partial<Record<(typeof factNames)[number], string | null>>>;

/** The trusts and federations of one country, held for the length of one import (a few thousand short rows). */
export class Organisations {
	readonly #country: Country;
	readonly #byUid = new Map<string, Known>();
	readonly #byName = new Map<string, Known>();
	readonly #changed = new Map<string, Known>();

	private constructor(country: Country) {
		this.#country = country;
	}

	static async load(transaction: Transaction, country: Country): Promise<Organisations> {
		const organisations = new Organisations(country);
		const rows = await transaction
			.selectFrom('organisation')
			.select(['id', 'uid', 'kind', ...factNames])
			.where('country', '=', country)
			.execute();
		for (const { id, uid, kind, ...facts } of rows) organisations.#keep({ id, uid, kind, facts });
		return organisations;
	}

	/** The id of the group if the database has it. */
	find(wanted: WantedGroup): string | undefined {
		return this.#known(wanted)?.id;
	}

	/** The id of the group, new or brought up to date, and which of the two (or neither) it was. Stored by `save`. */
	ensure(wanted: WantedGroup): { readonly id: string; readonly was: 'new' | 'changed' | 'unchanged' } {
		const known = this.#known(wanted);
		const facts = factsOf(wanted);
		if (known === undefined) {
			const made = { id: newId(), uid: wanted.uid ?? placeholder(wanted), kind: wanted.kind, facts };
			this.#keep(made);
			this.#changed.set(made.id, made);
			return { id: made.id, was: 'new' };
		}
		const differs = factNames.some((name) => facts[name] !== undefined && facts[name] !== (known.facts[name] ?? null));
		// A group that is only named was found by that name, so it has nothing new to say.
		if (wanted.uid === null || (wanted.uid === known.uid && !differs)) return { id: known.id, was: 'unchanged' };
		known.uid = wanted.uid;
		known.facts = { ...known.facts, ...facts };
		this.#keep(known);
		this.#changed.set(known.id, known);
		return { id: known.id, was: 'changed' };
	}

	/** Stores what `ensure` made or changed since the last time, in one trip or none. */
	async save(transaction: Transaction): Promise<void> {
		if (this.#changed.size === 0) return;
		const rows = [...this.#changed.values()].map(({ id, uid, kind, facts }) => ({ id, uid, kind, ...facts }));
		this.#changed.clear();
		await sql`
insert into organisation (id, kind, country, uid, name, detail, companies_house_number, ukprn, status, opened_on, closed_on)
select id, kind, ${this.#country}, uid, name, detail, companies_house_number, ukprn, status, opened_on, closed_on
from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(id uuid, kind text, uid text, name text, detail text,
	companies_house_number text, ukprn text, status text, opened_on date, closed_on date)
on conflict (id) do update set uid = excluded.uid, name = excluded.name, detail = excluded.detail,
	companies_house_number = excluded.companies_house_number, ukprn = excluded.ukprn, status = excluded.status,
	opened_on = excluded.opened_on, closed_on = excluded.closed_on, updated_at = now()`.execute(transaction);
	}

	#known(wanted: WantedGroup): Known | undefined {
		const numbered = wanted.uid === null ? undefined : this.#byUid.get(wanted.uid);
		if (numbered !== undefined) return numbered;
		const named = this.#byName.get(nameKey(wanted.kind, wanted.name));
		return wanted.uid === null || named?.uid.startsWith('name:') === true ? named : undefined;
	}

	#keep(known: Known): void {
		this.#byUid.set(known.uid, known);
		const key = nameKey(known.kind, known.facts.name ?? '');
		const other = this.#byName.get(key);
		if (other === undefined || other.facts.status === 'Closed') this.#byName.set(key, known);
	}
}

function factsOf(wanted: WantedGroup): Facts {
	const { uid: _uid, kind: _kind, detail, ...facts } = wanted;
	return { ...facts, ...(detail !== null && { detail }) };
}

function nameKey(kind: string, name: string): string {
	return `${kind}:${plainWords(name).join('-')}`;
}

/** Stands for a number until a file gives it. */
function placeholder(wanted: WantedGroup): string {
	return `name:${nameKey(wanted.kind, wanted.name)}`;
}
