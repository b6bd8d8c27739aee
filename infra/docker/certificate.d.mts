/** Types for specs of other projects. */
export function selfSigned(names: readonly string[], now: Date, years: number): { key: string; certificate: string };
