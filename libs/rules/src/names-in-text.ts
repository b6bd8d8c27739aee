import { folded, ordinary, ordinaryUnmarked, places, sound, titles, twoWordPhrases, type Title } from './name-words.js';
import { compact, digits, fold } from './vietnamese-text.js';

/** Who is named in a form: what of them must not be found in a line that travels. */
export type Secret = { name: string; idNumber?: string | null; phone?: string | null; address?: string | null };

/** One word of a text: as written, its sound (lower case, tones kept), and whether something ends before it. */
type Word = { written: string; sound: string; isFirst: boolean };

/** Shorter numbers are house numbers, years or amounts. */
const shortestNumber = 5;
/** Shorter run-together names could be found inside an innocent word. */
const shortestRunTogether = 8;

/**
 * Whether a line names somebody: by the full name in any writing, by the given name behind a title or a household word
 * (ông Bình, hộ Nam, vợ chồng bà Hoa), by id number, phone or address. Tone marks count where they are typed: `ba năm` is not
 * `bà Nam`. A given name alone is an ordinary word, and so is one within the name of a place.
 */
export function namesSomebody(line: string, secrets: readonly Secret[]): boolean {
  const words = wordsOf(line);
  return secrets.some(
    ({ name, idNumber, phone, address }) =>
      namesPerson(words, name) ||
      (idNumber ? holdsNumber(line, compact(idNumber)) : false) ||
      (phone ? holdsNumber(line, digits(phone).replace(/^(?:0084|84|0)/, '')) : false) ||
      (address ? holdsAddress(line, address) : false),
  );
}

function wordsOf(text: string): Word[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC');
  return [...plain.matchAll(/([^\p{L}\p{M}\p{N}]*)([\p{L}\p{M}\p{N}]+)/gu)].map(([, before = '', written = '']) => ({
    written,
    sound: sound(written),
    isFirst: /[.!?;\n]/.test(before),
  }));
}

function namesPerson(text: readonly Word[], name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  if (words.length > 1 && (holdsFullName(text, words) || holdsRunTogether(text, words))) return true;
  const last = words.slice(-1);
  const called = words.length < 2 ? [last] : [last, words.slice(-2), [words[0]!, ...last]];
  return called.some((part) => text.some((_, index) => isCalled(text, index, part)));
}

/** All words of the name one after the other; a name of two words that is also a phrase or a place only in its own writing. */
function holdsFullName(text: readonly Word[], name: readonly Word[]): boolean {
  const isUnmarked = name.every((word) => word.sound === folded(word));
  return text.some((_, index) => {
    if (!name.every((word, at) => isSame(text[index + at], word, isUnmarked))) return false;
    if (name.length > 2) return true;
    if (isPlace(text, index)) return false;
    const phrase = `${text[index]!.sound} ${text[index + 1]!.sound}`;
    return !twoWordPhrases.has(phrase) || name.every((_, at) => isWritten(text[index + at]!, text));
  });
}

/** `NguyễnThịThử` in one word. */
function holdsRunTogether(text: readonly Word[], name: readonly Word[]): boolean {
  const whole = name.map(folded).join('');
  return whole.length >= shortestRunTogether && text.some((word) => folded(word).includes(whole));
}

/** A given name typed without its marks: in a line that has none, or in capitals. `trong` is not Trọng. */
const isMeant = (word: Word, of: Word, text: readonly Word[]): boolean =>
  word.sound === of.sound || isCapital(word) || hasNoMarks(text);

/** A title, and behind it the name: `ông Bình`, `hộ bà Thị Hoa`. */
function isCalled(text: readonly Word[], index: number, part: readonly Word[]): boolean {
  if (!part.every((word, at) => isSame(text[index + at], word, false) && isMeant(text[index + at]!, word, text)))
    return false;
  if (part.some((_, at) => at > 0 && text[index + at]!.isFirst) || isCountry(text, index)) return false;
  const title = titleBefore(text, index);
  if (!title) return false;
  const first = text[index]!;
  const next = text[index + part.length];
  if (isWritten(first, text)) return !isPlace(text, index - title.length) || !isCapital(text[index - title.length]!);
  if (isOrdinary(title.words, text.slice(index, index + part.length), hasNoMarks(text))) return false;
  return title.kind === 'person' || next === undefined || next.isFirst || endsName.has(next.sound);
}

