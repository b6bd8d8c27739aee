import type { TimelineItem } from '../../api/answers.js';
import { formatDate, formatDateTime } from '../../formats/dates.js';
import { codeLists, type CodeGroup } from '../../labels/code-lists.js';
import { factOf } from '../../labels/facts.js';
import type { Said } from '../../words/words.js';

/** Groups by which a timeline is looked through; the first one opens. */
export const timelineGroups = ['acts', 'all', 'clocks', 'alerts', 'identity'] as const;
export type TimelineGroup = (typeof timelineGroups)[number];

/** Whether a group holds a fact; the answer of a leader to an alert is something that was done, too. */
export const isIn = (group: TimelineGroup, item: Pick<TimelineItem, 'type'>): boolean =>
  group === 'all' || groupOf(item) === group || (group === 'acts' && factOf(item) === 'alert-acknowledged');

export function groupOf({ type }: Pick<TimelineItem, 'type'>): TimelineGroup {
  if (type.startsWith('deadline.')) return 'clocks';
  if (type.startsWith('escalation.')) return 'alerts';
  return type.startsWith('intake.identity-') ? 'identity' : 'acts';
}

type Data = Readonly<Record<string, unknown>>;
const textIn = (data: Data, name: string): string | null =>
  typeof data[name] === 'string' && data[name] !== '' ? data[name] : null;

/** Paper and who signed it, due date, days: what is shown after the fact. `signer` in words. */
export function detailsOf({ data }: Pick<TimelineItem, 'data'>, signer = ''): Said[] {
  const details: Said[] = [];
  const document = data['document'] as Data | null | undefined;
  const number = document && textIn(document, 'number');
  if (number && document)
    details.push({ key: 'timeline.paper', values: { number, date: formatDate(textIn(document, 'date')) } });
  if (number && signer !== '') details.push({ key: 'timeline.signer', values: { signer } });
  const rule = textIn(data, 'rule');
  if (rule) details.push({ key: 'timeline.rule', values: { rule } });
  const due = textIn(data, 'due');
  if (due) details.push({ key: 'timeline.due', values: { due: formatDate(due) } });
  const dueAt = textIn(data, 'dueAt');
  if (dueAt) details.push({ key: 'timeline.due', values: { due: formatDateTime(dueAt) } });
  if (typeof data['days'] === 'number') details.push({ key: 'timeline.days', values: { count: data['days'] } });
  const returnOn = textIn(data, 'returnOn');
  if (returnOn) details.push({ key: 'timeline.return-on', values: { on: formatDate(returnOn) } });
  const alertNumber = textIn(data, 'alertNumber');
  if (alertNumber) details.push({ key: 'timeline.alert', values: { number: alertNumber } });
  return details;
}

/** Where each fact keeps its codes. */
const codesIn: Readonly<Record<string, readonly [name: string, group: CodeGroup]>> = {
  'assignment-returned': ['reason', 'return'],
  'identity-opened': ['purpose', 'purpose'],
  'clock-stopped': ['outcome', 'stopped'],
  'step-recorded': ['activity', 'step'],
  'case-decided': ['outcome', 'outcome'],
  'execution-recorded': ['outcome', 'execution'],
  'case-closed': ['outcome', 'outcome'],
  'case-suspended': ['ground', 'ground'],
  'case-terminated': ['ground', 'ending'],
  'case-marked-complex': ['criteria', 'criterion'],
  'paper-issued': ['paper', 'issued'],
  'alert-acknowledged': ['word', 'answer'],
  'alert-climbed': ['because', 'telling'],
  'alert-repeated': ['because', 'telling'],
};

/** Codes whose words the page knows: reason of a return, ground, criteria, outcome, purpose, paper. */
export function codesOf({ type, data }: Pick<TimelineItem, 'type' | 'data'>): { group: CodeGroup; code: string }[] {
  const [name, group] = codesIn[factOf({ type })] ?? [];
  if (name === undefined || group === undefined) return [];
  const found = name === 'because' ? (data[name] as Data | undefined)?.['reason'] : data[name];
  const codes: unknown[] = Array.isArray(found) ? found : [found];
  return codes.flatMap((code) => (typeof code === 'string' && code !== '' ? [{ group, code }] : []));
}

/** A fact that was corrected, with what it is now: yes, no, when, or a code of a group. */
export type Corrected = { code: string; value: boolean | string; group?: CodeGroup };

/** Facts that were corrected, in the order in which they are asked. */
export function correctedIn(data: Data): Corrected[] {
  const facts = (data['facts'] ?? {}) as Data;
  const order: readonly string[] = codeLists.caseFact;
  return Object.entries(facts)
    .flatMap(([code, value]): Corrected[] => {
      if (typeof value === 'boolean') return [{ code, value }];
      if (typeof value !== 'string') return [];
      if (code === 'forwardedBy') return [{ code, value, group: 'forwarder' }];
      return [{ code, value: code.endsWith('At') ? formatDateTime(value) : formatDate(value) }];
    })
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}
