/** The framework that Lateral ships, so that a partnership can begin on its first afternoon; any programme may copy and rewrite it. */
import type { FrameworkContent } from '../framework.ts';
import { differenceForPupils } from './difference-for-pupils.ts';
import { directionAndLeadership } from './direction-and-leadership.ts';
import { learningDayToDay } from './learning-day-to-day.ts';
import { partnershipAndCommunity } from './partnership-and-community.ts';
import { peopleAndCapacity } from './people-and-capacity.ts';

/** The default framework: five themes, 26 "to what extent" questions, our own writing. */
export const defaultFramework: FrameworkContent = {
	title: { en: 'Five themes', cy: 'Pum thema' },
	introduction: {
		en: 'Twenty-six questions that no one can answer with yes, no or a grade. Answer the ones that matter to you this year. Say what you see, how sure you are and which way things are moving.',
		cy: 'Chwe chwestiwn ar hugain na all neb eu hateb â do, naddo na gradd. Atebwch y rhai sy’n bwysig i chi eleni. Dywedwch beth a welwch, pa mor sicr ydych ac i ba gyfeiriad y mae pethau’n symud.',
	},
	licence: 'CC BY 4.0',
	themes: [differenceForPupils, learningDayToDay, directionAndLeadership, peopleAndCapacity, partnershipAndCommunity],
};
