/** Why: findings save themselves while they are written; without script each has its button. */
export const csr = true;
