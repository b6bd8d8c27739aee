import { withoutInvisible } from './vietnamese-text.js';

/** The registers whose numbers people read: cases (each unit's own), visits, petitions, alerts. */
export type Register = 'case' | 'LT' | 'Đ' | 'CB';

/** A number that somebody types: of which registers it may be, the year (two digits) unless it was left out, the serial. */
export type RecordNumber = {
  registers: readonly Register[];
  /** The unit's code, where a whole case number was typed. */
  unit: string | null;
  year: number | null;
  serial: number;
};

/** A D with a stroke is one letter to people and three to Unicode: of Vietnamese, of Icelandic (old fonts), of African scripts. */
const barred = /[ÐðƉɖđ]/gu;
/** Hyphens, dashes, the minus sign and the slash between the parts. */
const dashes = / ?[\p{Pd}\u2212\u02D7\u00B7/_] ?/gu;

const folded = (text: string): string =>
  withoutInvisible(text.replace(/\u00AD/gu, '-').normalize('NFKC'))
    .replace(barred, 'Đ')
    .toUpperCase()
    .replace(/\s+/gu, ' ')
    .replace(dashes, '-')
    .trim();

/** No number is longer, with everything allowed around and between its parts. */
const longest = 200;

const ofRegister = /^(LT|Đ|D|CB)[- .]?(?:20)?(\d\d)(?:[- .](\d{1,7})|(\d{4,7}))$/u;
const ofCase = /^([\p{L}\d][\p{L}\d.-]{0,39})[- ](?:20)?(\d\d)[- ](\d{1,7})$/u;
const alone = /^(?:(?:SỐ|SO|STT|NO|N°|#)[ .:]*)?0*(\d{1,7})$/u;

/**
 * What a typed or pasted number means, whichever dashes, digits, spaces or look-alike letters it has: `LT-26-000031`,
 * `Ð–26–103`, `ＣＢ－２６－００６３`, `xaa 26 1`, `93`. Null where it is no number of ours but words to look for.
 */
export function readRecordNumber(text: string): RecordNumber | null {
  if (text.length > longest) return null;
  const typed = folded(text);
  const registered = ofRegister.exec(typed);
  if (registered) {
    const [, series, year, parted, glued] = registered;
    const register = series === 'D' ? 'Đ' : (series as Register);
    return { registers: [register, 'case'], unit: series ?? null, year: Number(year), serial: Number(parted ?? glued) };
  }
  const [, unit, year, serial] = ofCase.exec(typed) ?? [];
  if (unit !== undefined) return { registers: ['case'], unit, year: Number(year), serial: Number(serial) };
  const [, bare] = alone.exec(typed) ?? [];
  if (bare === undefined || Number(bare) === 0) return null;
  return { registers: ['case', 'LT', 'Đ', 'CB'], unit: null, year: null, serial: Number(bare) };
}

/** A number as it is printed; alerts have four digits at least, all others six. */
export const writeRecordNumber = (series: string, year: number, serial: number): string =>
  `${series}-${String(year % 100).padStart(2, '0')}-${String(serial).padStart(series === 'CB' ? 4 : 6, '0')}`;
