import { crowdFrom } from '@cau-noi/vocabulary';
import { RuleBroken } from './rule-broken.js';

/** How many representatives a group may send (Luật Tiếp công dân Đ.29): 5–10 people 1–2, more up to 5; below 5 any number. */
export function representativesAllowed(groupSize: number): { from: number; to: number } {
  if (groupSize < crowdFrom) return { from: 0, to: groupSize };
  return groupSize <= 10 ? { from: 1, to: 2 } : { from: 1, to: 5 };
}

/**
 * Refuses a marked number of representatives outside Đ.29 (`representatives-out-of-range`). Nobody marked is not a
 * breach here: the petition enters the register all the same, acceptance waits for the appointment.
 */
export function checkRepresentatives(groupSize: number, marked: number): void {
  const { from, to } = representativesAllowed(groupSize);
  if (marked === 0 || (marked >= from && marked <= to)) return;
  throw new RuleBroken(
    'representatives-out-of-range',
    {
      vi: `Đoàn ${groupSize} người phải cử từ ${from} đến ${to} người đại diện (Điều 29 Luật Tiếp công dân). Đánh dấu lại.`,
      en: `A group of ${groupSize} appoints ${from} to ${to} representatives (Art. 29, Law on Citizen Reception). Mark them again.`,
    },
    { n: groupSize, a: from, b: to },
  );
}
