import type { Length } from './counting.js';
import type { Day } from './day.js';
import type { Confidence, PetitionKind, Moment, Reading, Rule, RuleVersion, Variant } from './rule.js';

type Law = { version: string; name: string; from: Day };

/** Texts in force, with the day their time limits took effect. */
export const law = {
  complaints: { version: 'luat-02-2011', name: 'Luật Khiếu nại 02/2011/QH13', from: '2012-07-01' },
  complaints155: { version: 'nd-155-2026', name: 'NĐ 124/2020 (sửa đổi: NĐ 155/2026)', from: '2026-07-01' },
  complaints124: { version: 'nd-124-2020', name: 'NĐ 124/2020/NĐ-CP', from: '2020-12-10' },
  denunciations: { version: 'luat-25-2018', name: 'Luật Tố cáo 25/2018/QH14', from: '2019-01-01' },
  reception: { version: 'luat-42-2013', name: 'Luật Tiếp công dân 42/2013/QH13', from: '2014-07-01' },
  reception154: { version: 'nd-154-2026', name: 'NĐ 154/2026/NĐ-CP', from: '2026-07-01' },
  party11: { version: 'qd-11-2019', name: 'Quy định 11-QĐi/TW', from: '2019-02-18' },
} as const satisfies Record<string, Law>;

export const calendarDays = (count: number): Length => ({ count, unit: 'calendar-days' });
export const workingDays = (count: number): Length => ({ count, unit: 'working-days' });
export const before = (length: Length): Length => ({ ...length, direction: 'before' });

/** A time limit as one text has it. */
export function under(
  { version, name, from }: Law,
  article: string,
  length: Length,
  {
    confidence = 'A',
    to = null,
    readings = [],
  }: { confidence?: Confidence; to?: Day | null; readings?: Reading[] } = {},
): RuleVersion {
  return { version, article: `${name} ${article}`.trim(), length, confidence, from, to, readings };
}

/** A row of the catalogue; the family of a variant is the id of the ordinary case. */
export function limit(
  id: string,
  [vi, en]: [string, string],
  [start, stop]: [Moment, Moment | null],
  versions: RuleVersion[],
  { kinds, family = id, variant = {} }: { kinds: PetitionKind[]; family?: string; variant?: Variant },
): Rule {
  return { id, family, name: { vi, en }, kinds, start, stop, variant, versions };
}

/**
 * Acceptance of a complaint: ten days by the statute, seven working days by the decree since 01/07/2026. Whether the
 * statute still says ten is not settled, so both readings stand.
 */
export const acceptance = (statute: string): RuleVersion[] => [
  under(law.complaints, statute, calendarDays(10), { to: '2026-06-30' }),
  under(law.complaints155, 'Đ.16(1)', workingDays(7), {
    confidence: 'D',
    readings: [{ length: calendarDays(10), article: `${law.complaints.name} ${statute}` }],
  }),
];
