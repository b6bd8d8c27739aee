import { isDay } from '@cau-noi/calendar';

/** Is this an existing day of the calendar, `YYYY-MM-DD`, of a year an office could mean? */
export const isDate = (text: string): boolean => isDay(text) && text >= '1900' && text < '2200';

/** A name or a title: there, and not longer than a list can show. */
export const isName = (text: string): boolean => text.length > 0 && text.length <= 200;