/** `anh hùng`, `cụ thể`, `hộ nghèo`; in a line without marks also as it is written there. */
function isOrdinary(title: string, part: readonly Word[], isUnmarked: boolean): boolean {
  const phrases = [part.map((word) => word.sound).join(' '), part[0]!.sound].map((said) => `${title} ${said}`);
  return phrases.some((phrase) => ordinary.has(phrase) || (isUnmarked && ordinaryUnmarked.has(fold(phrase))));
}

/** The title that ends just before this word; in a text without any marks one that could be a number or a verb is none. */
function titleBefore(text: readonly Word[], index: number): (Title & { words: string; length: number }) | null {
  if (text[index]!.isFirst) return null;
  for (const title of titles) {
    const from = index - title.sounds.length;
    if (from < 0) continue;
    const isThere = title.sounds.every((one, at) => {
      const word = text[from + at]!;
      if (at > 0 && word.isFirst) return false;
      return (
        word.sound === one ||
        (folded(word) === word.sound && word.sound === fold(one) && mayBeUnmarked(text, title, index))
      );
    });
    if (isThere) return { ...title, words: title.sounds.join(' '), length: title.sounds.length };
  }
  return null;
}

/** A title typed without its marks: where nothing in the line has any, and either it can be nothing else or the name is capital. */
const mayBeUnmarked = (text: readonly Word[], title: Title, index: number): boolean =>
  hasNoMarks(text) && (title.isPlain || isWritten(text[index]!, text));

const hasNoMarks = (text: readonly Word[]): boolean => text.every((word) => word.sound === folded(word));

/** `Mẹ Việt Nam`: no mother of somebody Việt. */
const isCountry = (text: readonly Word[], index: number): boolean =>
  folded(text[index]!) === 'viet' && text[index + 1] !== undefined && folded(text[index + 1]!) === 'nam';

/** The same word: as it sounds, or typed without marks; a whole name typed without marks is met by one with them. */
function isSame(word: Word | undefined, of: Word, isUnmarkedName: boolean): boolean {
  if (!word) return false;
  if (word.sound === of.sound) return true;
  if (folded(word) !== folded(of)) return false;
  return word.sound === folded(word) || isUnmarkedName;
}

const isCapital = ({ written }: Word): boolean => /^\p{Lu}/u.test(written.normalize('NFC'));

/** Written as a name is, in a text that is not in capitals all through: `Nam`, not `nam` and not `NAM` in `HỘ NAM`. */
const isWritten = (word: Word, text: readonly Word[]): boolean =>
  isCapital(word) && text.some(({ written }) => written !== written.toUpperCase());

/** Behind a word for a place: `đường Lê Lợi`, `chợ Bà Hoa`, `huyện Cô Tô`. */
const isPlace = (text: readonly Word[], index: number): boolean => {
  const before = text[index - 1];
  return before !== undefined && !text[index]!.isFirst && places.has(before.sound);
};

/** Words behind a name, in lines typed without capitals. */
const endsName = new Set(
  'ở tại trú ngụ thuộc bị có không chưa đã đang và với cùng về khiếu kiến phản đề xin yêu cầu cho nộp gửi mất được trong ngoài xã thôn ấp tổ phường'
    .split(' ')
    .map(sound),
);

const holdsNumber = (line: string, number: string): boolean =>
  number.length >= shortestNumber && (compact(line).includes(number) || digits(line).includes(number));

/**
 * The whole address, its first two parts, or a house number with its street. A village or commune alone is no
 * breach: the place of the matter belongs in the line.
 */
function holdsAddress(line: string, address: string): boolean {
  const text = ` ${fold(line)} `;
  const parts = address
    .split(/[,;\n]/)
    .map(fold)
    .filter(Boolean);
  const house = parts.slice(0, 1).filter((part) => /^(?:so nha |so |sn |nha )?\d+\S* \S/.test(part));
  const two = parts.length > 1 ? [parts.slice(0, 2).join(' ')] : [];
  const whole = parts.length === 1 && parts[0]!.split(' ').length < 3 ? [] : [parts.join(' ')];
  return [...house, ...two, ...whole].some((part) => part.length > 0 && text.includes(` ${part} `));
}
