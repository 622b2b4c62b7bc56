/** Why: "Firefox, Android" tells a person which of their devices is meant; the browser's own long name does not. */

const browsers = [
	['Edg', 'Edge'],
	['Firefox', 'Firefox'],
	['Chrome', 'Chrome'],
	['Safari', 'Safari'],
] as const;
const systems = [
	['Android', 'Android'],
	['iPhone', 'iPhone'],
	['iPad', 'iPad'],
	['Windows', 'Windows'],
	['CrOS', 'Chromebook'],
	['Mac OS', 'Mac'],
	['Linux', 'Linux'],
] as const;

/** Browser and system in two words; undefined when neither is known. */
export function deviceName(userAgent: string | null): string | undefined {
	const find = (names: readonly (readonly [string, string])[]) =>
		names.find(([sign]) => userAgent?.includes(sign) === true)?.[1];
	const parts = [find(browsers), find(systems)].filter((part) => part !== undefined);
	return parts.length === 0 ? undefined : parts.join(', ');
}
