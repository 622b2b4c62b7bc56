/** Why: what another school waits for is said in the same words on the board and on the home page. */
import type { WaitingAnswer } from '#lib/improvement/index.server.ts';
import { m } from '#lib/paraglide/messages.js';

export const waitingWords: Readonly<Record<WaitingAnswer['how'], (words: { school: string }) => string>> = {
	answered: m.support_waiting_answered,
	wrote: m.support_waiting_wrote,
	asks: m.support_waiting_asks,
};
