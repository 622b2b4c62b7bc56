/** Why: the wall and the phones follow the champions without anybody pressing "reload". */

/** Milliseconds between two looks; while nobody looks at the page it waits. */
const every = 3000;

/** Asks `address` again and again, and calls `onChange` when its answer is another one. Gives the way to stop. */
export function followPulse(address: string, onChange: () => Promise<void> | void): () => void {
	let last: string | undefined;
	let stopped = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = async (): Promise<void> => {
		if (document.visibilityState !== 'hidden') {
			try {
				const response = await fetch(address, { cache: 'no-store' });
				const pulse = response.ok ? await response.text() : undefined;
				if (pulse !== undefined && last !== undefined && pulse !== last) await onChange();
				last = pulse ?? last;
			} catch {
				// The network of a school hall comes and goes; the next look will tell.
			}
		}
		if (!stopped) timer = setTimeout(() => void look(), every);
	};
	void look();
	return () => {
		stopped = true;
		clearTimeout(timer);
	};
}
