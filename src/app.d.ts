import type { Acting } from '#lib/access/index.server.ts';
import type { Viewer } from '#lib/access/index.ts';
import type { PersonId } from '#lib/kernel/index.ts';
import type { House } from './open-house.server.ts';

declare global {
	namespace App {
		interface Locals {
			readonly house: House;
			/** The signed-in person, if any. */
			person?: { readonly id: PersonId; readonly name: string; readonly email: string; readonly language: 'en' | 'cy' };
			/** Set on every page of a programme: the person's place in it, and the way to act there. */
			viewer?: Viewer;
			by?: Acting;
			/** One nonce-free id for the log, printed on error pages. */
			readonly requestId: string;
		}
		interface Error {
			readonly message: string;
			readonly requestId?: string;
		}
	}
}
