/** Why: a place in the room is a cookie that only these pages get, and that lasts a day. */
import type { Cookies } from '@sveltejs/kit';
import { findParticipant, placeLasts, type Participant } from '#lib/improvement/index.server.ts';

const name = 'lateral.room';

/** The token this browser holds, if any. */
export function tokenOf(cookies: Cookies): string | undefined {
	return cookies.get(name);
}

/** Gives this browser its place in the room. */
export function keepPlace(cookies: Cookies, token: string, secure: boolean): void {
	cookies.set(name, token, { path: '/join', httpOnly: true, sameSite: 'lax', secure, maxAge: placeLasts });
}

/** Whoever holds this browser, or undefined when they have no place in a room. */
export function participantOf(cookies: Cookies, { house }: App.Locals): Promise<Participant | undefined> {
	return findParticipant(house.database, tokenOf(cookies), house.clock.now());
}
