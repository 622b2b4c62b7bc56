/** Why: the phone follows the wall; without script it says "look again" instead. */
export const csr = true;
