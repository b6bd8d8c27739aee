const seconds = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `0,31`: seconds of so many milliseconds; a dash where nothing was measured. */
export const inSeconds = (ms: number | null): string => (ms === null ? '–' : seconds.format(ms / 1000));
