/** Composed Unicode without spaces around: what a field is when it is left, and what is sent. */
export const tidy = (text: string): string => text.normalize('NFC').trim();

/** Without case, tone marks and their place, apostrophes and đ/d: the form in which matching compares. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐɖƉ]/g, 'd') // also the look-alikes of other alphabets
    .replace(/['’`ʼ]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether `text` holds what was searched: marks count only where the searcher typed some. */
export function holds(text: string, searched: string): boolean {
  const wanted = searched.normalize('NFKC').toLowerCase().replace(/[ðɖ]/g, 'đ').trim();
  return fold(wanted) === wanted ? fold(text).includes(wanted) : toneKey(text).includes(toneKey(wanted));
}

/** Tone marks moved behind their syllable, so that hoà and hòa are one word. */
function toneKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const tones = word.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.join('') ?? '';
      return word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones;
    });
}

const collator = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });

/** Vietnamese order: A Ă Â B … D Đ E Ê. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);

/** Letters beyond ASCII in a password: an input method is probably on. */
export const hasComposedLetter = (password: string): boolean => /[^\p{ASCII}]/u.test(password);

/** What must never become part of an address: an id number, a phone or passport number. */
export const looksPersonal = (words: string): boolean =>
  /(^|\D)(\d{9}|\d{12}|0\d{9}|\+84\d{9})(\D|$)/.test(words.replace(/[ .-]/g, '')) ||
  /^[A-Za-z]\d{7,8}$/.test(words.trim());
