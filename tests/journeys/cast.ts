/** Why: one small cast plays the whole cycle; every name is made up, every school is in the register. */

/** Someone in the story, with the job they are invited to. */
export interface Part {
	readonly name: string;
	readonly email: string;
	readonly urn: string;
	readonly job: string;
	readonly seniority: 'head' | 'senior' | 'middle' | 'teacher' | 'governor';
}

/** The five schools, by the words someone would search for. */
export const schools = [
	{ urn: '116034', name: 'South Wonston Primary School', search: 'South Wonston' },
	{ urn: '115922', name: 'Kings Worthy Primary School', search: 'worthy prim' },
	{ urn: '115962', name: 'Stanmore Primary School', search: '115962' },
	{ urn: '116241', name: 'Harestock Primary School', search: 'harestock winchester' },
	{ urn: '116242', name: 'Weeke Primary School', search: 'weeke' },
] as const;

const host = '116034';
const worthy = '115922';
const stanmore = '115962';
const harestock = '116241';
const weeke = '116242';

const part = (name: string, urn: string, job: string, seniority: Part['seniority']): Part => ({
	name,
	email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
	urn,
	job,
	seniority,
});

/** Sets the programme up; named in LATERAL_ADMINISTRATORS. */
export const administrator = { name: 'Ros Keeley', email: 'ros.keeley@example.org' } as const;

/** Everyone who is invited. */
export const cast = {
	host: part('Helen Marsh', host, 'Headteacher', 'head'),
	teacher: part('Lucy Farr', host, 'Year 4 teacher', 'teacher'),
	governor: part('Alan Birch', host, 'Chair of governors', 'governor'),
	partnershipLead: part('Priya Nair', worthy, 'Headteacher', 'head'),
	reviewer: part('Sara Lowe', worthy, 'Deputy head', 'senior'),
	leadReviewer: part('Tom Aldridge', stanmore, 'Headteacher', 'head'),
	harestock: part('Gwen Ellis', harestock, 'Headteacher', 'head'),
	championOne: part('Imran Shah', harestock, 'English lead', 'middle'),
	weeke: part('Martin Cole', weeke, 'Headteacher', 'head'),
	championTwo: part('Jo Pender', weeke, 'Year 6 lead', 'middle'),
} as const satisfies Readonly<Record<string, Part>>;
