/** Why: items of the surveys are labelled in words of our own, in both languages; the study’s questionnaire is not ours. */
import type { ItemCode } from '#lib/evaluation/index.ts';
import { m } from '#lib/paraglide/messages.js';

const words: Readonly<Partial<Record<ItemCode, () => string>>> = {
	'5.1.1': m.studies_item_5_1_1,
	'5.1.4': m.studies_item_5_1_4,
	'5.1.5': m.studies_item_5_1_5,
	'5.1.6': m.studies_item_5_1_6,
	'equal-status': m.studies_item_equal_status,
	'all-aims': m.studies_item_all_aims,
	'own-aims-start': m.studies_item_own_aims_start,
	'5.2.2': m.studies_item_5_2_2,
	'improve-partners': m.studies_item_improve_partners,
	'5.2.8': m.studies_item_5_2_8,
	'5.2.13': m.studies_item_5_2_13,
	'leaders-grew': m.studies_item_leaders_grew,
	pupils: m.studies_item_pupils,
	embedded: m.studies_item_embedded,
	training: m.studies_item_training,
	structure: m.studies_item_structure,
	'covid-help': m.studies_item_covid_help,
};

/** What an item is about. */
export function itemWords(item: ItemCode): string {
	return words[item]?.() ?? item;
}

/** The article’s code where it prints one, then what the item is about. */
export function itemTitle(item: ItemCode): string {
	return /^\d/u.test(item) ? `${item} ${itemWords(item)}` : itemWords(item);
}
