import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ outbox: locals.house.config.LATERAL_DEMO });
