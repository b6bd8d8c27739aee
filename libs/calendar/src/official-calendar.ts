import { workingCalendar, type CalendarDay, type WorkingCalendar } from './working-calendar.js';

/** A day that state bodies treat otherwise than an ordinary week does; `knownAt` is the day of the notice or of the proposal. */
export type OfficialDay = CalendarDay & {
  source: string;
  knownAt: string;
  /** Proposals that fall away when this one is confirmed. */
  excludes?: string[];
};

/** The civil-service calendar of one year. */
export type OfficialYear = { year: number; version: number; days: OfficialDay[] };

type Notice = { source: string; knownAt: string };

const official = ({ source, knownAt }: Notice, kind: OfficialDay['kind'], ...dates: string[]): OfficialDay[] =>
  dates.map((date) => ({ date, kind, status: 'official', source, knownAt }));

type Proposal = Notice & { code: string; excludes?: string[] };

const proposed = (
  { code, source, knownAt, excludes }: Proposal,
  kind: OfficialDay['kind'],
  ...dates: string[]
): OfficialDay[] =>
  dates.map((date) => ({
    date,
    kind,
    status: 'proposed',
    source,
    knownAt,
    proposal: code,
    ...(excludes && { excludes }),
  }));

const labourCode = (knownAt: string): Notice => ({ source: 'BLLĐ 45/2019/QH14 Đ.111(3), Đ.112', knownAt });
const culture = (knownAt: string): Notice => ({ source: 'NQ 28/2026/QH16 Đ.2 (24/11)', knownAt });

/** Years that have passed, as they were; the Labour Code of 2012 had one day for 2/9, that of 2019 has two. */
const formerCode = (year: number): Notice => ({
  source: 'BLLĐ 10/2012/QH13 Đ.110(3), Đ.115',
  knownAt: `${year - 1}-12-01`,
});
const presentCode = (year: number): Notice => labourCode(`${year - 1}-12-01`);
const yearly = (source: string, year: number): Notice => ({ source, knownAt: `${year - 1}-12-01` });

const notice2019 = yearly('Thông báo nghỉ Tết, hoán đổi ngày làm việc năm 2019 (Bộ LĐ-TB&XH)', 2019);
const year2019 = [
  ...official(formerCode(2019), 'holiday', '2019-01-01', '2019-04-30', '2019-05-01', '2019-09-02'),
  ...official(formerCode(2019), 'compensatory', '2019-04-15'),
  ...official(notice2019, 'holiday', '2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08'),
  ...official(notice2019, 'swap-work', '2019-01-05', '2019-05-04'),
  ...official(notice2019, 'swap-off', '2019-04-29'),
];

const notice2020 = yearly('Thông báo nghỉ Tết Nguyên đán 2020 (Bộ LĐ-TB&XH)', 2020);
const year2020 = [
  ...official(formerCode(2020), 'holiday', '2020-01-01', '2020-04-02', '2020-04-30', '2020-05-01', '2020-09-02'),
  ...official(notice2020, 'holiday', '2020-01-23', '2020-01-24', '2020-01-25', '2020-01-26', '2020-01-27'),
  ...official(notice2020, 'compensatory', '2020-01-28', '2020-01-29'),
];

const notice2021 = yearly('TB 4875/TB-LĐTBXH: nghỉ Tết Nguyên đán, Quốc khánh 2021', 2021);
const year2021 = [
  ...official(presentCode(2021), 'holiday', '2021-01-01', '2021-04-21', '2021-04-30', '2021-05-01'),
  ...official(presentCode(2021), 'compensatory', '2021-05-03'),
  ...official(notice2021, 'holiday', '2021-02-10', '2021-02-11', '2021-02-12', '2021-02-13', '2021-02-14'),
  ...official(notice2021, 'compensatory', '2021-02-15', '2021-02-16'),
  ...official(notice2021, 'holiday', '2021-09-02', '2021-09-03'),
];

const notice2022: Notice = {
  source: 'TB 119/TB-LĐTBXH, CV 245/VPCP: nghỉ Tết Nguyên đán, Quốc khánh 2022',
  knownAt: '2022-01-11',
};
const year2022 = [
  ...official(presentCode(2022), 'holiday', '2022-01-01', '2022-04-10', '2022-04-30', '2022-05-01'),
  ...official(presentCode(2022), 'compensatory', '2022-01-03', '2022-04-11', '2022-05-02', '2022-05-03'),
  ...official(notice2022, 'holiday', '2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'),
  ...official(notice2022, 'holiday', '2022-09-01', '2022-09-02'),
];

const notice2023 = yearly('TB 5034/TB-LĐTBXH: nghỉ Tết Nguyên đán, Quốc khánh 2023', 2023);
const year2023 = [
  ...official(presentCode(2023), 'holiday', '2023-01-01', '2023-04-29', '2023-04-30', '2023-05-01'),
  ...official(presentCode(2023), 'compensatory', '2023-01-02', '2023-05-02', '2023-05-03', '2023-09-04'),
  ...official(notice2023, 'holiday', '2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24'),
  ...official(notice2023, 'compensatory', '2023-01-25', '2023-01-26'),
  ...official(notice2023, 'holiday', '2023-09-01', '2023-09-02'),
];

