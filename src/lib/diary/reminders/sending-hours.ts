/** Why: nobody is reminded at night. */

const london = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hour: '2-digit',
	minute: '2-digit',
	weekday: 'short',
	hourCycle: 'h23',
});

/** Reminders go out from 07:30, or as soon as the machine is on again, until 17:00. Our default. */
const hours = { from: '07:30', until: '17:00' };

/** Whether reminders may go out at this instant by the clock in London: on a working day, in the hours of one. */
export function isSendingTime(now: Date): boolean {
	const part = new Map(london.formatToParts(now).map(({ type, value }) => [type, value]));
	const clock = `${part.get('hour') ?? ''}:${part.get('minute') ?? ''}`;
	const weekend = ['Sat', 'Sun'].includes(part.get('weekday') ?? '');
	return !weekend && clock >= hours.from && clock < hours.until;
}
