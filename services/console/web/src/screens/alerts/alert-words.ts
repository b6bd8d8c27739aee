import type { AnswerWord } from '@cau-noi/vocabulary';
import type { AlertCounts, AlertItem } from '../../api/answers.js';
import { formatDate, formatMonth } from '../../formats/dates.js';
import { formatCount } from '../../formats/numbers.js';
import type { Said, Translate, WordKey } from '../../words/words.js';

const causes: Readonly<Record<string, WordKey>> = {
  overdue: 'cause.overdue',
  'due-soon': 'cause.due-soon',
  'mark-45': 'cause.mark-45',
  crowd: 'cause.crowd',
  'crowd-growing': 'cause.crowd-growing',
  system: 'cause.system',
};

/** The kind of an alert; one that this page does not know yet is called by its general name. */
export const causeWord = (cause: string): WordKey => causes[cause] ?? 'cause.other';

/** The choices of a leader who acknowledges; none is chosen beforehand. */
export type Answer = AnswerWord;

export const answerWord = (given: Answer): WordKey => `answer.${given}`;

/** The choice made, and its day; null where “Đã nhận” was all. */
export function answerOf(given: AlertItem['acknowledged'], t: Translate): Said | null {
  if (!given?.word) return null;
  const said = t(answerWord(given.word));
  return given.returnOn === null
    ? { key: 'alert.said', values: { said } }
    : { key: 'alert.said.on', values: { said, on: formatDate(given.returnOn) } };
}

/** Choices with a promise or a date on which it comes back. */
export const needsDate = (given: Answer | ''): boolean => given === 'handling' || given === 'watching';

const ends: Readonly<Record<string, WordKey>> = {
  'below-level': 'ended.below-level',
  'case-accepted': 'ended.case-accepted',
  'case-classified': 'ended.case-classified',
  'case-closed': 'ended.case-closed',
  'case-decided': 'ended.case-decided',
  'case-taken-over': 'ended.case-taken-over',
  'case-terminated': 'ended.case-terminated',
  'case-withdrawn': 'ended.case-withdrawn',
  'crowd-ended': 'ended.crowd-ended',
  'merged-into': 'ended.merged-into',
  'petition-withdrawn': 'ended.case-withdrawn',
  'overdue-withdrawn': 'ended.overdue-withdrawn',
  'paper-issued': 'ended.paper-issued',
  'reception-recorded': 'ended.reception-recorded',
  'unit-changed': 'ended.unit-changed',
};

/** Why an alert is over. */
export const endWord = (reason: string): WordKey => ends[reason] ?? 'ended.other';

/** Why an alert is active, in a sentence; the clock's article comes with the clock. */
export function whyOf(
  {
    cause,
    case: { due },
    crowd,
    groupSize,
    month,
    rule,
    system,
  }: Pick<AlertItem, 'cause' | 'case' | 'groupSize' | 'month' | 'rule' | 'system'> & Partial<Pick<AlertItem, 'crowd'>>,
  dueShown: string,
): Said {
  if (system && isSystemReason(system.reason))
    return { key: `why.system.${system.reason}`, values: { service: system.service } };
  if (cause === 'system') return { key: 'why.system' };
  if (crowd) return { key: 'why.crowd.stream', values: { ...crowd, count: groupSize ?? crowd.level } };
  if (cause === 'crowd')
    return groupSize === null ? { key: 'cause.crowd' } : { key: 'why.crowd', values: { count: groupSize } };
  if (month)
    return {
      key: rule === 'TCD-LICH' ? 'why.month.schedule' : 'why.month.days',
      values: { month: formatMonth(month) },
    };
  if (due?.due) return { key: 'why.overdue', values: { due: dueShown } };
  return { key: 'why.unknown' };
}

/** Troubles that have words of what to do; the others are about the engine of the deadlines. */
const troubles = ['events-parked', 'events-foreign', 'outbox-stuck', 'disk-low', 'backup-old'] as const;
type Trouble = (typeof troubles)[number];
type SystemReason = 'heartbeat-missing' | 'engine-behind' | Trouble;
const isTrouble = (reason: string): reason is Trouble => troubles.some((one) => one === reason);
const isSystemReason = (reason: string): reason is SystemReason =>
  reason === 'heartbeat-missing' || reason === 'engine-behind' || isTrouble(reason);

/** What an operator does about an alarm of the system, and the words when it is over. */
export const systemWords = (reason: string): { todo: WordKey; over: WordKey } =>
  isTrouble(reason)
    ? { todo: `do.system.${reason}`, over: 'ended.trouble-over' }
    : { todo: 'why.system', over: 'ended.heard-again' };

/** How many alerts wait for the reader, as it is written everywhere; the server stops counting at `upTo`. */
export const waitingCount = ({ waitsForMe, upTo }: Pick<AlertCounts, 'waitsForMe' | 'upTo'>): string =>
  formatCount(waitsForMe, upTo);