const notice2024: Notice = {
  source: 'TB 5015/TB-LĐTBXH (22/11/2023): nghỉ Tết Nguyên đán, Quốc khánh 2024',
  knownAt: '2023-11-22',
};
const springSwap2024: Notice = { source: 'TB 1570/TB-LĐTBXH: hoán đổi 29/4 và 04/5/2024', knownAt: '2024-04-12' };
const year2024 = [
  ...official(presentCode(2024), 'holiday', '2024-01-01', '2024-04-18', '2024-04-30', '2024-05-01'),
  ...official(notice2024, 'holiday', '2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'),
  ...official(notice2024, 'compensatory', '2024-02-13', '2024-02-14'),
  ...official(notice2024, 'holiday', '2024-09-02', '2024-09-03'),
  ...official(springSwap2024, 'swap-off', '2024-04-29'),
  ...official(springSwap2024, 'swap-work', '2024-05-04'),
];

const notice2025: Notice = { source: 'TB 6150/TB-BLĐTBXH (03/12/2024)', knownAt: '2024-12-03' };
const year2025 = [
  ...official(labourCode('2024-12-03'), 'holiday', '2025-01-01', '2025-04-07', '2025-04-30', '2025-05-01'),
  ...official(notice2025, 'holiday', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...official(notice2025, 'swap-work', '2025-04-26'),
  ...official(notice2025, 'swap-off', '2025-05-02'),
  ...official(notice2025, 'holiday', '2025-09-01', '2025-09-02'),
];

const notice2026: Notice = { source: 'TB 9441/TB-BNV', knownAt: '2025-12-25' };
const newYearSwap: Notice = { source: 'CV 12729/VPCP-KGVX (25/12/2025)', knownAt: '2025-12-25' };
const kingsDay2026: Notice = {
  source: 'BLLĐ 45/2019/QH14 Đ.111(3): nghỉ bù Giỗ Tổ Chủ nhật 26/04',
  knownAt: '2025-12-25',
};
/** Not decided in any source at hand: the two days take effect together or not at all, once a person confirms them. */
const novemberSwap: Proposal = {
  code: 'swap-2026-11-23',
  source: 'Đề xuất hoán đổi 23/11 và 28/11/2026 (09/2026)',
  knownAt: '2026-09-30',
};
const year2026 = [
  ...official(labourCode('2025-12-25'), 'holiday', '2026-01-01', '2026-04-30', '2026-05-01'),
  ...official(newYearSwap, 'swap-off', '2026-01-02'),
  ...official(newYearSwap, 'swap-work', '2026-01-10'),
  ...official(notice2026, 'holiday', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...official(kingsDay2026, 'compensatory', '2026-04-27'),
  ...official(notice2026, 'swap-work', '2026-08-22'),
  ...official(notice2026, 'swap-off', '2026-08-31'),
  ...official(notice2026, 'holiday', '2026-09-01', '2026-09-02'),
  ...official(culture('2026-07-01'), 'holiday', '2026-11-24'),
  ...proposed(novemberSwap, 'swap-off', '2026-11-23'),
  ...proposed(novemberSwap, 'swap-work', '2026-11-28'),
];

const mayDay2027: Notice = {
  source: 'BLLĐ 45/2019/QH14 Đ.111(3): nghỉ bù 01/05 thứ Bảy',
  knownAt: '2026-11-21',
};
const tet2027: Proposal = {
  code: 'tet-2027',
  source: 'Tết 2027 chưa có thông báo; theo nếp năm 2026 (mùng 1 là 06/02/2027)',
  knownAt: '2026-11-21',
};
/** Either 1/9 or 3/9: two proposals that exclude each other. */
const nationalDay2027 = (code: string, other: string): Proposal => ({
  code,
  source: 'Ngày liền kề 2/9/2027 chưa có thông báo',
  knownAt: '2026-11-21',
  excludes: [other],
});
const [firstSeptember, thirdSeptember] = ['national-day-2027-09-01', 'national-day-2027-09-03'] as const;
const year2027 = [
  ...official(labourCode('2026-11-21'), 'holiday', '2027-01-01', '2027-04-16', '2027-04-30', '2027-09-02'),
  ...official(mayDay2027, 'compensatory', '2027-05-03'),
  ...official(culture('2026-11-21'), 'holiday', '2027-11-24'),
  ...proposed(tet2027, 'holiday', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'),
  ...proposed(tet2027, 'compensatory', '2027-02-10', '2027-02-11'),
  ...proposed(nationalDay2027(firstSeptember, thirdSeptember), 'holiday', '2027-09-01'),
  ...proposed(nationalDay2027(thirdSeptember, firstSeptember), 'holiday', '2027-09-03'),
];

/** The calendars known when this version was built, each as the first version of its year, by date. */
export const officialYears: readonly OfficialYear[] = [
  { year: 2019, days: year2019 },
  { year: 2020, days: year2020 },
  { year: 2021, days: year2021 },
  { year: 2022, days: year2022 },
  { year: 2023, days: year2023 },
  { year: 2024, days: year2024 },
  { year: 2025, days: year2025 },
  { year: 2026, days: year2026 },
  { year: 2027, days: year2027 },
].map(({ year, days }) => ({ year, version: 1, days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)) }));

/** The working calendar of those years: for what looks at working hours alone. Limits are counted by the directory's. */
export const officialCalendar: WorkingCalendar = workingCalendar(officialYears.flatMap(({ days }) => days));
