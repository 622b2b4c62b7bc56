/** Why: whoever waits for a plan sees it come without pressing "look again". */
import { readAgain } from '../../../../../join/read-again.ts';

/** Milliseconds between two looks; while nobody looks at the page it waits. */
const every = 1000;

function look(): void {
	if (!document.querySelector('[data-running]')) return;
	const again = (): void => {
		setTimeout(look, every);
	};
	if (document.visibilityState === 'hidden') again();
	// The network comes and goes; the next look will tell.
	else
		void readAgain()
			.catch(() => undefined)
			.finally(again);
}

setTimeout(look, every);
