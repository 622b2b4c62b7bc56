// Every published number of domain d that the trial can be asked for, in the order of that section.
import { collectionNumbers } from './collection-numbers.ts';
import { offerNumbers } from './offer-numbers.ts';
import { profileNumbers } from './profile-numbers.ts';
import { programmeNumbers } from './programme-numbers.ts';
import type { PublishedNumber } from './published-number.ts';
import { sampleNumbers } from './sample-numbers.ts';
import { surveyNumbers } from './survey-numbers.ts';
import { surveyPairs } from './survey-pairs.ts';

export const publishedNumbers: readonly PublishedNumber[] = [
	...sampleNumbers,
	...offerNumbers,
	...collectionNumbers,
	...profileNumbers,
	...programmeNumbers,
	...surveyPairs,
	...surveyNumbers,
];
