/** Why: the door of the audit room. */
export { houseChain, recordEvent, type AuditEntry } from './record-event.server.ts';
export { verifyChains, type ChainCheck } from './verify-chain.server.ts';
