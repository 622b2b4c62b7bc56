/** Why: the door of the access room on the server. */
export { acting, audit, type Acting, type Audited } from './acting.server.ts';
export { applyPolicies } from './apply-policies.server.ts';
export { loadViewer, type ProgrammeKey } from './load-viewer.server.ts';
export { settingsOf } from './settings.server.ts';
