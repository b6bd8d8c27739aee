import type { WordKey } from '../words/words.js';

type Typed = { type: string };

/** The fact without publisher and version: `routing.case-assigned.v1` → `case-assigned`. */
export const factOf = ({ type }: Typed): string => type.replace(/^\w+\./, '').replace(/\.v\d+$/, '');

export const facts = [
  'petition-registered',
  'petition-joined',
  'petition-separated',
  'petition-withdrawn',
  'identity-opened',
  'representatives-named',
  'similarity-found',
  'case-classified',
  'case-accepted',
  'case-assigned',
  'assignment-taken-up',
  'assignment-returned',
  'step-recorded',
  'result-submitted',
  'case-decided',
  'execution-recorded',
  'case-closed',
  'case-withdrawn',
  'case-suspended',
  'case-resumed',
  'case-extended',
  'case-marked-complex',
  'examination-started',
  'examination-ended',
  'facts-corrected',
  'case-terminated',
  'case-reopened',
  'case-transferred',
  'case-refused',
  'case-guided',
  'paper-issued',
  'case-taken-over',
  'month-begun',
  'reception-recorded',
  'calendar-changed',
  'unit-changed',
  'rule-changed',
  'clock-started',
  'clock-rederived',
  'clock-paused',
  'clock-resumed',
  'due-soon',
  'overdue',
  'overdue-withdrawn',
  'clock-stopped',
  'alert-raised',
  'alert-climbed',
  'alert-repeated',
  'alert-acknowledged',
  'alert-ended',
] as const;

/** What happened, in words; a fact this page does not know yet is called a change. */
export function factWord(item: Typed): WordKey {
  const fact = facts.find((one) => one === factOf(item));
  return fact === undefined ? 'fact.other' : `fact.${fact}`;
}
