/** Why: only the browser can make a passkey, so this page has script; the account page around it has none. */
export const csr = true;
