/** Why: no page loads the framework's script; one that needs some has its own, small and beside it (see #lib/ui/README.md). */
export const csr = false;
