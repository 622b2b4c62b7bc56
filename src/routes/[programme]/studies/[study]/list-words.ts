/** Why: how a list was chosen, and why a row of it was left out, in the reader's words. */
import type { LeftOut, ListSource } from '#lib/evaluation/index.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { fullDay, type Locale } from '#lib/ui/index.ts';

/** Where a list came from, in a sentence. */
export function sourceWords(source: ListSource, locale: Locale): string {
	switch (source.kind) {
		case 'partnerships':
			return m.studies_source_partnerships({
				count: source.partnerships.length,
				day: fullDay(source.on, locale),
			});
		case 'cycles': {
			const { count, rule } = { count: source.reviewed, rule: source.rule };
			const years = source.years.join(', ');
			const which =
				source.on === ''
					? m.studies_source_cycles({ years })
					: m.studies_source_cycles_on({ years, day: fullDay(source.on, locale) });
			return `${which} ${m.studies_source_reviewed({ count, rule })}`;
		}
		case 'file':
			return [
				m.studies_source_file({ file: source.file }),
				...(source.treated === undefined ? [] : [m.studies_source_treated({ count: source.treated })]),
			].join(' ');
		case 'register':
			return m.studies_source_from_register({
				phase: source.phase === '' ? m.studies_any_phase() : source.phase,
				authority: source.authority === '' ? m.studies_any_authority() : source.authority,
				day: fullDay(source.openOn, locale),
			});
		case 'trial':
			return m.studies_source_trial({ seed: String(source.seed) });
	}
}

/** Why a row was left out. */
export function leftOutWords(why: LeftOut['why']): string {
	return {
		number: m.studies_left_number,
		unknown: m.studies_left_unknown,
		twice: m.studies_left_twice,
		dose: m.studies_left_dose,
		treated: m.studies_left_treated,
	}[why]();
}
