/** Why: the host's response saves itself while it is written; without script it has its button. */
export const csr = true;
