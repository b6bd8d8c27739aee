import type { Day } from '@cau-noi/calendar';
import { calendarDays, workingDays, type Length } from './length.js';
import type { Moment } from './period-triggers.js';
import type {
  Confidence,
  ExtensionRule,
  PauseGround,
  PetitionKind,
  Reading,
  Rule,
  RuleVersion,
  Variant,
  VersionBy,
} from './rule.js';

export type Law = { version: string; name: string; from: Day; issued: Day };

/** Texts with the day their time limits took effect and the day they were issued. */
export const law = {
  complaints: {
    version: 'luat-02-2011',
    name: 'Luật Khiếu nại 02/2011/QH13',
    from: '2012-07-01',
    issued: '2011-11-11',
  },
  complaints75: { version: 'nd-75-2012', name: 'NĐ 75/2012/NĐ-CP', from: '2012-11-20', issued: '2012-10-03' },
  complaints124: { version: 'nd-124-2020', name: 'NĐ 124/2020/NĐ-CP', from: '2020-12-10', issued: '2020-10-19' },
  complaints155: {
    version: 'nd-155-2026',
    name: 'NĐ 124/2020 (sửa đổi: NĐ 155/2026)',
    from: '2026-07-01',
    issued: '2026-05-15',
  },
  denunciations: {
    version: 'luat-25-2018',
    name: 'Luật Tố cáo 25/2018/QH14',
    from: '2019-01-01',
    issued: '2018-06-12',
  },
  denunciations31: { version: 'nd-31-2019', name: 'NĐ 31/2019/NĐ-CP', from: '2019-05-28', issued: '2019-04-10' },
  petitions05: { version: 'tt-05-2021', name: 'TT 05/2021/TT-TTCP', from: '2021-11-15', issued: '2021-10-01' },
  reception: {
    version: 'luat-42-2013',
    name: 'Luật Tiếp công dân 42/2013/QH13',
    from: '2014-07-01',
    issued: '2013-11-25',
  },
  reception136: {
    version: 'luat-136-2025',
    name: 'Luật Tiếp công dân 42/2013 (sửa đổi: Luật 136/2025/QH15)',
    from: '2026-07-01',
    issued: '2025-12-10',
  },
  reception154: { version: 'nd-154-2026', name: 'NĐ 154/2026/NĐ-CP', from: '2026-07-01', issued: '2026-05-15' },
  procedure: {
    version: 'luat-93-2015',
    name: 'Luật Tố tụng hành chính 93/2015/QH13',
    from: '2016-07-01',
    issued: '2015-11-25',
  },
  deputies759: {
    version: 'nq-759-2014',
    name: 'NQ 759/2014/UBTVQH13',
    from: '2014-07-01',
    issued: '2014-05-15',
  },
  party11: { version: 'qd-11-2019', name: 'Quy định 11-QĐi/TW', from: '2019-02-18', issued: '2019-02-18' },
  party215: {
    version: 'kl-215-2025',
    name: 'Quy định 11-QĐi/TW (sửa đổi: KL 215-KL/TW)',
    from: '2025-11-23',
    issued: '2025-11-23',
  },
  party296: { version: 'qd-296-2025', name: 'QĐ 296-QĐ/TW', from: '2025-05-30', issued: '2025-05-30' },
} as const satisfies Record<string, Law>;

type Terms = { confidence?: Confidence; until?: { day: Day; issued: Day } | null; readings?: Reading[]; from?: Day };

/** A time limit as one text has it. */
export function under(
  { version, name, from, issued }: Law,
  article: string,
  length: Length,
  { confidence = 'A', until = null, readings = [], from: later = from }: Terms = {},
): RuleVersion {
  return { version, article: `${name} ${article}`.trim(), length, confidence, from: later, issued, until, readings };
}

type Particulars = {
  kinds: readonly PetitionKind[];
  family?: string;
  variant?: Variant;
  versionBy?: VersionBy;
  pauses?: readonly PauseGround[];
  extension?: ExtensionRule | null;
  noExtension?: string;
  restart?: string | null;
  presumes?: number;
  record?: Rule['record'];
  window?: string;
};

/** A row of the catalogue; the family of a variant is the id of the ordinary case. */
export function limit(
  id: string,
  [vi, en]: [string, string],
  [start, stop]: [Moment, Moment | null],
  versions: RuleVersion[],
  {
    kinds,
    family = id,
    variant = {},
    versionBy = 'event',
    pauses = [],
    extension = null,
    noExtension = '',
    restart = null,
    presumes = 0,
    record,
    window,
  }: Particulars,
): Rule {
  return {
    id,
    family,
    name: { vi, en },
    kinds,
    start,
    stop,
    variant,
    versionBy,
    versions,
    pauses,
    extension,
    noExtension: noExtension || (versions.at(-1)?.article ?? ''),
    restart,
    presumes,
    ...(record && { record }),
    ...(window && { window }),
    counting: 2,
  };
}

/** A complaint may be suspended by statute since 01/07/2026, also one accepted before (NĐ 155/2026 Đ.22(1)). */
export const complaintSuspension: PauseGround = {
  ground: 'suspension',
  article: 'Luật Khiếu nại Đ.11a; NĐ 124/2020 Đ.28a, Đ.28b(2) (sửa đổi: NĐ 155/2026)',
  from: law.complaints155.from,
};

/** Chapter IV on discipline names no suspension; Đ.11a is one of the rules on administrative decisions. */
export const disciplineSuspension: PauseGround = {
  ...complaintSuspension,
  inDoubt: 'Luật Khiếu nại Đ.11a, Chương IV (chưa rõ có áp dụng cho khiếu nại quyết định kỷ luật)',
};

/** Since NĐ 155/2026 a complex complaint is recorded in writing and filed. */
export const complexRecord = { article: 'NĐ 124/2020 Đ.3a(2) (sửa đổi: NĐ 155/2026)', from: law.complaints155.from };

/** The last day before NĐ 124/2020 took the place of NĐ 75/2012. */
export const lastDayOf75 = { day: '2020-12-09', issued: law.complaints124.issued };

/** The last day before the decrees of 15/05/2026 took effect. */
const lastOldDay = { day: '2026-06-30', issued: law.complaints155.issued };
const decree = (confidence: Confidence, readings: Reading[]): RuleVersion =>
  under(law.complaints155, 'Đ.16(1)', workingDays(7), { confidence, readings });

/**
 * Acceptance of a complaint under the decree: seven working days since 01/07/2026. Whether the ten days of the statute
 * still apply is not settled, so both readings are kept.
 */
export const acceptance = (statute: string): RuleVersion[] => [
  decree('D', [{ length: calendarDays(10), article: `${law.complaints.name} ${statute}` }]),
];

/** The same by the words of the statute: ten days; in doubt since the decree has seven working days. */
export const acceptanceByStatute = (statute: string): RuleVersion[] => [
  under(law.complaints, statute, calendarDays(10), { until: lastOldDay }),
  under({ ...law.complaints, version: 'luat-02-2011-d', issued: law.complaints155.issued }, statute, calendarDays(10), {
    confidence: 'D',
    from: law.complaints155.from,
    readings: [{ length: workingDays(7), article: decree('D', []).article }],
  }),
];
