import type { Due, Mark45, Text } from '../../api/answers.js';
import { formatDate, formatDayMonth } from '../../formats/dates.js';
import type { Tone } from '../../ui/theme.js';
import type { Said } from '../../words/words.js';

/** Every situation a chip can show. */
export const situations = [
  'far',
  'soon',
  'today',
  'late',
  'paused',
  'met',
  'met-late',
  'cancelled',
  'none',
  'recomputing',
  'not-computable',
] as const;
export type Situation = (typeof situations)[number];

/** Shape, colour and words of a chip; always all three together. */
export type ChipFace = { situation: Situation; shape: string; tone: Tone; text: Said; more?: Said; name: Said };

const looks: Readonly<Record<Situation, { shape: string; tone: Tone }>> = {
  far: { shape: '○', tone: 'calm' },
  soon: { shape: '△', tone: 'soon' },
  today: { shape: '◆', tone: 'today' },
  late: { shape: '■', tone: 'late' },
  paused: { shape: '‖', tone: 'paused' },
  met: { shape: '✓', tone: 'good' },
  'met-late': { shape: '✓!', tone: 'lateDone' },
  cancelled: { shape: '×', tone: 'grey' },
  none: { shape: '–', tone: 'plain' },
  recomputing: { shape: '↻', tone: 'grey' },
  'not-computable': { shape: '?', tone: 'unknown' },
};

/** Which situation a clock is in, by the server's fields; nothing is computed from the browser's clock. */
export function situationOf(due: Due | null): Situation {
  if (!due) return 'none';
  if (due.recomputing) return 'recomputing';
  switch (due.status) {
    case 'paused':
      return 'paused';
    case 'met':
      return 'met';
    case 'late':
      return 'met-late';
    case 'cancelled':
      return 'cancelled';
    case 'overdue':
      return 'late';
    default:
      return runningSituation(due);
  }
}

function runningSituation(due: Due): Situation {
  if (due.due === null) return 'not-computable';
  if (due.daysLeft === 0) return 'today';
  return due.status === 'due-soon' ? 'soon' : 'far';
}

/** `rule` names the limit in the reader's language. */
export function chipFace(due: Due | null, rule: (name: Text) => string): ChipFace {
  const situation = situationOf(due);
  const look = looks[situation];
  if (!due) return { situation, ...look, text: { key: 'chip.none' }, name: { key: 'chip.none' } };
  const text = textOf(situation, due);
  const shown = { due: formatDate(due.due), rule: due.name ? rule(due.name) : due.rule };
  const more = situation === 'paused' ? ranOf(due) : undefined;
  return { situation, ...look, text, ...(more && { more }), name: nameOf(situation, due, shown) };
}

/** The number a chip shows, in the unit of the clock where the server gives it, else in calendar days. */
const leftOf = (due: Due): { n: number; isWorking: boolean } => ({
  n: Math.abs(due.left ?? due.daysLeft ?? 0),
  isWorking: due.unitOfCount === 'working-days' && due.left !== undefined && due.left !== null,
});

function textOf(situation: Situation, due: Due): Said {
  const { n, isWorking } = leftOf(due);
  switch (situation) {
    case 'far':
    case 'soon':
      return { key: isWorking ? 'chip.left.working' : 'chip.left.days', values: { count: n } };
    case 'late':
      return { key: isWorking ? 'chip.late.working' : 'chip.late.days', values: { count: Math.max(1, n) } };
    case 'met-late':
      if (n === 0) return { key: 'chip.met-late.plain' };
      return { key: isWorking ? 'chip.met-late.working' : 'chip.met-late.days', values: { count: n } };
    default:
      return { key: `chip.${situation}` };
  }
}

function nameOf(situation: Situation, due: Due, shown: { due: string; rule: string }): Said {
  const { n, isWorking } = leftOf(due);
  const values = { count: Math.max(situation === 'late' ? 1 : 0, n), ...shown };
  switch (situation) {
    case 'far':
    case 'soon':
      return { key: isWorking ? 'chip.name.left.working' : 'chip.name.left.days', values };
    case 'late':
      return { key: isWorking ? 'chip.name.late.working' : 'chip.name.late.days', values };
    case 'paused':
      return { key: due.due === null ? 'chip.name.paused.open' : 'chip.name.paused', values };
    default:
      return { key: `chip.name.${situation}`, values };
  }
}

const ranOf = ({ elapsed, length, unitOfCount }: Due): Said | undefined =>
  elapsed === undefined || elapsed === null || !length
    ? undefined
    : { key: unitOfCount === 'working-days' ? 'chip.ran.working' : 'chip.ran.days', values: { ran: elapsed, length } };

/** The earlier of two readings of the law, beside the chip that counts to the later one. */
export function earlyMark(due: Due | null): Said | undefined {
  const isRunning = due && ['far', 'soon', 'today'].includes(situationOf(due));
  if (!isRunning || !due.warnBy || !due.due || due.warnBy >= due.due) return undefined;
  return { key: 'chip.early', values: { day: formatDayMonth(due.warnBy) } };
}

/** The 45-day mark (NĐ 154 Đ.41(3)(b)), from day 30 on. */
export function mark45Face(mark: Mark45 | null): ChipFace | undefined {
  if (!mark) return undefined;
  const values = { due: formatDate(mark.on) };
  if (mark.passed) {
    return {
      situation: 'late',
      ...looks.late,
      text: { key: 'chip.mark45.passed' },
      name: { key: 'chip.name.mark45.passed', values },
    };
  }
  const { daysLeft } = mark;
  const text: Said =
    daysLeft === undefined
      ? { key: 'chip.mark45.on', values: { day: formatDayMonth(mark.on) } }
      : { key: 'chip.mark45.left', values: { count: daysLeft } };
  return { situation: 'soon', ...looks.soon, text, name: { key: 'chip.name.mark45', values } };
}
