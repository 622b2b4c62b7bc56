/** Why: the whole year on one page, in two trips, whatever the number of schools. */
import { type RawBuilder, sql } from 'kysely';
import type { Acting } from '#lib/access/index.server.ts';
import { may, refuse, type Viewer } from '#lib/access/index.ts';
import { ok, parseId, problem, type CalendarDate, type PartnershipId, type Result } from '#lib/kernel/index.ts';
import type { Transaction } from '#lib/platform/database/index.server.ts';
import { partsOf } from '../rules/review-people.ts';
import { runState, silentSeconds, type RunKind, type StoredRun } from './run-state.ts';
import { readStoredPlan, type StoredPlan } from './stored-plan.ts';
import type { BookedReview, PlanLine, YearCluster, YearNames, YearPage } from './year-page.ts';

interface Row {
	readonly rota: YearPage['rota'];
	readonly clusters: readonly YearCluster[];
	readonly plans: readonly PlanLine[];
	readonly run: ({ readonly id: string; readonly kind: RunKind } & StoredRun) | null;
	readonly shown: { readonly id: string; readonly plan: unknown } | null;
	readonly published: unknown;
	readonly reviewOf: Readonly<Record<string, string>>;
	readonly booked: readonly BookedRow[];
}

/** A review as it is arranged. */
interface BookedRow {
	readonly hostSchoolId: string;
	readonly firstDay: CalendarDate;
	readonly lastDay: CalendarDate;
	readonly begun: boolean;
	readonly members: readonly { readonly personId: string; readonly part: 'lead-reviewer' | 'reviewer' | 'champion' }[];
}

/**
 * Reads a rota's year: the plan asked for, else the published one, else the newest draft. 'not-found' also for a plan
 * that is not the viewer's to see.
 */
export async function readYear(
	by: Acting,
	{ rotaId, planId }: { readonly rotaId: string; readonly planId?: string | undefined },
): Promise<Result<YearPage, 'not-found' | 'not-allowed'>> {
	const { viewer } = by;
	const id = parseId<'rota'>(rotaId);
	if (id === undefined) return problem('not-found');
	return by.transaction(async (tx) => {
		const row = await findYear(tx, viewer, id, parseId<'rota-plan'>(planId) ?? null);
		if (!row) return problem('not-found');
		const partnership = row.rota.partnershipId as PartnershipId;
		const refused = refuse(viewer, 'rota.read', { partnership });
		if (refused) return refused;
		if (planId !== undefined && row.shown?.id !== planId) return problem('not-found');
		const line = row.plans.find((one) => one.id === row.shown?.id);
		const shown = line && row.shown ? { line, plan: readStoredPlan(row.shown.plan) } : undefined;
		const published =
			row.published === null || shown?.line.status !== 'draft' ? undefined : readStoredPlan(row.published);
		const first = published === undefined && shown?.line.status === 'draft';
		const booked = first ? row.booked.map(asArranged) : [];
		return ok({
			rota: row.rota,
			mayPlan: may(viewer, 'rota.plan', { partnership }),
			clusters: row.clusters,
			plans: row.plans,
			run: row.run ? { id: row.run.id, kind: row.run.kind, state: runState(row.run) } : undefined,
			shown,
			published,
			booked,
			reviewOf: row.reviewOf,
			names: await findNames(
				tx,
				[shown?.plan, published].filter((plan) => plan !== undefined),
				booked,
			),
		});
	});
}

/** The arranged review in the words of plans; whoever leads beside the first lead reviews. */
function asArranged({ hostSchoolId, firstDay, lastDay, begun, members }: BookedRow): BookedReview {
	const ids = (part: BookedRow['members'][number]['part']): readonly string[] =>
		members.filter((one) => one.part === part).map(({ personId }) => personId);
	const [lead, ...more] = ids('lead-reviewer');
	return {
		hostSchoolId,
		begun,
		days: firstDay === lastDay ? [firstDay] : [firstDay, lastDay],
		leadId: lead ?? null,
		reviewerIds: [...more, ...ids('reviewer')],
		championIds: ids('champion'),
	};
}

const planColumns = sql`jsonb_build_object('id', n.id, 'status', n.status, 'madeHow', n.made_how, 'version', n.version,
	'basedOn', n.based_on, 'points', coalesce((n.plan->>'points')::float8, 0), 'madeBy', e.name,
	'madeOn', (n.made_at at time zone 'Europe/London')::date, 'publishedOn', (n.published_at at time zone 'Europe/London')::date)`;

