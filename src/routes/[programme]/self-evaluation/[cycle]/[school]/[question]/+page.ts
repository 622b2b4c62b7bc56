/** Why: this page saves itself as one writes; it does everything without script too. */
export const csr = true;
