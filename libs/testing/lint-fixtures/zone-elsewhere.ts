// as: services/deadline/src/clocks/late.ts
// breaks: home/one-home 8
const zone = 'Asia/Ho_Chi_Minh';
const offset = 7 * 3_600_000;
const seconds = 25_200;
export const dayOf = (at: Date): string => new Date(at.getTime() + offset).toISOString().slice(0, 10);
export const startOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);
export const noon = (day: string): Date => new Date(day + 'T12:00:00+07:00');
export const hourOf = (at: Date): number => (at.getUTCHours() + 7) % 24;
export const since = `received_at >= ($1::date)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`;
export const minutes = (7 * 60) / seconds;
export const example = `${zone}: 2026-01-31T08:00:00+07:00`;
