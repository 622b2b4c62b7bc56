/** Why: only the browser can ask for a passkey, so this page has script; the pages before and after it have none. */
export const csr = true;
