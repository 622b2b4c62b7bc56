/** Why: what people have decided is told alike where it clashes, where it is listed and where it is broken. */
import { m } from '#lib/paraglide/messages.js';
import type { RotaPin } from '../format/rota-input.ts';
import { dayInWords, type RotaLocale } from './sentences.ts';

/** What was decided, in a few words, without the host. */
export function pinWords(
	pin: Exclude<RotaPin, { readonly kind: 'held' }>,
	nameOf: (id: string) => string,
	locale: RotaLocale,
): string {
	switch (pin.kind) {
		case 'person':
			return m.rota_pin_person({ name: nameOf(pin.personId) }, { locale });
		case 'school':
			return m.rota_pin_school({ school: nameOf(pin.visitorSchoolId) }, { locale });
		case 'not':
			return m.rota_pin_not({ name: nameOf(pin.personId) }, { locale });
		case 'dates':
			return m.rota_pin_dates({ first: dayInWords(pin.first, locale), last: dayInWords(pin.last, locale) }, { locale });
	}
}
