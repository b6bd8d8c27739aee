import type { NewEvent, Payload } from '@cau-noi/events';

/** The civil-service calendar of one year: only the days that differ from an ordinary week. */
export type Calendar = Omit<Payload<'directory.calendar-changed.v1'>, 'by'>;
export type CalendarDay = Calendar['days'][number];

const days = (source: string, knownAt: string, kind: CalendarDay['kind'], dates: string[]): CalendarDay[] =>
  dates.map((date) => ({ date, kind, status: 'official', source, knownAt }));

const proposed = (
  proposal: string,
  source: string,
  knownAt: string,
  kind: CalendarDay['kind'],
  dates: string[],
): CalendarDay[] => dates.map((date) => ({ date, kind, status: 'proposed', source, knownAt, proposal }));

const labourCode = 'BLLĐ 45/2019/QH14 Đ.111(3), Đ.112';
const culture = 'NQ 28/2026/QH16 Đ.2 (24/11)';

const notice2025 = 'TB 6150/TB-BLĐTBXH (03/12/2024)';
const year2025: CalendarDay[] = [
  ...days(labourCode, '2024-12-03', 'holiday', ['2025-01-01', '2025-04-07', '2025-04-30', '2025-05-01']),
  ...days(notice2025, '2024-12-03', 'holiday', ['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31']),
  ...days(notice2025, '2024-12-03', 'swap-work', ['2025-04-26']),
  ...days(notice2025, '2024-12-03', 'swap-off', ['2025-05-02']),
  ...days(notice2025, '2024-12-03', 'holiday', ['2025-09-01', '2025-09-02']),
];

const notice2026 = 'TB 9441/TB-BNV';
const newYearSwap = 'CV 12729/VPCP-KGVX (25/12/2025)';
const year2026: CalendarDay[] = [
  ...days(labourCode, '2025-12-25', 'holiday', ['2026-01-01', '2026-04-30', '2026-05-01']),
  ...days(newYearSwap, '2025-12-25', 'swap-off', ['2026-01-02']),
  ...days(newYearSwap, '2025-12-25', 'swap-work', ['2026-01-10']),
  ...days(notice2026, '2025-12-25', 'holiday', ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']),
  ...days('BLLĐ 45/2019/QH14 Đ.111(3): nghỉ bù Giỗ Tổ Chủ nhật 26/04', '2025-12-25', 'compensatory', ['2026-04-27']),
  ...days(notice2026, '2025-12-25', 'swap-work', ['2026-08-22']),
  ...days(notice2026, '2025-12-25', 'swap-off', ['2026-08-31']),
  ...days(notice2026, '2025-12-25', 'holiday', ['2026-09-01', '2026-09-02']),
  ...days(culture, '2026-07-01', 'holiday', ['2026-11-24']),
  // Not decided in any source at hand: the two days take effect together or not at all, once a person confirms them.
  ...proposed('swap-2026-11-23', 'Đề xuất hoán đổi 23/11 và 28/11/2026 (09/2026)', '2026-09-30', 'swap-off', [
    '2026-11-23',
  ]),
  ...proposed('swap-2026-11-23', 'Đề xuất hoán đổi 23/11 và 28/11/2026 (09/2026)', '2026-09-30', 'swap-work', [
    '2026-11-28',
  ]),
];

const tet2027 = 'Tết 2027 chưa có thông báo; theo nếp năm 2026 (mùng 1 là 06/02/2027)';
const september2027 = 'Ngày liền kề 2/9/2027 chưa có thông báo';
const year2027: CalendarDay[] = [
  ...days(labourCode, '2026-11-21', 'holiday', ['2027-01-01', '2027-04-16', '2027-04-30', '2027-09-02']),
  ...days('BLLĐ 45/2019/QH14 Đ.111(3): nghỉ bù 01/05 thứ Bảy', '2026-11-21', 'compensatory', ['2027-05-03']),
  ...days(culture, '2026-11-21', 'holiday', ['2027-11-24']),
  ...proposed('tet-2027', tet2027, '2026-11-21', 'holiday', [
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-02-09',
  ]),
  ...proposed('tet-2027', tet2027, '2026-11-21', 'compensatory', ['2027-02-10', '2027-02-11']),
  // Either 1/9 or 3/9: two proposals that exclude each other.
  ...proposed('national-day-2027-09-01', september2027, '2026-11-21', 'holiday', ['2027-09-01']),
  ...proposed('national-day-2027-09-03', september2027, '2026-11-21', 'holiday', ['2027-09-03']),
];

/** The calendars known when this version was built (law.md 8.1), each as the first version of its year. */
export const officialCalendars: readonly Calendar[] = [
  { year: 2025, days: year2025, version: 1 },
  { year: 2026, days: year2026, version: 1 },
  { year: 2027, days: year2027, version: 1 },
].map((calendar) => ({ ...calendar, days: calendar.days.toSorted((a, b) => a.date.localeCompare(b.date)) }));

/** The full calendar of a year, as other services learn of it. */
export const calendarChanged = (calendar: Calendar): NewEvent => ({
  type: 'directory.calendar-changed.v1',
  subject: `calendar-${calendar.year}`,
  data: calendar,
});