async function findYear(
	tx: Transaction,
	viewer: Viewer,
	rotaId: string,
	planId: string | null,
): Promise<Row | undefined> {
	const ofRota = (rows: RawBuilder<unknown>) => sql`${rows}.programme_id = t.programme_id and ${rows}.rota_id = t.id`;
	const found = await sql<Row>`
select
	jsonb_build_object('id', t.id, 'name', t.name, 'partnershipId', t.partnership_id, 'partnershipName', p.name,
		'firstDay', t.first_day, 'lastDay', t.last_day) as rota,
	coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'cycleId', (select y.id from cycle y
			where y.programme_id = c.programme_id and y.cluster_id = c.id and y.status = 'open' order by y.number desc limit 1))
		order by c.name, c.id) from cluster c where c.programme_id = t.programme_id and c.id = any (t.cluster_ids)), '[]') as clusters,
	coalesce((select jsonb_agg(${planColumns} order by n.made_at desc, n.id desc)
		from rota_plan n left join person e on e.id = n.made_by where ${ofRota(sql`n`)}), '[]') as plans,
	(select jsonb_build_object('id', r.id, 'kind', r.kind, 'status', r.status, 'cancelAsked', r.cancel_asked, 'progress', r.progress,
			'outcome', r.outcome, 'silent', r.touched_at < now() - make_interval(secs => ${silentSeconds}))
		from rota_run r where ${ofRota(sql`r`)} and r.kind <> 'hand' order by r.asked_at desc, r.id desc limit 1) as run,
	(select jsonb_build_object('id', n.id, 'plan', n.plan) from rota_plan n where ${ofRota(sql`n`)}
			and (n.id = ${planId}::uuid or n.status in ('draft', 'published'))
		order by coalesce(n.id = ${planId}::uuid, false) desc, n.status = 'published' desc, n.made_at desc, n.id desc limit 1) as shown,
	(select n.plan from rota_plan n where ${ofRota(sql`n`)} and n.status = 'published' limit 1) as published,
	coalesce((select jsonb_object_agg(v.host_school_id, v.id) from review v
		join cycle y on y.programme_id = v.programme_id and y.id = v.cycle_id and y.status = 'open'
		where v.programme_id = t.programme_id and v.cluster_id = any (t.cluster_ids) and v.status <> 'cancelled'), '{}') as "reviewOf",
	coalesce((select jsonb_agg(jsonb_build_object('hostSchoolId', v.host_school_id, 'firstDay', v.first_day, 'lastDay', v.last_day,
			'begun', v.status <> 'postponed' and (v.first_day <= ${viewer.today}::date
				or v.status not in ('planned', 'team-confirmed', 'pre-review-agreed', 'evidence-shared')),
			'members', coalesce((select jsonb_agg(jsonb_build_object('personId', m.person_id, 'part', m.part) order by m.person_id)
				from review_member m where m.programme_id = v.programme_id and m.review_id = v.id and m.ended_at is null), '[]'))
		order by v.created_at, v.id) from review v
		join cycle y on y.programme_id = v.programme_id and y.id = v.cycle_id and y.status = 'open'
		where v.programme_id = t.programme_id and v.cluster_id = any (t.cluster_ids) and v.status <> 'cancelled'), '[]') as booked
from rota t
join partnership p on p.programme_id = t.programme_id and p.id = t.partnership_id
where t.programme_id = ${viewer.programme.id} and t.id = ${rotaId}`.execute(tx);
	return found.rows[0];
}

async function findNames(
	tx: Transaction,
	plans: readonly StoredPlan[],
	booked: readonly BookedReview[],
): Promise<YearNames> {
	const reviews = plans.flatMap((plan) => plan.reviews);
	if (reviews.length === 0) return { schools: {}, people: {} };
	const instead = plans.flatMap(({ choices }) =>
		choices.flatMap(({ reason }) => ('instead' in reason ? [reason.instead] : [])),
	);
	const before = booked.flatMap((one) => [one.leadId ?? [], one.reviewerIds, one.championIds].flat());
	const people = [...reviews.flatMap((one) => partsOf(one).map(({ personId }) => personId)), ...instead, ...before];
	const schools = [...reviews.map((one) => one.hostSchoolId), ...plans.flatMap(({ homes }) => Object.values(homes))];
	const known = people.filter((id) => parseId(id) !== undefined);
	const found = await sql<YearNames>`
select coalesce((select jsonb_object_agg(s.id, s.name) from school s
		where s.id = any (${[...new Set(schools)]}::uuid[])), '{}') as schools,
	coalesce((select jsonb_object_agg(e.id, e.name) from person e where e.id = any (${[...new Set(known)]}::uuid[])), '{}') as people`.execute(
		tx,
	);
	return found.rows[0] ?? { schools: {}, people: {} };
}
