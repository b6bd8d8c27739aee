// as: services/console/web/src/formats/dates.ts
// breaks: home/one-home 2
export const shown = new Intl.DateTimeFormat('vi', { timeZone: 'Asia/Ho_Chi_Minh' });
export const isDesk = (role: string): boolean => role === 'TD';
