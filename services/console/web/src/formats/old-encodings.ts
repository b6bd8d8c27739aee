/** TCVN3 (ABC) bytes as Windows shows them, in the order of `tcvn3Letters`. */
const tcvn3Codes = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ®¡¢§£¤¥¦';
const tcvn3Letters = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂĐÊÔƠƯ';

/** VNI-Windows: a base letter followed by the sign of its mark. */
const vniMarks: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const vniSingles: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** Signs that no Vietnamese text holds, or a capital with a mark right after a small letter. */
const strangeTcvn3 = /[µ¸¶·¹¨»¾¼½Æ©ªÇÐÎÏÑÖ×ØÜÞßä«åæç¬ëîïñ­øö÷ûüþ®¡¢§£¤¥¦]|[a-z][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/;

/** Text typed in an old font encoding, in Unicode; null when it looks right as it is. */
export function fromOldEncoding(text: string): string | null {
  const candidates = [fromVni(text), fromTcvn3(text)].filter((one) => one !== null && one !== text);
  return candidates.find((one) => one !== null && isPlausible(one)) ?? null;
}

function fromTcvn3(text: string): string | null {
  if (!strangeTcvn3.test(text) || hasVietnamese(text)) return null;
  return [...text]
    .map((letter) => tcvn3Letter(letter))
    .join('')
    .normalize('NFC');
}

function tcvn3Letter(letter: string): string {
  const at = tcvn3Codes.indexOf(letter);
  return at < 0 ? letter : ([...tcvn3Letters][at] ?? letter);
}

const vniPair = /([aeouyAEOUYôöÔÖ])([øùûõïâàáåãäêèéúüë])/gi;

function fromVni(text: string): string | null {
  if (hasVietnamese(text) || !/[aeouyôö][øùûõïâàáåãäêèéúüë]|[ñæ]/i.test(text)) return null;
  const pairs = [...text.matchAll(vniPair)].map(([, base = '', sign = '']) => vniLetter(base, sign));
  if (!pairs.every((letter) => tcvn3Letters.includes(letter.toLowerCase()))) return null; // Chuyên, thuê: right as they are
  const joined = text.replace(vniPair, (_, base: string, sign: string) => vniLetter(base, sign));
  return [...joined]
    .map((letter) => vniSingles[letter] ?? letter)
    .join('')
    .normalize('NFC');
}

/** A base letter with the mark of its sign. */
const vniLetter = (base: string, sign: string): string =>
  `${vniSingles[base] ?? base}${vniMarks[sign.toLowerCase()] ?? sign}`.normalize('NFC');

/** Letters that only Unicode text has. */
const hasVietnamese = (text: string): boolean => /[ăđĩũơưạ-ỹ]/iu.test(text);

/** A converted text is believed when it holds real Vietnamese letters and no leftover signs. */
const isPlausible = (text: string): boolean =>
  /[ăâđêôơưạ-ỹáàãéèíìóòõúù]/iu.test(text) && !/[µ¸¶·¹¨»¾¼½©ª×Ø÷ø§£¤¥¦¬®ñæåäëïöüû]/.test(text);
