/** Why: the page follows the room while the workshop runs; everything on it also works by reloading. */
export const csr = true;
