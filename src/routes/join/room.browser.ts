/** Why: the wall and the phones follow the champions, and a form is sent without leaving the page; all of it also works by reloading. */
import { followRoom } from './follow-room.ts';
import { sendInPlace } from './send-in-place.ts';

document.addEventListener('submit', (event) => {
	if (event.target instanceof HTMLFormElement && event.target.dataset['inPlace'] !== undefined)
		sendInPlace(event, event.target);
});
document.addEventListener('change', (event) => {
	const form = event.target instanceof Element ? event.target.closest('form') : null;
	if (form?.dataset['inPlace'] === 'at-once') form.requestSubmit();
});
followRoom();
