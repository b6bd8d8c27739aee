import type { Random } from './random.js';

/** What identifies the people of these papers begins with this; it must never be found outside the vault. */
export const planted = 'Kín Gieo';

/** A petition as the desk types it. */
export type Typed = { kind: 'KN' | 'KNPA' | 'TC'; groupSize: number; dueAt: string | null; [field: string]: unknown };

/** Somebody made up, whom nobody can take for a real person. */
const aPerson = (random: Random): object => {
  const serial = String(random.between(0, 99_999_999)).padStart(8, '0');
  return {
    name: `${planted} ${serial} (synthetic)`,
    idKind: 'citizen-card',
    idNumber: `0000${serial}`,
    phone: `00${serial}`,
    address: `Số ${random.between(1, 99)}, ngõ ${planted} (synthetic)`,
  };
};

/** Some are overdue within seconds, some are due in a month, some run under the law's own limits; some come as a crowd. */
export function aPetition(random: Random, now: Date): Typed {
  const kind = random.pick(['KNPA', 'KNPA', 'KNPA', 'KN', 'TC'] as const);
  const groupSize = random.next() < 0.15 ? 5 : 1;
  const waits = kind === 'KNPA' ? random.pick([random.between(2_000, 10_000), 30 * 86_400_000, null]) : null;
  return {
    kind,
    subject: 'environment',
    petitioners: [{ ...aPerson(random), representative: groupSize > 1 }],
    content: `Nội dung ${planted} ${random.between(1, 1e9)} (synthetic)`,
    groupSize,
    dueAt: waits === null ? null : new Date(now.getTime() + waits).toISOString(),
  };
}

/** People at the desk with no, one or two petitions, each on paper. */
export function aVisit(random: Random, now: Date): { petitions: Typed[]; [field: string]: unknown } {
  const papers = [{ name: `Đơn ${planted} (synthetic)`, pages: 1, condition: 'original' }];
  const petitions = Array.from({ length: random.between(0, 2) }, () => ({ ...aPetition(random, now), papers }));
  return { form: 'regular', people: [aPerson(random)], matter: `Lời trình bày ${planted} (synthetic)`, petitions };
}
