import { formatDate } from '../formats/dates.js';
import type { TimelineItem } from '../api/answers.js';
import { factOf } from '../labels/facts.js';
import type { Said } from '../words/words.js';

/** Groups by which a timeline is looked through. */
export const timelineGroups = ['all', 'acts', 'clocks', 'alerts', 'identity'] as const;
export type TimelineGroup = (typeof timelineGroups)[number];

export function groupOf({ type }: Pick<TimelineItem, 'type'>): TimelineGroup {
  if (type.startsWith('deadline.')) return 'clocks';
  if (type.startsWith('escalation.')) return 'alerts';
  return type.startsWith('intake.identity-') ? 'identity' : 'acts';
}

type Data = Readonly<Record<string, unknown>>;
const textIn = (data: Data, name: string): string | null =>
  typeof data[name] === 'string' && data[name] !== '' ? data[name] : null;

/** Paper, reason, due date: what stands behind the fact. */
export function detailsOf({ data }: Pick<TimelineItem, 'data'>): Said[] {
  const details: Said[] = [];
  const document = data['document'] as Data | null | undefined;
  const number = document && textIn(document, 'number');
  if (number && document)
    details.push({ key: 'timeline.paper', values: { number, date: formatDate(textIn(document, 'date')) } });
  const rule = textIn(data, 'rule');
  if (rule) details.push({ key: 'timeline.rule', values: { rule } });
  const due = textIn(data, 'due');
  if (due) details.push({ key: 'timeline.due', values: { due: formatDate(due) } });
  const alertNumber = textIn(data, 'alertNumber');
  if (alertNumber) details.push({ key: 'timeline.alert', values: { number: alertNumber } });
  return details;
}

/** Codes whose words the page knows: reason of a return, outcome, purpose. */
export function codesOf({ type, data }: Pick<TimelineItem, 'type' | 'data'>): {
  group: 'return' | 'outcome' | 'purpose' | 'stopped' | 'step';
  code: string;
}[] {
  const fact = factOf({ type });
  const found = (group: 'return' | 'outcome' | 'purpose' | 'stopped' | 'step', name: string) => {
    const code = textIn(data, name);
    return code === null ? [] : [{ group, code }];
  };
  if (fact === 'assignment-returned') return found('return', 'reason');
  if (fact === 'identity-opened') return found('purpose', 'purpose');
  if (fact === 'clock-stopped') return found('stopped', 'outcome');
  if (fact === 'step-recorded') return found('step', 'activity');
  return fact === 'case-decided' || fact === 'case-closed' ? found('outcome', 'outcome') : [];
}
