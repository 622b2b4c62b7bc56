/** Why: the door of the access room; safe in the browser. */
export {
	reportSections,
	type Appointment,
	type Language,
	type ReportAccess,
	type ReportSection,
	type ReviewPart,
	type Seniority,
	type Viewer,
} from './viewer.ts';
export { may, refuse, relationsTo, verbs, type Relation, type Subject, type Verb } from './verbs.ts';
export { policies, type TablePolicy } from './policies.ts';
export { statusViews } from './status-views.ts';
