// A batch of schools: load what is there, decide what changed, write only that, and keep what it replaces.
import { createHash } from 'node:crypto';
import { newId } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import type { GroupKind, SchoolRow } from '../rows/read-school.ts';
import { searchText } from '../search-words.ts';
import type { Counts } from './counts.ts';
import { loadSchools, type Stored } from './load-schools.server.ts';
import type { Organisations, WantedGroup } from './organisations.server.ts';
import type { Run } from './run.server.ts';
import { changedYears, fieldsDiffer, hasClosed } from './school-changes.ts';
import { endMemberships, writeMemberships, type Membership } from './store-groups.server.ts';
import { hintLinks } from './store-links.server.ts';
import { writeContext, writeHistory, writeSchools } from './write-schools.server.ts';

/** Stores a batch of schools. No two rows may be of one school. */
export async function storeSchools(transaction: Transaction, rows: readonly SchoolRow[], run: Run): Promise<Counts> {
	const hashes = rows.map(hashOf);
	const keys = rows.map(({ country, urn }, n) => ({ n, country, urn, hash: hashes[n] ?? '' }));
	const stored = await loadSchools(transaction, keys);
	const differing = rows.flatMap((row, n) => {
		const before = stored.get(n);
		return before?.same === true ? [] : [{ row, before, hash: hashes[n] ?? '' }];
	});
	const linked = await hintLinks(
		transaction,
		differing.flatMap(({ row }) => row.links),
	);
	const organisations = await organisationsOf(
		transaction,
		run,
		differing.map(({ row }) => row),
	);
	const changes = differing
		.map(({ row, before, hash }) => changeOf(row, before, hash, run, organisations))
		.filter((change) => change.differs || linked.has(change.school.urn));
	for (const one of organisations.values()) await one.save(transaction);
	await writeSchools(
		transaction,
		changes.map((one) => one.school),
	);
	await writeHistory(
		transaction,
		run.id,
		changes.flatMap((one) => one.past),
	);
	await writeContext(
		transaction,
		changes.flatMap((one) => one.context),
	);
	await endMemberships(
		transaction,
		run.today,
		changes.flatMap((one) => one.left),
	);
	await writeMemberships(
		transaction,
		changes.flatMap((one) => one.joined),
	);
	const added = changes.filter((one) => one.before === undefined).length;
	const changed = changes.length - added;
	const closed = changes.filter((one) => one.closed).length;
	return { new: added, changed, unchanged: rows.length - changes.length, closed };
}

function hashOf(row: SchoolRow): string {
	return createHash('sha1').update(JSON.stringify(row)).digest('base64');
}

async function organisationsOf(
	transaction: Transaction,
	run: Run,
	rows: readonly SchoolRow[],
): Promise<ReadonlyMap<string, Organisations>> {
	const found = new Map<string, Organisations>();
	for (const { country, groups } of rows) {
		if (found.has(country) || Object.keys(groups).length === 0) continue;
		found.set(country, await run.organisations(transaction, country));
	}
	return found;
}

function changeOf(
	row: SchoolRow,
	before: Stored | undefined,
	hash: string,
	run: Run,
	organisations: ReadonlyMap<string, Organisations>,
) {
	const id = before?.id ?? newId();
	const merged = { status: 'open', ...before?.school, ...row.fields, id, country: row.country, urn: row.urn };
	const { town = null, postcode = null } = merged as {
		readonly town?: string | null;
		readonly postcode?: string | null;
	};
	const search = searchText(row.name, town, row.urn, postcode);
	const { joined, left } = moves(row, before, id, organisations.get(row.country));
	const years = changedYears(before?.context ?? {}, row.context);
	const fieldsChanged = before === undefined || fieldsDiffer(before.school, row.fields);
	const differs = fieldsChanged || years.length > 0 || joined.length > 0 || left.length > 0;
	return {
		before,
		joined,
		left,
		differs,
		school: { ...merged, search, row_hash: hash, seen_in: run.id },
		context: years.map((one) => ({ ...one, school_id: id })),
		past: before === undefined || !differs ? [] : [pastOf(before, years)],
		closed: before !== undefined && hasClosed(before.school, row.fields),
	};
}

/** The row as it was, with the figures that are about to be replaced and the groups the school was in. */
function pastOf(before: Stored, years: readonly { readonly year: number }[]) {
	const { search: _search, row_hash: _hash, seen_in: _seen, ...school } = before.school;
	const context = Object.fromEntries(
		years.flatMap(({ year }) => {
			const measures = before.context[String(year)];
			return measures === undefined ? [] : [[year, measures]];
		}),
	);
	return { school_id: before.id, before: { ...school, context, groups: before.groups } };
}

type Left = Pick<Membership, 'country' | 'urn' | 'organisation_id'>;

/** Which groups the school has joined and left since; a kind of group that the file does not speak of is left alone. */
function moves(row: SchoolRow, before: Stored | undefined, id: string, organisations: Organisations | undefined) {
	const joined: Membership[] = [];
	const left: Left[] = [];
	for (const kind of ['trust', 'federation'] as const satisfies readonly GroupKind[]) {
		const named = row.groups[kind];
		if (named === undefined || organisations === undefined) continue;
		const wanted: WantedGroup | null = named && { uid: named.uid, kind, name: named.name, detail: named.detail };
		const now = wanted && organisations.ensure(wanted).id;
		const open = before?.groups.filter((one) => one.kind === kind) ?? [];
		for (const one of open) {
			if (one.organisation_id !== now)
				left.push({ country: row.country, urn: row.urn, organisation_id: one.organisation_id });
		}
		const kept = open.find((one) => one.organisation_id === now);
		const sameDay = named?.joinedOn == null || kept?.joined_on === named.joinedOn;
		if (now === null || (kept !== undefined && sameDay)) continue;
		const joined_on = named?.joinedOn ?? null;
		joined.push({ country: row.country, urn: row.urn, organisation_id: now, joined_on, left_on: null, school_id: id });
	}
	return { joined, left };
}
