/** Why: the wall and the phones follow the champions without anybody pressing "reload". */
import { readAgain } from './read-again.ts';

/** Milliseconds between two looks; while nobody looks at the page it waits. */
const every = 3000;

/** Asks the address in `data-pulse` again and again, and reads the page again when the answer is another one. */
export function followRoom(): void {
	let last: string | undefined;
	const look = async (): Promise<void> => {
		const address = document.querySelector<HTMLElement>('[data-pulse]')?.dataset['pulse'];
		if (address === undefined || document.visibilityState === 'hidden') return;
		const response = await fetch(address, { cache: 'no-store' });
		if (!response.ok) return;
		const pulse = await response.text();
		if (last !== undefined && pulse !== last) await readAgain();
		last = pulse;
	};
	const again = (): void => {
		// The network of a school hall comes and goes; the next look will tell.
		void look()
			.catch(() => undefined)
			.finally(() => setTimeout(again, every));
	};
	again();
}
