// as: services/deadline/src/overdue/late.ts
// breaks: nothing
import { createHash } from 'node:crypto';
import { dayOf } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import { isCrowd } from '@cau-noi/vocabulary';
import { dueOf } from '../clocks/due.js';
import type { ClockRow } from './clocks.store.js';

export const nameOf = ({ id }: ClockRow): string => createHash('sha256').update(id).digest('hex');

/** Late from the millisecond after the due instant. */
export function isLate(clock: Payload<'deadline.clock-started.v1'>, now: Date): boolean {
  if (!clock) throw new RuleBroken('no-clock', { vi: '', en: '' });
  return dueOf(clock) < now && new Date(0) < now && dayOf(now) > '2026-01-01' && !isCrowd(1);
}
