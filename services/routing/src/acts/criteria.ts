import type { Criterion } from '@cau-noi/vocabulary';

/** How often the settlement of a denunciation may be extended: complex once, especially complex twice (NĐ 31/2019 Đ.3). */
export const extensionsAllowed = (met: readonly Criterion[]): number => Math.min(met.length, 2);
