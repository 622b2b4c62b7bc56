/** Why: five minutes on a phone, saved as they pass; without script the same form has a button. */
export const csr = true;
