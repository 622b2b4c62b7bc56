/** Why: a partnership that pauses or ends keeps its past; its state says whether work goes on. */

export const partnershipStatuses = ['forming', 'active', 'paused', 'ended'] as const;
/** Where a partnership is: being formed, at work, paused for a while, or over. */
export type PartnershipStatus = (typeof partnershipStatuses)[number];
