import type { Text } from '@cau-noi/vocabulary';
import type { Warning } from './hot-spot.js';

/** How rarely chance alone does it, in words: “khoảng 1 lần trong 14 tháng”. */
export function recurrenceInWords(days: number): Text {
  const [vi, en] = span(days);
  return { vi: `chỉ gặp ngẫu nhiên ${vi}`, en: `by chance only ${en}` };
}

const month = 365.25 / 12;

function span(days: number): [vi: string, en: string] {
  const about = (count: number, vi: string, en: string): [string, string] => [
    `khoảng 1 lần trong ${count} ${vi}`,
    `about once in ${count === 1 ? `a ${en}` : `${count} ${en}s`}`,
  ];
  if (days < 1.5) return about(1, 'ngày', 'day');
  if (days < 60) return about(Math.round(days), 'ngày', 'day');
  if (days < 24 * month) return about(Math.round(days / month), 'tháng', 'month');
  if (days < 100 * 365.25) return about(Math.round(days / 365.25), 'năm', 'year');
  return ['chưa đến 1 lần trong 100 năm', 'less than once in 100 years'];
}

/** One decimal, as each language writes it; very little is not nothing. */
function decimal(value: number, mark: string): string {
  const digits = value >= 10 ? value.toFixed(0) : value.toFixed(1);
  return value > 0 && Number(digits) === 0 ? `<0${mark}1` : digits.replace('.', mark);
}

/** A warning as one sentence. Place and subject are left to the reader, who knows their names. */
export function sentenceOf({ people, window, expected, recurrenceDays }: Warning): Text {
  const words = recurrenceInWords(recurrenceDays);
  return {
    vi: `${people} người trong ${window} ngày; thường ${decimal(expected, ',')}; ${words.vi} ở tỉnh này.`,
    en: `${people} people in ${window} days; usually ${decimal(expected, '.')}; ${words.en} in this province.`,
  };
}
