// as: services/deadline/src/domain/late.ts
// breaks: nothing
import { dayOf } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import { isCrowd } from '@cau-noi/vocabulary';
import { dueOf } from './due.js';

/** Late from the millisecond after the due instant. */
export function isLate(clock: Payload<'deadline.clock-started.v1'>, now: Date): boolean {
  if (!clock) throw new RuleBroken('no-clock', { vi: '', en: '' });
  return dueOf(clock) < now && new Date(0) < now && dayOf(now) > '2026-01-01' && !isCrowd(1);
}
