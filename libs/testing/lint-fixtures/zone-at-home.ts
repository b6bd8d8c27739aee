// as: libs/calendar/src/day.ts
// breaks: nothing
export const offset = 7 * 3_600_000;
