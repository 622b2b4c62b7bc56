/** Why: long lists come in pages whose number stands in the address, where anyone can type anything. */

/** The page that `url` asks for, counted from 1. */
export function pageOf(url: URL): number {
	return Math.min(100_000, Math.max(1, Math.trunc(Number(url.searchParams.get('page') ?? '1')) || 1));
}
