/** Why: a note saves itself while it is typed and warns before it is sent; without script the same form does the same work. */
export const csr = true;
