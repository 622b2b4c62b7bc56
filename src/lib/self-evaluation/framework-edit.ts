/** Why: a programme writes its own framework one small step at a time; each step is data, so that it works without script. */
import type { Localised } from '#lib/kernel/index.ts';
import type { EnquiryQuestion, ResilienceStage } from './framework.ts';

/** One step in writing a draft. `code` names the theme or question; codes never change, so answers keep their place. */
export type FrameworkEdit =
	| { readonly kind: 'about'; readonly title: Localised; readonly introduction: Localised; readonly licence: string }
	| { readonly kind: 'add-theme'; readonly title: Localised }
	| { readonly kind: 'theme'; readonly code: string; readonly title: Localised; readonly introduction: Localised }
	| { readonly kind: 'move-theme'; readonly code: string; readonly by: -1 | 1 }
	| { readonly kind: 'remove-theme'; readonly code: string }
	| { readonly kind: 'add-question'; readonly theme: string; readonly text: Localised }
	| ({ readonly kind: 'question'; readonly code: string } & QuestionTexts)
	| { readonly kind: 'move-question'; readonly code: string; readonly by: -1 | 1 }
	| { readonly kind: 'remove-question'; readonly code: string };

/** All that is written about one question. */
export type QuestionTexts = Pick<EnquiryQuestion, 'text' | 'whyItMatters' | 'prompts' | 'evidence' | 'versions'> & {
	readonly stage: ResilienceStage;
};

/** The draft after the step; or `gone` when what it is about is no longer there, `full` when there is no room. */
export type Edited<Content> =
	| { readonly status: 'edited'; readonly content: Content; readonly code?: string }
	| { readonly status: 'gone' }
	| { readonly status: 'full' };
