const hanoiMs = 7 * 3_600_000;

/** The calendar day in Asia/Ho_Chi_Minh (always UTC+7) at an instant, `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string => new Date(instant.getTime() + hanoiMs).toISOString().slice(0, 10);

/** The first instant of the day that is `days` after the day of `instant`, in Asia/Ho_Chi_Minh. */
export function startOfDay(instant: Date, days = 0): Date {
  const day = Math.floor((instant.getTime() + hanoiMs) / 86_400_000) + days;
  return new Date(day * 86_400_000 - hanoiMs);
}
