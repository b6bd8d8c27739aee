import type { Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import type { Document } from '../period/pauses.js';

/**
 * One step of a derivation: a day, what happened there, the article it rests on, the paper, where it is known, and the
 * notice (`source`) behind a day of the calendar.
 */
export type Step = { date: Day } & Text & { article: string; document?: Document; source?: string };
