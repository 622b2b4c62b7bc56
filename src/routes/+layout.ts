/** Why: reading pages carry no script; a working page says so itself with `export const csr = true`. */
export const csr = false;
