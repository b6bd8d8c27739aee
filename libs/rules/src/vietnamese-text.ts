/** Letters that Unicode does not decompose but people read as a d: đ, and the eth that old fonts typed for it. */
const barredD = /[đðɖ]/g;

/**
 * One spelling for comparing Vietnamese text: no tone marks, no case, no Unicode form, no invisible characters;
 * everything that is neither letter nor digit becomes one space. `Nguyễn-Văn  ĐỨC` → `nguyen van duc`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(barredD, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded text without its spaces. */
export const compact = (text: string): string => fold(text).replaceAll(' ', '');

/** Only the digits of a text, full-width ones included. */
export const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Text as it is kept: composed (NFC), without spaces at the ends and with single spaces inside. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Signs that show nothing: controls, zero-width and other ignorable characters, fillers and the blank of Braille. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether there is anything to see: not only blanks, invisible characters or marks with no letter under them. */
export const hasVisible = (text: string): boolean => /[^\p{Z}\p{M}\p{C}\s]/u.test(text.replace(invisible, ''));

/** The text without characters that show nothing; line breaks and tabs stay. */
export const withoutInvisible = (text: string): string =>
  text.replace(invisible, (sign) => (sign === '\n' || sign === '\r' || sign === '\t' ? sign : ''));
