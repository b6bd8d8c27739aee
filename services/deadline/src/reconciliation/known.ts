import type { CalendarYear } from '../calendars/calendar.js';
import type { Fact } from '../facts/facts.js';
import type { ReleasedRule } from '../rederivation/released-rules.js';

/** With its place in the one order in which the engine came to know facts, calendars and rules. */
export type Known<T> = T & { known: number };
export type KnownFact = Known<Fact>;
export type KnownYear = Known<CalendarYear>;
export type KnownRule = Known<ReleasedRule>;
